import type { Metadata } from "next";
import { CollectionPage } from "../../../components/collection-page.tsx";
import { EditorsPage } from "../../../components/editors-page.tsx";
import { getContent } from "../../../lib/content.ts";
import { findKind } from "../../../lib/model/kinds.ts";
import { collectionRoute } from "../../../lib/model/routes.ts";
import { english } from "../../english.ts";
import { newsreaderItalic } from "../../italic-font.ts";
import { pageMetadata } from "../../metadata.ts";
import { addressMetadata, addressPage, type SectionParams } from "../../record-route.tsx";

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
