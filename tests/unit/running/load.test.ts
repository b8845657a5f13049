import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { bundleProgram, load } from "../../../scripts/load.mjs";
import { makeFolder } from "../publish/support.ts";
import { root as project } from "./support.ts";

let root: string;
const cache = () => join(root, "node_modules/.cache/international-strategy");

/** A project with a program of two modules. */
beforeEach(async () => {
  root = await makeFolder();
  await mkdir(join(root, "scripts"));
  await cp(join(project, "scripts/load.mjs"), join(root, "scripts/load.mjs"));
  await writeFile(join(root, "package-lock.json"), "{}");
  await writeFile(join(root, "scripts/word.ts"), 'export const word: string = "one";\n');
  await writeFile(
    join(root, "scripts/say.ts"),
    "import { word } from \"./word.ts\";\nexport const said = 'said ' + word;\n",
  );
});

const said = async () => (await load("scripts/say.ts", root)).said;

describe("A program in TypeScript", () => {
  test("is one file, which is made once", async () => {
    expect(await said()).toBe("said one");
    const [first] = await Promise.all([bundleProgram(root, "scripts/say.ts"), said()]);
    await writeFile(join(cache(), "marker"), "");
    expect(await bundleProgram(root, "scripts/say.ts")).toBe(first);
    expect((await readdir(cache())).toSorted()).toEqual(
      ["marker", first.slice(cache().length + 1), "scripts-say.ts.json"].toSorted(),
    );
  });

  test.each([
    ["a module that it imports changes", "scripts/word.ts", 'export const word = "two";\n', "said two"],
    ["the packages change", "package-lock.json", '{ "version": 2 }', "said one"],
    ["the settings of the bundler change", "scripts/load.mjs", "// changed\n", "said one"],
  ])("is made again when %s", async (_, file, text, expected) => {
    await said();
    const record = join(cache(), "scripts-say.ts.json");
    const before = await readFile(record, "utf8");
    await writeFile(join(root, file), text);
    expect(await said()).toBe(expected);
    expect(await readFile(record, "utf8")).not.toBe(before);
  });

  test.each([
    ["the record is cut off", async () => writeFile(join(cache(), "scripts-say.ts.json"), '{"file": "sc')],
    ["the bundle is damaged", async () => writeFile(await bundleProgram(root, "scripts/say.ts"), "damaged")],
    [
      "a module that it imported is gone",
      async () => {
        await writeFile(join(root, "scripts/say.ts"), 'export const said = "said one";\n');
        await writeFile(join(root, "scripts/word.ts"), "not a program (");
      },
    ],
  ])("is made again where %s", async (_, damage) => {
    await said();
    await damage();
    expect(await said()).toBe("said one");
    expect(String(await readFile(await bundleProgram(root, "scripts/say.ts")))).toContain("said");
  });

  test("for browsers is one small file that needs nothing of Node.js", async () => {
    const file = await bundleProgram(root, "scripts/say.ts", "browser");
    const text = await readFile(file, "utf8");
    expect(text).not.toContain("node:");
    expect(text.trimEnd().split("\n")).toHaveLength(1);
    expect((await import(file)).said).toBe("said one");
  });

  test("that can't be read is an error that names the place", async () => {
    await writeFile(join(root, "scripts/word.ts"), "export const word = ;\n");
    await expect(said()).rejects.toThrow(/scripts\/word\.ts:1:20/);
  });
});
