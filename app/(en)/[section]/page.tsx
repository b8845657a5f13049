import type { Metadata } from "next";
import { EditorsPage } from "../../../components/editors-page.tsx";
import { findKind } from "../../../lib/model/kinds.ts";
import { collectionRoute } from "../../../lib/model/routes.ts";
import { english } from "../../english.ts";
import { newsreaderItalic } from "../../italic-font.ts";
import { listMetadata, listPage } from "../../list-route.tsx";
import { addressMetadata, addressPage, type SectionParams } from "../../record-route.tsx";

export async function generateMetadata({ params }: SectionParams): Promise<Metadata> {
  const { section } = await params;
  const kind = findKind(section);
  return kind ? listMetadata(kind, collectionRoute(kind), english) : addressMetadata(`/${section}`, english);
}

export default async function Page({ params }: SectionParams) {
  const { section } = await params;
  const kind = findKind(section);
  if (kind) return listPage(kind, collectionRoute(kind), english);
  return addressPage(`/${section}`, english, (page, content) =>
    page.kind === "page" ? (
      <EditorsPage content={content} page={page} words={english} className={newsreaderItalic.variable} />
    ) : null,
  );
}
