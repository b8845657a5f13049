/**
 * What is said where a record doesn't exist: `/goals/99` answers 404 with the page of `/missing/goals`, which the
 * build publishes as `goals/404.html`. It has no address of its own.
 */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MissingPage } from "../../../../../components/missing-page.tsx";
import { getContent } from "../../../../../lib/content.ts";
import { findKind } from "../../../../../lib/model/kinds.ts";
import { wordsAt } from "../../../../languages.ts";
import { missingMetadata } from "../../../../missing-metadata.ts";

interface CollectionParams {
  params: Promise<{ language: string; collection: string }>;
}

async function kindOf(params: CollectionParams["params"]) {
  const { collection } = await params;
  return findKind(collection) ?? notFound();
}

export async function generateMetadata(props: CollectionParams): Promise<Metadata> {
  const words = await wordsAt(props);
  const { site } = await getContent(words.language);
  return missingMetadata(site, words, await kindOf(props.params));
}

export default async function Page(props: CollectionParams) {
  const words = await wordsAt(props);
  const content = await getContent(words.language);
  return <MissingPage content={content} kind={await kindOf(props.params)} words={words} />;
}
