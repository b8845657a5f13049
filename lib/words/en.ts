/** English. */
import { desk } from "./en/desk.ts";
import { deskScript } from "./en/desk-script.ts";
import { formats } from "./en/formats.ts";
import { collection, ended, frame, home, missing, problems, recordPage } from "./en/pages.ts";
import { pictures } from "./en/pictures.ts";
import { publishing } from "./en/publishing.ts";
import { records } from "./en/records.ts";
import { schema } from "./en/schema.ts";
import { search } from "./en/search.ts";
import { data, forms, share } from "./en/sharing.ts";
import { translations } from "./en/translations.ts";
import { versions } from "./en/versions.ts";
import { dates, lists } from "./en/writing.ts";
import type { Words } from "./words.ts";

export const english: Words = {
  language: "en",
  locale: "en_GB",
  citationLocale: "en-US",
  citationStyles: ["APA", "Chicago", "MLA"],
  lists,
  dates,
  records,
  frame,
  home,
  collection,
  recordPage,
  ended,
  versions,
  translations,
  missing,
  pictures,
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
