import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Content } from "../../../lib/model/records.ts";
import { type MadeFiles, madeFileName, openMadeFiles } from "../../../publish/build/made.ts";
import { contentIn } from "../formats/support.ts";
import { makeFolder } from "./support.ts";

let content: Content;

beforeAll(async () => {
  content = await contentIn("content");
});

const page = {
  reads: ["/goals/56 title", "of goal"],
  styles: ["p{color:red}"],
  assets: ["/_next/static/a.woff2"],
};

/** Writes what a build of a program would have written. */
async function write(out: string, program: string, note: (made: MadeFiles) => void): Promise<void> {
  const made = await openMadeFiles(out, program, content);
  note(made);
  await writeFile(join(out, madeFileName), made.write());
}

describe("The record of what files were made of", () => {
  test("gives back what is known of a file that would come out the same", async () => {
    const out = await makeFolder();
    await write(out, "a program", (made) => {
      made.note("/goals/56", page);
      made.note("/robots.txt", { reads: [] });
    });
    const made = await openMadeFiles(out, "a program", content);
    expect(made.findUnchanged("/goals/56")).toEqual(page);
    expect(made.findUnchanged("/robots.txt")).toEqual({ reads: [] });
    expect(made.findUnchanged("/goals/57")).toBeUndefined();
  });

  test("tells what is taken over from what is made", async () => {
    const out = await makeFolder();
    await write(out, "a program", (made) => made.note("/goals/56", page));
    const made = await openMadeFiles(out, "a program", content);
    const unchanged = made.findUnchanged("/goals/56");
    if (unchanged) made.note("/goals/56", unchanged);
    made.note("/goals/57", page);
    made.note("/about", page);
    expect(made.listMade()).toEqual(["/about", "/goals/57"]);
  });

  test("knows nothing of what another program made, of other words, or where it can't be read", async () => {
    const out = await makeFolder();
    await write(out, "a program", (made) => made.note("/goals/56", page));
    const other = await openMadeFiles(out, "another program", content);
    expect(other.findUnchanged("/goals/56")).toBeUndefined();
    const goals = content.of("goal");
    const changed: Content = {
      ...content,
      of: ((kind) => (kind === "goal" ? goals.slice(1) : content.of(kind))) as Content["of"],
    };
    const reworded = await openMadeFiles(out, "a program", changed);
    expect(reworded.findUnchanged("/goals/56")).toBeUndefined();
    for (const text of [
      "",
      "{",
      '{"program": "a program", "reads": [], "styles": [], "files": {"/goals/56": {}}}',
    ]) {
      await writeFile(join(out, madeFileName), text);
      const damaged = await openMadeFiles(out, "a program", content);
      expect(damaged.findUnchanged("/goals/56"), text).toBeUndefined();
    }
  });

  test("of a list of names that is cut off is an error nowhere: the file is made anew", async () => {
    const out = await makeFolder();
    const record = {
      program: "a program",
      reads: [],
      styles: [],
      files: { "/a": { reads: [3], digest: "x" } },
    };
    await writeFile(join(out, madeFileName), JSON.stringify(record));
    const made = await openMadeFiles(out, "a program", content);
    expect(made.findUnchanged("/a")).toBeUndefined();
  });
});

describe("The layouts of the site", () => {
  test("let no page ask for a request", async () => {
    const { readdir, readFile } = await import("node:fs/promises");
    const layouts = (await readdir("app", { recursive: true })).filter((file) => file.endsWith("layout.tsx"));
    expect(layouts.length).toBeGreaterThan(1);
    for (const layout of layouts)
      expect(await readFile(join("app", layout), "utf8"), layout).toContain(
        'export const dynamic = "error";',
      );
  });
});
