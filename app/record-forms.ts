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
import { collectionOf } from "../lib/model/kinds.ts";
import { type Content, isNumbered, type NumberedRecord } from "../lib/model/records.ts";
import { recordRoute } from "../lib/model/routes.ts";
import { publicAddress } from "../lib/model/site-url.ts";
import type { Words } from "../lib/words/words.ts";
import { fitTitle } from "./metadata.ts";
import { pictureTools } from "./picture-tools.ts";

/** The props of a route whose address ends in a record's number and the name of a form. */
export interface FormParams {
  params: Promise<{ section: string; number: string; form: string }>;
}

/** A record with all that it belongs to. */
export interface Form {
  readonly content: Content;
  readonly record: NumberedRecord;
}

/** The records that have an address of their own, in force or not; at moved addresses the site redirects. */
export async function listRecordParams() {
  const { all, withdrawn } = await getContent();
  return [...all, ...withdrawn.filter(isNumbered)].map(({ kind, number }) => ({
    section: collectionOf(kind),
    number: String(number),
  }));
}

/** The record whose forms are at an address. */
export async function findForm({ section, number }: { section: string; number: string }): Promise<Form> {
  const content = await getContent();
  const record = content.byRoute(`/${section}/${number}`);
  return record && isNumbered(record) ? { content, record } : notFound();
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
export async function listForms() {
  const records = await listRecordParams();
  return records.flatMap((record) => Object.keys(writers).map((form) => ({ ...record, form })));
}

/** A form as a file of the type that its name says. */
export async function formResponse({ form, ...record }: Awaited<FormParams["params"]>, words: Words) {
  if (!isWritten(form)) notFound();
  const found = await findForm(record);
  const written = await writers[form](found.content, found.record, words);
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
