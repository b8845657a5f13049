/** Reads the styles of citations and the terms of languages, which are data: the files that the CSL project publishes, unchanged. */
import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { CitationFiles, CitationStyle, CitationStyleName } from "../model/citation-style.ts";

/** The file of each style by the name that the CSL project gives it, and whether its title names an edition. */
const files: Readonly<Record<CitationStyleName, { readonly file: string; readonly hasEdition: boolean }>> = {
  APA: { file: "apa.csl", hasEdition: true },
  Chicago: { file: "chicago-notes-bibliography.csl", hasEdition: true },
  MLA: { file: "modern-language-association.csl", hasEdition: true },
  "SIST 02": { file: "sist02.csl", hasEdition: false },
};

const names = Object.keys(files) as CitationStyleName[];

/**
 * Reads the styles and the terms. What the page says of their editions is in the files, so that replacing a file is all there is
 * to do.
 * @param directory the folder, absolute or from the working directory, which is the project's
 * @throws when a file is missing, or a title names no edition that has to
 */
export async function readCitationFiles(directory = "lib/formats/styles"): Promise<CitationFiles> {
  const read = (file: string) =>
    // Without the comment Turbopack takes the whole project for files that the pages need.
    readFile(/*turbopackIgnore: true*/ resolve(directory, file), "utf8");
  const listed = await readdir(/*turbopackIgnore: true*/ resolve(directory));
  const locales = listed.flatMap((file) => {
    const [, locale] = /^locales-(.+)\.xml$/u.exec(file) ?? [];
    return locale === undefined ? [] : [{ locale, file }];
  });
  return {
    styles: await Promise.all(names.map(async (name) => toStyle(name, await read(files[name].file)))),
    terms: new Map(
      await Promise.all(locales.map(async ({ locale, file }) => [locale, await read(file)] as const)),
    ),
  };
}

function toStyle(name: CitationStyleName, csl: string): CitationStyle {
  const { file, hasEdition } = files[name];
  if (!hasEdition) return { name, csl };
  const [, edition] = /<title>[^<]*?\b(\d+)(?:st|nd|rd|th) edition\b/u.exec(csl) ?? [];
  if (edition === undefined) throw new Error(`The title of the style ${file} names no edition.`);
  return { name, edition: Number(edition), csl };
}
