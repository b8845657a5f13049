/** How other sites show a record: a card in a frame, and what tells them of it (oembed.com). */

import { embedRoute, pictureRoute } from "../model/forms.ts";
import type { Content, NumberedRecord } from "../model/records.ts";
import { recordRoute, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import type { Words } from "../words/words.ts";

/** The width that the card is made for, in CSS pixels; it fits every other width too. */
const cardWidth = 600;

/** The height in which the card shows all its words without a scroll bar, in CSS pixels, at its width. */
function cardHeight({ title, text }: NumberedRecord): number {
  const lines = (length: number, charactersInLine: number) => Math.ceil(length / charactersInLine);
  return 150 + lines(title.length, 36) * 34 + lines(text.length, 62) * 26;
}

/** The HTML that shows a record's card. */
export function embedCode(record: NumberedRecord, { language, records }: Words): string {
  const source = fullAddress(embedRoute(record), language);
  const title = escapeAttribute(records.fullName(record));
  return `<iframe src="${source}" title="${title}" width="${cardWidth}" height="${cardHeight(record)}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
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
  const { language, records, frame } = words;
  const response = {
    version: "1.0",
    type: "rich",
    title: records.fullName(record),
    author_name: site.publisher,
    author_url: fullAddress(recordRoute(record), language),
    provider_name: frame.siteTitle(site),
    provider_url: fullAddress(routes.home, language),
    html: embedCode(record, words),
    width: cardWidth,
    height: cardHeight(record),
    thumbnail_url: fullAddress(pictureRoute(record), language),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}
