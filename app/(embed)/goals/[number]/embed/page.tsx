import type { Metadata } from "next";
import { EmbedCard } from "../../../../../components/embed-card.tsx";
import { english } from "../../../../english.ts";
import { cardMetadata, formAt, formParams } from "../../../../record-forms.ts";
import type { NumberParams } from "../../../../record-route.tsx";

export const dynamicParams = false;

export function generateStaticParams() {
  return formParams("goal");
}

export async function generateMetadata({ params }: NumberParams): Promise<Metadata> {
  return cardMetadata(await formAt("goal", await params), english);
}

export default async function Page({ params }: NumberParams) {
  return <EmbedCard {...(await formAt("goal", await params))} words={english} />;
}
