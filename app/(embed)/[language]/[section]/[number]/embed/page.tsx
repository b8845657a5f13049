import type { Metadata } from "next";
import { EmbedCard } from "../../../../../../components/embed-card.tsx";
import { cardMetadata, findCard } from "../../../../../embed-route.ts";
import { wordsAt } from "../../../../../languages.ts";
import type { NumberParams } from "../../../../../record-route.tsx";

export async function generateMetadata(props: NumberParams): Promise<Metadata> {
  const words = await wordsAt(props);
  return cardMetadata(await findCard(await props.params, words), words);
}

export default async function Page(props: NumberParams) {
  const words = await wordsAt(props);
  return <EmbedCard {...(await findCard(await props.params, words))} words={words} />;
}
