import type { Metadata } from "next";
import { StrategyPage } from "../../../../components/strategy-page.tsx";
import { getContent } from "../../../../lib/content.ts";
import { type NumberParams, numberParams, recordMetadata, recordOf } from "../../../record-route.ts";

export const dynamicParams = false;

export async function generateStaticParams() {
  return numberParams((await getContent()).strategies);
}

export async function generateMetadata({ params }: NumberParams): Promise<Metadata> {
  const { site, strategies } = await getContent();
  return recordMetadata(site, await recordOf(strategies, params));
}

export default async function Page({ params }: NumberParams) {
  const content = await getContent();
  return <StrategyPage content={content} strategy={await recordOf(content.strategies, params)} />;
}
