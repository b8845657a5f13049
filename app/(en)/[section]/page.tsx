import type { Metadata } from "next";
import { CollectionPage } from "../../../components/collection-page.tsx";
import { EditorsPage } from "../../../components/editors-page.tsx";
import { getContent } from "../../../lib/content.ts";
import { findKind, kinds } from "../../../lib/model/kinds.ts";
import { collectionRoute } from "../../../lib/model/routes.ts";
import { english } from "../../english.ts";
import { newsreaderItalic } from "../../italic-font.ts";
import { pageMetadata } from "../../metadata.ts";
import { addressMetadata, addressPage, listSteps, type SectionParams } from "../../record-route.tsx";

export const dynamicParams = false;

/** The lists of records, and the pages about the site. */
export async function generateStaticParams() {
  const lists = kinds.map((kind) => collectionRoute(kind).slice(1));
  return [...lists, ...listSteps(await getContent(), "")].map((section) => ({ section }));
}

export async function generateMetadata({ params }: SectionParams): Promise<Metadata> {
  const { section } = await params;
  const kind = findKind(section);
  if (!kind) return addressMetadata(`/${section}`, english);
  const content = await getContent();
  const { plural, list } = english.records.kinds[kind];
  return pageMetadata({
    site: content.site,
    words: english,
    title: plural,
    description: list(content),
    route: collectionRoute(kind),
  });
}

export default async function Page({ params }: SectionParams) {
  const { section } = await params;
  const kind = findKind(section);
  if (kind) return <CollectionPage content={await getContent()} kind={kind} words={english} />;
  return addressPage(`/${section}`, english, (page, content) =>
    page.kind === "page" ? (
      <EditorsPage content={content} page={page} words={english} className={newsreaderItalic.variable} />
    ) : null,
  );
}
