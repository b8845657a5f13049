import type { Metadata } from "next";
import { EmbedCard } from "../../../../../components/embed-card.tsx";
import { cardMetadata, findCard } from "../../../../embed-route.ts";
import { english } from "../../../../english.ts";
import type { NumberParams } from "../../../../record-route.tsx";

export async function generateMetadata({ params }: NumberParams): Promise<Metadata> {
  return cardMetadata(await findCard(await params), english);
}

export default async function Page({ params }: NumberParams) {
  return <EmbedCard {...(await findCard(await params))} words={english} />;
}
