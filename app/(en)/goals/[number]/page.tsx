import type { Metadata } from "next";
import { GoalPage } from "../../../../components/goal-page.tsx";
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
  return numberParams("goal");
}

export async function generateMetadata({ params }: NumberParams): Promise<Metadata> {
  return addressMetadata(await routeAt("goal", params), english);
}

export default async function Page({ params }: NumberParams) {
  return addressPage(await routeAt("goal", params), english, (record, content) =>
    record.kind === "goal" ? <GoalPage content={content} goal={record} words={english} /> : null,
  );
}
