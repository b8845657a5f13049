/**
 * What is said where a record doesn't exist: `/goals/99` answers 404 with the page of `/missing/goals`, which the
 * build publishes as `goals/404.html`. It has no address of its own.
 */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MissingPage } from "../../../../components/missing-page.tsx";
import { getContent } from "../../../../lib/content.ts";
import { findKind } from "../../../../lib/model/kinds.ts";
import { english } from "../../../english.ts";
import { missingMetadata } from "../../../missing-metadata.ts";

interface CollectionParams {
  params: Promise<{ collection: string }>;
}

async function kindOf(params: CollectionParams["params"]) {
  const { collection } = await params;
  return findKind(collection) ?? notFound();
}

export async function generateMetadata({ params }: CollectionParams): Promise<Metadata> {
  return missingMetadata((await getContent()).site, english, await kindOf(params));
}

export default async function Page({ params }: CollectionParams) {
  return <MissingPage content={await getContent()} kind={await kindOf(params)} words={english} />;
}
