import type { Metadata } from "next";
import { VisionPage } from "../../../../components/vision-page.tsx";
import { getContent } from "../../../../lib/content.ts";
import { type NumberParams, numberParams, recordMetadata, recordOf } from "../../../record-route.ts";

export const dynamicParams = false;

export async function generateStaticParams() {
  return numberParams((await getContent()).visions);
}

export async function generateMetadata({ params }: NumberParams): Promise<Metadata> {
  const { site, visions } = await getContent();
  return recordMetadata(site, await recordOf(visions, params));
}

export default async function Page({ params }: NumberParams) {
  const content = await getContent();
  return <VisionPage content={content} vision={await recordOf(content.visions, params)} />;
}
