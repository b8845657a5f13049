import type { Metadata } from "next";
import { VisionPage } from "../../../../components/vision-page.tsx";
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
  return addressMetadata(await routeAt("vision", params));
}

export default async function Page({ params }: NumberParams) {
  return addressPage(await routeAt("vision", params), (record, content) =>
    record.kind === "vision" ? <VisionPage content={content} vision={record} /> : null,
  );
}
