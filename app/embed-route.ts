/** What the route of cards needs: from the number in the address to the record whose card is there. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getContent } from "../lib/content.ts";
import { type Content, isNumbered, type NumberedRecord } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import { publicAddress } from "../lib/model/site-url.ts";
import type { Words } from "../lib/words/words.ts";
import { fitTitle } from "./metadata.ts";

/** A record with all that it belongs to. */
interface Card {
  readonly content: Content;
  readonly record: NumberedRecord;
}

/** The record whose card is at an address. */
export async function findCard(
  { section, number }: { section: string; number: string },
  { language }: Words,
): Promise<Card> {
  const content = await getContent(language);
  const record = content.byRoute(`/${section}/${number}`);
  return record && isNumbered(record) ? { content, record } : notFound();
}

/** What a card says of itself: that the record's own page is the one to list. */
export function cardMetadata({ content: { site }, record }: Card, words: Words): Metadata {
  const address = publicAddress(recordRoute(record), words.language);
  const name = words.share.cardOf({ name: words.records.shortName(record) });
  return {
    title: fitTitle([name], site, words),
    description: record.description,
    ...(address && { alternates: { canonical: address } }),
    robots: { index: false },
  };
}
