/** How other sites show a record: a card in a frame, and where they find it (oembed.com). */

import { eastAsianWidth } from "get-east-asian-width";
import { embedRoute, oembedRoute, pictureRoute } from "../model/forms.ts";
import { originalLanguage } from "../model/languages.ts";
import type { Content, NumberedRecord } from "../model/records.ts";
import { recordRoute, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import type { Words } from "../words/words.ts";
import { isProvisional, listNotes, markUntranslated, plainNote } from "./translations.ts";

/** The width that the card is made for, in CSS pixels; it fits every other width too. */
const cardWidth = 600;

/** The height in which the card shows all its words without a scroll bar, in CSS pixels, at its width. */
function cardHeight(record: NumberedRecord, words: Words): number {
  const lines = (text: string, lettersInLine: number) => Math.ceil(widthOf(text) / lettersInLine);
  const { original, changes } = words.translations;
  const notes = listNotes(record, words, { original, changes }).map(plainNote);
  const heightOfNotes = notes.reduce((sum, note) => sum + lines(note, 76) * 20 + 4, 0);
  const subtitle = "subtitle" in record ? (record.subtitle ?? "") : "";
  const heightOfWords = [subtitle, record.text].reduce((sum, text) => sum + lines(text, 62) * 26, 0);
  // The number beside the title is as high as a line and a half of it.
  return 150 + Math.max(lines(record.title, 36) * 34, 48) + heightOfWords + heightOfNotes;
}

/** How many letters of English a text is as wide as; one of Japanese is as wide as two (UAX #11). */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + eastAsianWidth(letter.codePointAt(0) ?? 0), 0);
}

/** The HTML that shows a record's card. */
export function embedCode(record: NumberedRecord, words: Words): string {
  const { language, records } = words;
  const source = fullAddress(embedRoute(record), language);
  const title = escapeAttribute(records.fullName(record));
  return `<iframe src="${source}" title="${title}" width="${cardWidth}" height="${cardHeight(record, words)}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/**
 * What an oEmbed consumer reads of a record, as JSON.
 *
 * oEmbed 1.0, section 2.3, response of type "rich". It is a file, so it can't take a consumer's largest width or height;
 * the card fits any frame.
 */
export function oembed({ site }: Content, record: NumberedRecord, words: Words): string {
  const { language, frame } = words;
  const response = {
    version: "1.0",
    type: "rich",
    title: markedName(record, words),
    author_name: site.publisher,
    author_url: fullAddress(recordRoute(record), language),
    provider_name: frame.siteTitle(site),
    provider_url: fullAddress(routes.home, language),
    html: embedCode(record, words),
    width: cardWidth,
    height: cardHeight(record, words),
    thumbnail_url: fullAddress(pictureRoute(record), language),
    thumbnail_width: 1200,
    thumbnail_height: 630,
    // Section 2.3 leaves further parameters to the provider.
    language: record.language,
    ...(record.translation && { original_url: fullAddress(oembedRoute(record), originalLanguage) }),
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}

/** A record’s name, and whether its words are a provisional translation or not translated at all. */
function markedName(record: NumberedRecord, words: Words): string {
  const { records, translations } = words;
  const name = records.fullName(record);
  return isProvisional(record)
    ? translations.marked({ name, mark: translations.status.provisional })
    : markUntranslated(name, record, words);
}
