import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCitationStyles } from "../../../lib/content/citation-styles.ts";

const published = "lib/formats/styles";
const names = ["apa.csl", "chicago-notes-bibliography.csl", "modern-language-association.csl"];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "citation styles 引用-"));
  for (const name of names) await copyFile(join(published, name), join(folder, name));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Changes a style as an editor of the CSL project would. */
async function change(name: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, name), "utf8");
  expect(text).toContain(from);
  await writeFile(join(folder, name), text.replace(from, to));
}

describe("The styles of citations", () => {
  it("are those of the CSL project, in the editions that their titles name", async () => {
    const styles = await readCitationStyles();
    expect(styles.map(({ name, edition }) => `${name} ${edition}`)).toEqual(["APA 7", "Chicago 18", "MLA 9"]);
    // A style that depends on another one holds no rules of its own.
    for (const { csl } of styles) expect(csl).not.toContain('rel="independent-parent"');
  });

  it("are renewed by replacing a file", async () => {
    await change("modern-language-association.csl", "MLA Handbook 9th edition", "MLA Handbook 21st edition");
    const styles = await readCitationStyles(folder);
    expect(styles.map(({ edition }) => edition)).toEqual([7, 18, 21]);
  });

  it("are not read without the edition that the page names", async () => {
    await change("apa.csl", "APA Style 7th edition", "APA Style");
    await expect(readCitationStyles(folder)).rejects.toThrow(
      "The title of the style apa.csl names no edition.",
    );
  });
});
