import type { Metadata } from "next";
import { StrategyPage } from "../../../../components/strategy-page.tsx";
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
  return numberParams("strategy");
}

export async function generateMetadata({ params }: NumberParams): Promise<Metadata> {
  return addressMetadata(await routeAt("strategy", params), english);
}

export default async function Page({ params }: NumberParams) {
  return addressPage(await routeAt("strategy", params), english, (record, content) =>
    record.kind === "strategy" ? <StrategyPage content={content} strategy={record} words={english} /> : null,
  );
}
