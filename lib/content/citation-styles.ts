/** Reads the styles of citations and the terms of languages, which are data: the files that the CSL project publishes, unchanged. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { CitationFiles, CitationStyle, CitationStyleName } from "../model/citation-style.ts";
import { languages } from "../model/languages.ts";
import { wordsOf } from "../words/languages.ts";

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
  // Without the comment Turbopack takes the whole project for files that the pages need.
  const read = (file: string) => readFile(/*turbopackIgnore: true*/ resolve(directory, file), "utf8");
  const locales = languages.map((language) => wordsOf(language).citationLocale);
  const terms = locales.map(async (locale) => {
    const text = await read(`locales-${locale}.xml`).catch(nothingWhereMissing);
    return text === undefined ? [] : [[locale, text] as const];
  });
  return {
    styles: await Promise.all(names.map(async (name) => toStyle(name, await read(files[name].file)))),
    terms: new Map((await Promise.all(terms)).flat()),
  };
}

/** The processor has the terms of some languages itself. */
function nothingWhereMissing(error: unknown): undefined {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}

function toStyle(name: CitationStyleName, csl: string): CitationStyle {
  const { file, hasEdition } = files[name];
  if (!hasEdition) return { name, csl };
  const [, edition] = /<title>[^<]*?\b(\d+)(?:st|nd|rd|th) edition\b/u.exec(csl) ?? [];
  if (edition === undefined) throw new Error(`The title of the style ${file} names no edition.`);
  return { name, edition: Number(edition), csl };
}
