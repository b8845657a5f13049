import type { Metadata } from "next";
import { GoalPage } from "../../../../components/goal-page.tsx";
import { getContent } from "../../../../lib/content.ts";
import { type NumberParams, numberParams, recordMetadata, recordOf } from "../../../record-route.ts";

export const dynamicParams = false;

export async function generateStaticParams() {
  return numberParams((await getContent()).goals);
}

export async function generateMetadata({ params }: NumberParams): Promise<Metadata> {
  const { site, goals } = await getContent();
  return recordMetadata(site, await recordOf(goals, params));
}

export default async function Page({ params }: NumberParams) {
  const content = await getContent();
  return <GoalPage content={content} goal={await recordOf(content.goals, params)} />;
}
