/** Reads the styles of citations, which are data: the files that the CSL project publishes, unchanged. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { CitationStyle } from "../model/citation-style.ts";

/** What people call each style, in the order of the page, and its file by the name that the CSL project gives it. */
const files = [
  { name: "APA", file: "apa.csl" },
  { name: "Chicago", file: "chicago-notes-bibliography.csl" },
  { name: "MLA", file: "modern-language-association.csl" },
] as const;

/**
 * Reads the styles. What the page says of their editions is in the files, so that replacing a file is all there is to do.
 * @param directory the folder, absolute or from the working directory, which is the project's
 * @throws when a file is missing, or its title names no edition
 */
export async function readCitationStyles(
  directory = "lib/formats/styles",
): Promise<readonly CitationStyle[]> {
  return Promise.all(
    files.map(async ({ name, file }) => {
      // Without the comment Turbopack takes the whole project for files that the pages need.
      const csl = await readFile(/*turbopackIgnore: true*/ resolve(directory, file), "utf8");
      const [, edition] = /<title>[^<]*?\b(\d+)(?:st|nd|rd|th) edition\b/u.exec(csl) ?? [];
      if (edition === undefined) throw new Error(`The title of the style ${file} names no edition.`);
      return { name, edition: Number(edition), csl };
    }),
  );
}
