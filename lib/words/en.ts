/** English. */
import { desk } from "./en/desk.ts";
import { deskScript } from "./en/desk-script.ts";
import { formats } from "./en/formats.ts";
import { collection, document, ended, frame, home, missing, problems, recordPage } from "./en/pages.ts";
import { pdf } from "./en/pdf.ts";
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

/** Articles, pronouns, and what questions are asked with. */
const stopWords =
  "a about an and any are as at be been but by can could do does for from get had has have here how i if in into is it its many me more most much my no not of on or our please should so than that the their them there these they this those to us was we were what when where which who why will with would you your";

export const english: Words = {
  language: "en",
  locale: "en_GB",
  citationLocale: "en-US",
  citationStyles: ["APA", "Chicago", "MLA"],
  stopWords: stopWords.split(" "),
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
