/** Every file that the site makes besides its pages: for the build, and for the development server. */
import { drawPicture, type PictureSubject } from "../components/picture/draw-picture.ts";
import { listSharedFiles, listTextFiles } from "../lib/formats/files.ts";
import { files, pictureRoute } from "../lib/model/forms.ts";
import { inLanguage } from "../lib/model/languages.ts";
import { type Content, isNumbered } from "../lib/model/records.ts";
import { searchIndex } from "../lib/model/search-routes.ts";
import { makeSearchFile } from "../lib/search/search-file.ts";
import { wordsOf } from "../lib/words/languages.ts";
import type { Words } from "../lib/words/words.ts";
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
    [searchIndex, () => JSON.stringify(makeSearchFile(content, words))],
    [files.picture, draw("whole")],
    ...[...content.all, ...content.withdrawn.filter(isNumbered)].map(
      (record) => [pictureRoute(record), draw(record)] as const,
    ),
  ]);
}
