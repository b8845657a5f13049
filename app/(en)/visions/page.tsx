import type { Metadata } from "next";
import { PageHead } from "../../../components/page-head.tsx";
import { Shell } from "../../../components/shell.tsx";
import { VisionList } from "../../../components/vision-list.tsx";
import { getContent } from "../../../lib/content.ts";
import { collectionData } from "../../../lib/formats/structured-data.ts";
import { routes } from "../../../lib/model/routes.ts";
import { english } from "../../english.ts";
import { pageMetadata } from "../../metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const content = await getContent();
  return pageMetadata({
    site: content.site,
    words: english,
    title: english.records.kinds.vision.plural,
    description: english.records.listDescription({ content, kind: "vision" }),
    route: routes.visions,
  });
}

export default async function VisionsPage() {
  const content = await getContent();
  return (
    <Shell
      content={content}
      words={english}
      section="vision"
      graph={collectionData(content, content.visions, english)}
    >
      <PageHead title={english.records.kinds.vision.plural} words={english}>
        <p>{english.records.listDescription({ content, kind: "vision" })}</p>
      </PageHead>
      <VisionList visions={content.visions} headingLevel={2} words={english} />
    </Shell>
  );
}
