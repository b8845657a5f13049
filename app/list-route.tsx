/** What the routes of lists share: from the address to the list, or to the part of it that has the address. */
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { CollectionPage } from "../components/collection-page.tsx";
import { getContent } from "../lib/content.ts";
import type { Kind } from "../lib/model/kinds.ts";
import { findPart } from "../lib/model/list-parts.ts";
import { collectionRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { pageMetadata } from "./metadata.ts";

/** The metadata of a list, or of a part of it. */
export async function listMetadata(kind: Kind, route: string, words: Words): Promise<Metadata> {
  const content = await getContent(words.language);
  const part = findPart(content, kind, route) ?? notFound();
  const { plural, list } = words.records.kinds[kind];
  return pageMetadata({
    content,
    words,
    title: route === collectionRoute(kind) ? plural : words.collection.part({ kind, ...part }),
    description: list(content),
    route,
  });
}

/** The page of a list, or of a part of it. */
export async function listPage(kind: Kind, route: string, words: Words): Promise<ReactNode> {
  const content = await getContent(words.language);
  const part = findPart(content, kind, route) ?? notFound();
  return <CollectionPage content={content} kind={kind} part={part} words={words} />;
}
