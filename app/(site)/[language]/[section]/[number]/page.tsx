import type { Metadata } from "next";
import { RecordPage } from "../../../../../components/record-page.tsx";
import { findKind } from "../../../../../lib/model/kinds.ts";
import { isNumbered } from "../../../../../lib/model/records.ts";
import { isRecordRoute } from "../../../../../lib/model/routes.ts";
import { wordsAt } from "../../../../languages.ts";
import { listMetadata, listPage } from "../../../../list-route.tsx";
import { addressMetadata, addressPage, type NumberParams } from "../../../../record-route.tsx";

/** The address, and the kind whose list it may be a part of, where it is no record’s. */
async function findRoute({ params }: NumberParams) {
  const { section, number } = await params;
  const route = `/${section}/${number}`;
  return { route, listed: isRecordRoute(route) ? undefined : findKind(section) };
}

export async function generateMetadata(props: NumberParams): Promise<Metadata> {
  const { route, listed } = await findRoute(props);
  const words = await wordsAt(props);
  return listed ? listMetadata(listed, route, words) : addressMetadata(route, words);
}

export default async function Page(props: NumberParams) {
  const { route, listed } = await findRoute(props);
  const words = await wordsAt(props);
  if (listed) return listPage(listed, route, words);
  return addressPage(route, words, (record, content) =>
    isNumbered(record) ? <RecordPage content={content} record={record} words={words} /> : null,
  );
}
