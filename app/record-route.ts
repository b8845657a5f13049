/** What the routes of visions, strategies and goals share: from the address's number to the record. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { fullName, shortName } from "../lib/names.ts";
import type { NumberedRecord, Site } from "../lib/records.ts";
import { recordRoute } from "../lib/routes.ts";
import { pageMetadata } from "./metadata.ts";

/** The props of a page whose address ends in a record's number. */
export interface NumberParams {
  params: Promise<{ number: string }>;
}

/** The addresses to prerender: one a record. */
export function numberParams(records: readonly NumberedRecord[]) {
  return records.map((record) => ({ number: String(record.number) }));
}

/** The record that the address names; the 404 page where there is none. */
export async function recordOf<R extends NumberedRecord>(
  records: readonly R[],
  params: NumberParams["params"],
): Promise<R> {
  const { number } = await params;
  return records.find((record) => String(record.number) === number) ?? notFound();
}

/** A record's metadata, made from the record. */
export function recordMetadata(site: Site, record: NumberedRecord): Metadata {
  return pageMetadata({
    site,
    title: fullName(record),
    shortTitle: shortName(record),
    description: record.description,
    route: recordRoute(record),
  });
}
