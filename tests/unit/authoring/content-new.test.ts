import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFile } from "../../../desk/files/create-file.ts";
import { createSkeleton, newKinds } from "../../../lib/authoring/skeleton.ts";
import { readContent } from "../../../lib/content.ts";
import { bundledCommand } from "../../fixtures/bundled-command.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "content-"));
  await cp("content", folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function run(...parameters: string[]) {
  const env = { ...process.env, CONTENT_DIR: folder };
  return spawnSync(process.execPath, parameters, { encoding: "utf8", env });
}

describe("npm run content:new", () => {
  it("creates a goal that cannot be published yet, and says where it is and what to fill", async () => {
    const { status, stdout } = run("scripts/command.cjs", "content-new", "goal", "58");
    expect(status).toBe(0);
    expect(await readFile(join(folder, "goals/58.mdx"), "utf8")).toBe("---\ntitle:\nstrategy:\n---\n\n");
    const path = `${basename(folder)}/goals/58.mdx`;
    expect(stdout).toContain(`${path} is created.`);
    expect(stdout).toContain(`${path}:2:1 error The field “title” has no value. (empty-field)`);
    expect(stdout).toContain(`${path}:3:1 error The field “strategy” has no value. (empty-field)`);
    expect(stdout).toContain("There is no text below the fields. (missing-text)");
    expect((await readContent(folder)).content).toBeUndefined();
  });

  it("says how to ask when something is missing", () => {
    const { status, stderr } = run(bundledCommand("content-new"), "goal");
    expect(status).toBe(1);
    expect(stderr).toContain("usage: npm run content:new -- vision|strategy|goal|page NUMBER");
  });
});

describe("a new file", () => {
  it("never replaces one that is there", async () => {
    const before = await readFile("content/goals/57.mdx", "utf8");
    expect(await createFile(folder, "goal", "57")).toEqual({
      problem: `${basename(folder)}/goals/57.mdx is there already.`,
      hint: "edit that file, or choose another number or name",
    });
    expect(await readFile(join(folder, "goals/57.mdx"), "utf8")).toBe(before);
  });

  it.each([
    ["gaol", "58", "There is no kind “gaol”.", "did you mean goal?"],
    ["goal", "058", "“058.mdx” is not named as files in goals are", "the file of goal 58 is named 58.mdx"],
    ["goal", "../58", "is not named as files in goals are", "58.mdx"],
    ["page", "About Us", "is not named as files in pages are", "for example about-us.mdx"],
    ["page", "goals", "the site itself has the address /goals", "choose another name"],
    ["__proto__", "58", "There is no kind", "Kinds: vision, strategy, goal, page."],
  ])("is refused as %s %s, with what is right", async (kind, name, problem, hint) => {
    const before = await readdir(folder, { recursive: true });
    expect(await createFile(folder, kind, name)).toEqual({
      problem: expect.stringContaining(problem),
      hint: expect.stringContaining(hint),
    });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  it("has, of every kind, each required field and no value", () => {
    for (const kind of newKinds) {
      const skeleton = createSkeleton(kind, kind === "page" ? "news" : "58");
      if ("problem" in skeleton) throw new Error(`There is no skeleton of a ${kind}.`);
      expect(skeleton.text).toMatch(/^---\n(?:[a-z_]+:(?: \[\])?\n)+---\n\n$/u);
      expect(skeleton.text).toContain("\ntitle:\n");
    }
  });
});
