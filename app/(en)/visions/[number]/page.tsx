import type { Metadata } from "next";
import { VisionPage } from "../../../../components/vision-page.tsx";
import { english } from "../../../english.ts";
import {
  addressMetadata,
  addressPage,
  type NumberParams,
  numberParams,
  routeAt,
} from "../../../record-route.tsx";

export const dynamicParams = false;

export function generateStaticParams() {
  return numberParams("vision");
}

export async function generateMetadata({ params }: NumberParams): Promise<Metadata> {
  return addressMetadata(await routeAt("vision", params), english);
}

export default async function Page({ params }: NumberParams) {
  return addressPage(await routeAt("vision", params), english, (record, content) =>
    record.kind === "vision" ? <VisionPage content={content} vision={record} words={english} /> : null,
  );
}
