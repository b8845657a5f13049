import type { Metadata } from "next";
import { DocumentText } from "../../../components/document-text.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { ShareAndCite } from "../../../components/share/share-and-cite.tsx";
import { Shell } from "../../../components/shell.tsx";
import { getContent } from "../../../lib/content.ts";
import { documentData } from "../../../lib/formats/structured-data.ts";
import { routes } from "../../../lib/model/routes.ts";
import { newsreaderItalic } from "../../italic-font.ts";
import { pageMetadata, strategyForms } from "../../metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { site, document } = await getContent();
  return pageMetadata({
    site,
    title: document.title,
    description: document.description,
    route: routes.document,
    forms: strategyForms(),
    cited: document,
  });
}

export default async function DocumentPage() {
  const content = await getContent();
  return (
    <Shell
      content={content}
      className={newsreaderItalic.variable}
      section="document"
      graph={documentData(content)}
    >
      <PageHead title={content.document.title} />
      <DocumentText document={content.document} />
      <ShareAndCite content={content} subject={content.document} />
    </Shell>
  );
}
