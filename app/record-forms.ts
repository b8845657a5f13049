/** What the routes of records' forms share: from the number in the address to the record whose form is there. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { drawPicture } from "../components/picture/draw-picture.tsx";
import { getContent } from "../lib/content.ts";
import { cite } from "../lib/formats/citations.ts";
import { oembed } from "../lib/formats/embed.ts";
import { recordJson } from "../lib/formats/json.ts";
import { recordMarkdown } from "../lib/formats/markdown.ts";
import { type recordFiles, recordFormats } from "../lib/model/forms.ts";
import type { Content, NumberedKind, NumberedRecord } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import { publicAddress } from "../lib/model/site-url.ts";
import type { Words } from "../lib/words/words.ts";
import { fitTitle } from "./metadata.ts";
import { pictureTools } from "./picture-tools.ts";

/** The props of a route whose address ends in a record's number and the name of a form. */
export interface FormParams {
  params: Promise<{ number: string; form: string }>;
}

/** A record with all that it stands in. */
export interface Form {
  readonly content: Content;
  readonly record: NumberedRecord;
}

/** Every numbered record that has an address of its own, in force or not. At moved addresses the site redirects. */
function listRecords({ visions, strategies, goals, withdrawn }: Content): NumberedRecord[] {
  return [...visions, ...strategies, ...goals, ...withdrawn.filter(isNumbered)];
}

function isNumbered(record: Content["withdrawn"][number]): record is NumberedRecord {
  return record.kind !== "page";
}

/** The numbers to prerender the forms of: of records in force and withdrawn. */
export async function formParams(kind: NumberedKind) {
  return listRecords(await getContent())
    .filter((record) => record.kind === kind)
    .map(({ number }) => ({ number: String(number) }));
}

/** The record whose forms are at a number. */
export async function formAt(kind: NumberedKind, params: { number: string }): Promise<Form> {
  const content = await getContent();
  const route = recordRoute({ kind, number: Number(params.number) });
  const record = listRecords(content).find((each) => recordRoute(each) === route) ?? notFound();
  return { content, record };
}

/** What makes each of a record's forms that are files, by its name. */
const writers: Readonly<
  Record<
    Exclude<(typeof recordFiles)[number], "embed">,
    (content: Content, record: NumberedRecord, words: Words) => string | Promise<Uint8Array>
  >
> = {
  "data.json": recordJson,
  "data.md": recordMarkdown,
  "data.bib": (content, record, words) => cite(content, record, words).bibtex,
  "data.ris": (content, record, words) => cite(content, record, words).ris,
  "data.csl.json": (content, record, words) => cite(content, record, words).csl,
  "oembed.json": oembed,
  "picture.png": async (content, record, words) => drawPicture(record, content, words, await pictureTools()),
};

/** The forms to prerender: each of every record. */
export async function listForms(kind: NumberedKind) {
  const numbers = await formParams(kind);
  return numbers.flatMap(({ number }) => Object.keys(writers).map((form) => ({ number, form })));
}

/** A form as a file of the type that its name says. */
export async function formResponse(
  kind: NumberedKind,
  { number, form }: { number: string; form: string },
  words: Words,
) {
  if (!isWritten(form)) notFound();
  const { content, record } = await formAt(kind, { number });
  const written = await writers[form](content, record, words);
  const body = typeof written === "string" ? written : Buffer.from(written);
  return new Response(body, { headers: { "Content-Type": typeOf(form) } });
}

function typeOf(form: keyof typeof writers): string {
  if (form === "picture.png") return "image/png";
  return recordFormats.find(({ file }) => file === form)?.type ?? "application/json";
}

function isWritten(form: string): form is keyof typeof writers {
  return Object.hasOwn(writers, form);
}

/** What a card says of itself: that the record's own page is the one to list. */
export function cardMetadata({ content: { site }, record }: Form, words: Words): Metadata {
  const address = publicAddress(recordRoute(record), words.language);
  const name = words.share.cardOf({ name: words.records.shortName(record) });
  return {
    title: fitTitle([name], site, words),
    description: record.description,
    ...(address && { alternates: { canonical: address } }),
    robots: { index: false },
  };
}
