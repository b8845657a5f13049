import type { Metadata } from "next";
import { EditorsPage } from "../../../../components/editors-page.tsx";
import { findKind } from "../../../../lib/model/kinds.ts";
import { collectionRoute } from "../../../../lib/model/routes.ts";
import { italicsFor } from "../../../italic-font.ts";
import { wordsAt } from "../../../languages.ts";
import { listMetadata, listPage } from "../../../list-route.tsx";
import { addressMetadata, addressPage, type SectionParams } from "../../../record-route.tsx";

export async function generateMetadata(props: SectionParams): Promise<Metadata> {
  const { section } = await props.params;
  const words = await wordsAt(props);
  const kind = findKind(section);
  return kind ? listMetadata(kind, collectionRoute(kind), words) : addressMetadata(`/${section}`, words);
}

export default async function Page(props: SectionParams) {
  const { section } = await props.params;
  const words = await wordsAt(props);
  const kind = findKind(section);
  if (kind) return listPage(kind, collectionRoute(kind), words);
  return addressPage(`/${section}`, words, (page, content) =>
    page.kind === "page" ? (
      <EditorsPage content={content} page={page} words={words} {...italicsFor([page])} />
    ) : null,
  );
}
