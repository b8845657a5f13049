import type { Metadata } from "next";
import { PageHead } from "../../../components/page-head.tsx";
import { Shell } from "../../../components/shell.tsx";
import { VisionList } from "../../../components/vision-list.tsx";
import { getContent } from "../../../lib/content.ts";
import { collectionData } from "../../../lib/formats/structured-data.ts";
import { routes } from "../../../lib/model/routes.ts";
import { collectionDescription, collectionName } from "../../../lib/words/names.ts";
import { pageMetadata } from "../../metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const content = await getContent();
  return pageMetadata({
    site: content.site,
    title: collectionName("vision"),
    description: collectionDescription(content, "vision"),
    route: routes.visions,
  });
}

export default async function VisionsPage() {
  const content = await getContent();
  return (
    <Shell content={content} section="vision" graph={collectionData(content, content.visions)}>
      <PageHead title={collectionName("vision")}>
        <p>{collectionDescription(content, "vision")}</p>
      </PageHead>
      <VisionList visions={content.visions} headingLevel={2} />
    </Shell>
  );
}
