import type { Metadata } from "next";
import { EmbedCard } from "../../../../../components/embed-card.tsx";
import { english } from "../../../../english.ts";
import { cardMetadata, findForm, listRecordParams } from "../../../../record-forms.ts";
import type { NumberParams } from "../../../../record-route.tsx";

export const dynamicParams = false;

export function generateStaticParams() {
  return listRecordParams();
}

export async function generateMetadata({ params }: NumberParams): Promise<Metadata> {
  return cardMetadata(await findForm(await params), english);
}

export default async function Page({ params }: NumberParams) {
  return <EmbedCard {...(await findForm(await params))} words={english} />;
}
