import type { Metadata } from "next";
import { RecordPage } from "../../../../components/record-page.tsx";
import { isNumbered } from "../../../../lib/model/records.ts";
import { english } from "../../../english.ts";
import { addressMetadata, addressPage, type NumberParams } from "../../../record-route.tsx";

async function routeAt({ params }: NumberParams): Promise<string> {
  const { section, number } = await params;
  return `/${section}/${number}`;
}

export async function generateMetadata(props: NumberParams): Promise<Metadata> {
  return addressMetadata(await routeAt(props), english);
}

export default async function Page(props: NumberParams) {
  return addressPage(await routeAt(props), english, (record, content) =>
    isNumbered(record) ? <RecordPage content={content} record={record} words={english} /> : null,
  );
}
