/** Japanese, as the public office of a national university writes it. */
import { desk } from "./ja/desk.ts";
import { deskScript } from "./ja/desk-script.ts";
import { formats } from "./ja/formats.ts";
import { collection, document, ended, frame, home, missing, problems, recordPage } from "./ja/pages.ts";
import { pdf } from "./ja/pdf.ts";
import { pictures } from "./ja/pictures.ts";
import { publishing } from "./ja/publishing.ts";
import { records } from "./ja/records.ts";
import { schema } from "./ja/schema.ts";
import { search } from "./ja/search.ts";
import { data, forms, share } from "./ja/sharing.ts";
import { translations } from "./ja/translations.ts";
import { versions } from "./ja/versions.ts";
import { dates, lists } from "./ja/writing.ts";
import type { Words } from "./words.ts";

export const japanese: Words = {
  language: "ja",
  locale: "ja_JP",
  citationLocale: "ja-JP",
  citationStyles: ["SIST 02"],
  // Its grammar is in hiragana, and passed over as such.
  stopWords: [],
  lists,
  dates,
  records,
  frame,
  home,
  document,
  collection,
  recordPage,
  ended,
  versions,
  translations,
  missing,
  pictures,
  pdf,
  share,
  forms,
  data,
  formats,
  schema,
  search,
  problems,
  desk,
  publishing,
  deskScript,
};
