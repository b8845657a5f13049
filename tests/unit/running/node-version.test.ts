import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { describeRange, isInRange, listOldest, supported } from "../../../publish/server/check-node.cjs";
import { makeFolder } from "../publish/support.ts";
import { root } from "./support.ts";

const read = (name: string) => readFileSync(join(root, name), "utf8");

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read("package.json")));

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        optional: z.boolean().optional(),
        engines: z.object({ node: z.string().optional() }).or(z.array(z.string())).optional(),
      }),
    ),
  })
  .parse(JSON.parse(read("package-lock.json")));

/** What each package that is always installed says that it runs on. */
const demands = Object.entries(packages).flatMap(([name, { optional, engines }]) =>
  name === "" || optional || engines === undefined || Array.isArray(engines) || engines.node === undefined
    ? []
    : [{ name, range: engines.node }],
);

const workflows = readdirSync(join(root, ".github/workflows")).map((name) => ({
  name,
  text: read(`.github/workflows/${name}`),
}));

describe("The checks of proposed changes", () => {
  test.each(workflows)("in $name use actions of one commit, whose version is named beside it", ({ text }) => {
    const uses = text.split("\n").filter((line) => line.includes("uses:"));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });
});

describe("The range of Node.js in package.json", () => {
  test.each(listOldest(supported))("begins with %s, on which every package says that it runs", (oldest) => {
    expect(demands.length).toBeGreaterThan(100);
    expect(demands.filter(({ range }) => !isInRange(oldest, range))).toEqual([]);
  });

  test("holds what is before none of its beginnings: some package does not run there", () => {
    for (const older of ["20.18.3", "22.15.1", "21.7.3", "23.11.0"]) {
      expect(isInRange(older, supported), older).toBe(false);
      expect(
        demands.some(({ range }) => !isInRange(older, range)),
        older,
      ).toBe(true);
    }
  });

  test("holds the Node.js that runs this test, and later ones", () => {
    for (const version of [process.version, "22.99.0", "24.99.0", "26.0.0", "101.0.0"]) {
      expect(isInRange(version, supported), version).toBe(true);
    }
  });

  test("is that of the lockfile, of the types, of .nvmrc and of the checks of proposed changes", () => {
    expect(packages[""]?.engines).toEqual({ node: supported });
    const types = /"@types\/node": "\^(\d+)/.exec(read("package.json"))?.[1];
    expect(types).toBe(listOldest(supported)[0]?.split(".")[0]);
    // nvm takes the newest of what it names.
    expect(listOldest(supported)[0]).toBe(`${read(".nvmrc").trim()}.0`);
    const named = workflows.flatMap(({ text }) =>
      [...text.matchAll(/node(?:-version)?: (?:\[([\d, ]+)\]|(\d\S*))/g)].flatMap(([, list, one]) =>
        (list ?? one ?? "").split(", "),
      ),
    );
    expect(named).toEqual(["20", "24"]);
    // `20` is the newest 20 there.
    for (const version of named) expect(isInRange(`${version}.99`, supported), version).toBe(true);
  });

  test("is what the documents say, and they say no other", async () => {
    const words = describeRange(supported);
    expect(read("README.md").replace(/\s+/g, " ")).toContain(`[Node.js](https://nodejs.org) ${words}`);
    const documents = [
      "README.md",
      "CONTRIBUTING.md",
      "content/README.md",
      "content/README.ja.md",
      ...(await readdir(join(root, "docs"))).map((name) => `docs/${name}`),
    ];
    for (const document of documents.filter((name) => name.endsWith(".md"))) {
      const text = read(document).replace(/\s+/g, " ").replace(words, "");
      expect(text.match(/Node(?:\.js)?(?:\]\([^)]*\))? v?\d[\d.]*/g) ?? [], document).toEqual([]);
    }
  });
});

describe("A range of versions", () => {
  test.each([
    ["20.19.0", "^20.19.0 || >=22.12", true],
    ["20.18.9", "^20.19.0 || >=22.12", false],
    ["21.0.0", "^20.19.0 || >=22.12", false],
    ["v22.12.0", "^20.19.0 || >=22.12", true],
    ["24.0.0-nightly", ">= 24", true],
    ["14.18.0", ">=16 || 14 >=14.17", true],
    ["14.16.0", ">=16 || 14 >=14.17", false],
    ["18.2.0", "18 || 20 || >=22", true],
    ["19.0.0", "18 || 20 || >=22", false],
    ["20.1.0", ">18 <=20.1", true],
    ["20.1.1", ">18 <=20.1", false],
    ["1.0.0", "*", true],
  ])("%s in %s: %s", (version, range, expected) => {
    expect(isInRange(version, range)).toBe(expected);
  });

  test("that is written in another way is not guessed at", () => {
    expect(() => isInRange("20.0.0", "18.x")).toThrow("This range of versions can't be read: 18.x");
  });

  test.each([
    ["^20.19.0 || ^22.16.0 || >=24.0.0", "20 (20.19 or later), 22 (22.16 or later), or 24 and later"],
    ["^20.0.0 || >=22.1.3", "20, or 22.1.3 and later"],
    [">=20.19", "20.19 and later"],
  ])("%s is said as: %s", (range, words) => {
    expect(describeRange(range)).toBe(words);
  });
});

describe("On a Node.js that is too old", () => {
  /** Lets a Node.js take itself for another one. */
  async function runAs(version: string, program: readonly string[]) {
    const disguise = join(await makeFolder(), "disguise.cjs");
    await writeFile(
      disguise,
      `Object.defineProperty(process, "version", { value: ${JSON.stringify(version)} });`,
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", disguise, ...program], {
      cwd: root,
      encoding: "utf8",
    });
    return { status, said: stdout + stderr };
  }

  test.each([
    ["v18.19.0", ["scripts/command.cjs", "start"]],
    ["v20.9.0", ["scripts/command.cjs", "test", "lint"]],
    ["v22.15.1", ["scripts/command.cjs", "serve"]],
    ["v23.11.0", ["scripts/check-node.cjs"]],
  ])("%s, %j ends at once, with one line and 1", async (version, program) => {
    expect(await runAs(version, program)).toEqual({
      status: 1,
      said: `This is Node.js ${version.slice(1)}. The project needs Node.js ${describeRange(supported)}: see https://nodejs.org\n`,
    });
  });

  test("every command of package.json begins by finding out", () => {
    const beginnings =
      /^node scripts\/(?:check-node\.cjs &&|command\.cjs [\w-]+|can-exec\.cjs && exec node scripts\/command\.cjs (?<name>[\w-]+) \|\| node scripts\/command\.cjs \k<name>$)/;
    const others = Object.entries(scripts).filter(([, command]) => !beginnings.test(command));
    expect(others).toEqual([]);
  });

  test("what finds out can be read: it is ECMAScript 5", async () => {
    for (const name of [
      "publish/server/check-node.cjs",
      "scripts/command.cjs",
      "scripts/check-node.cjs",
      "scripts/can-exec.cjs",
    ]) {
      const code = await readFile(join(root, name), "utf8");
      // esbuild refuses what it can't translate into ECMAScript 5; this is what it can.
      await expect(transform(code, { target: "es5" }), name).resolves.toMatchObject({ warnings: [] });
      const withoutComments = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      expect(withoutComments, name).not.toMatch(/`|=>|\?\.|,\s*\)|\bimport\s*[(\s"]|require\("node:/);
    }
  });
});
