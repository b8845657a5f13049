import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCitationFiles } from "../../../lib/content/citation-styles.ts";
import { languages } from "../../../lib/model/languages.ts";
import { wordsOf } from "../../../lib/words/languages.ts";

const published = "lib/formats/styles";
const names = [
  "apa.csl",
  "chicago-notes-bibliography.csl",
  "modern-language-association.csl",
  "sist02.csl",
  "locales-ja-JP.xml",
];

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
    const { styles } = await readCitationFiles();
    expect(styles.map(({ name, edition }) => [name, edition])).toEqual([
      ["APA", 7],
      ["Chicago", 18],
      ["MLA", 9],
      ["SIST 02", undefined],
    ]);
    // A style that depends on another one holds no rules of its own.
    for (const { csl } of styles) expect(csl).not.toContain('rel="independent-parent"');
  });

  it("are renewed by replacing a file", async () => {
    await change("modern-language-association.csl", "MLA Handbook 9th edition", "MLA Handbook 21st edition");
    const { styles } = await readCitationFiles(folder);
    expect(styles.map(({ edition }) => edition)).toEqual([7, 18, 21, undefined]);
  });

  it("are not read without the edition that the page names", async () => {
    await change("apa.csl", "APA Style 7th edition", "APA Style");
    await expect(readCitationFiles(folder)).rejects.toThrow(
      "The title of the style apa.csl names no edition.",
    );
  });
});

describe("Each language", () => {
  it("has the terms of its citations, and shows styles that there are", async () => {
    const { styles, terms } = await readCitationFiles();
    const { locales } = plugins.config.get("@csl");
    for (const { citationLocale, citationStyles } of languages.map(wordsOf)) {
      expect(terms.has(citationLocale) || locales.has(citationLocale), citationLocale).toBe(true);
      expect(styles.map(({ name }) => name)).toEqual(expect.arrayContaining([...citationStyles]));
    }
  });

  it("is named by its terms as their file is", async () => {
    const { terms } = await readCitationFiles();
    expect([...terms.keys()]).toEqual(["ja-JP"]);
    for (const [locale, text] of terms)
      expect(text).toMatch(new RegExp(`<locale [^>]*xml:lang="${locale}"`, "u"));
  });
});
