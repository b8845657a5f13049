/** Every file that the site makes besides its pages: for the build, and for the development server. */
import { recordPdf } from "../components/pdf/record-pdf.ts";
import { strategyPdf } from "../components/pdf/strategy-pdf.ts";
import { drawPicture, type PictureSubject } from "../components/picture/draw-picture.ts";
import { getVersion, listSharedFiles, listTextFiles } from "../lib/formats/files.ts";
import {
  files,
  formatRoute,
  type Paper,
  paperOf,
  pictureRoute,
  recordFormats,
  strategyFormatRoute,
  strategyFormats,
} from "../lib/model/forms.ts";
import { inLanguage } from "../lib/model/languages.ts";
import {
  type Content,
  isNumbered,
  type NumberedRecord,
  type StrategyDocument,
} from "../lib/model/records.ts";
import { searchIndex } from "../lib/model/search-routes.ts";
import { versionForms, wholeVersionForms } from "../lib/model/versions.ts";
import { makeSearchFile } from "../lib/search/search-file.ts";
import { wordsOf } from "../lib/words/languages.ts";
import type { Words } from "../lib/words/words.ts";
import { pdfTools } from "./pdf-tools.ts";
import { pictureTools } from "./picture-tools.ts";

/** Makes a file: its text, or its bytes. */
export type MakeFile = () => string | Promise<Uint8Array>;

/**
 * Lists the files of every language by address. Each is made when it is asked for; its type follows from its address.
 *
 * @returns what makes each file: the same for the same content, settings and day
 */
export function listFiles(content: Content): ReadonlyMap<string, MakeFile> {
  const ofLanguages = content.languages.flatMap((language) =>
    [...listFilesIn(content.inLanguage(language), wordsOf(language))].map(
      ([route, make]) => [inLanguage(route, language), make] as const,
    ),
  );
  return new Map<string, MakeFile>([...listSharedFiles(content), ...ofLanguages]);
}

/** The files that the site has in a language, by their addresses without it. */
function listFilesIn(content: Content, words: Words): ReadonlyMap<string, MakeFile> {
  const draw = (subject: PictureSubject) => async () =>
    drawPicture(subject, content, words, await pictureTools());
  return new Map<string, MakeFile>([
    ...listTextFiles(content, words),
    ...listPdfs(content, words),
    [searchIndex, () => JSON.stringify(makeSearchFile(content, words))],
    [files.picture, draw("whole")],
    ...[...content.all, ...content.withdrawn.filter(isNumbered)].map(
      (record) => [pictureRoute(record), draw(record)] as const,
    ),
  ]);
}

/** The PDFs of the whole, of every record and of every version of one. */
function* listPdfs(content: Content, words: Words): Iterable<readonly [string, MakeFile]> {
  const make =
    (paper: Paper, find: () => NumberedRecord): MakeFile =>
    async () => {
      const { look, compile } = await pdfTools();
      return compile(recordPdf(find(), { content, words, paper, look }));
    };
  const makeWhole =
    (paper: Paper, find: () => StrategyDocument): MakeFile =>
    async () => {
      const { look, compile } = await pdfTools();
      return compile(strategyPdf(find(), { content, words, paper, look }));
    };
  for (const format of strategyFormats) {
    const paper = paperOf(format);
    if (paper === undefined) continue;
    yield [strategyFormatRoute(format.file), makeWhole(paper, () => content.document)];
  }
  for (const format of recordFormats) {
    const paper = paperOf(format);
    if (paper === undefined) continue;
    for (const record of [...content.all, ...content.withdrawn.filter(isNumbered)])
      yield [formatRoute(record, format.file), make(paper, () => record)];
  }
  const versions = content.versioned.flatMap((of) => [
    ...content.versionsOf(of),
    ...content.translationsOf(of),
  ]);
  for (const { route } of versions) {
    for (const form of versionForms(route)) {
      const paper = paperOf(form);
      // The record is asked for when its PDF is made: a build notes what that reads.
      if (paper !== undefined) yield [form.route, make(paper, () => getVersion(content, route))];
    }
    for (const form of wholeVersionForms(route)) {
      const paper = paperOf(form);
      if (paper !== undefined) yield [form.route, makeWhole(paper, () => getWhole(content, route))];
    }
  }
}

/** The whole as it was in a version. */
function getWhole(content: Content, route: string): StrategyDocument {
  const found = content.byRoute(route);
  if (found?.kind !== "document") throw new Error(`${route} is no version of the document.`);
  return found;
}
