import type { Metadata } from "next";
import { DocumentText } from "../../../components/document-text.tsx";
import { PageHead } from "../../../components/page-head.tsx";
import { ShareAndCite } from "../../../components/share/share-and-cite.tsx";
import { Shell } from "../../../components/shell.tsx";
import { VersionLine } from "../../../components/versions/version-line.tsx";
import { VersionLinks } from "../../../components/versions/version-links.tsx";
import { getContent } from "../../../lib/content.ts";
import { documentData } from "../../../lib/formats/structured-data.ts";
import { routes } from "../../../lib/model/routes.ts";
import { english } from "../../english.ts";
import { pageMetadata, strategyForms } from "../../metadata.ts";
import { newsreaderReading } from "../../reading-font.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { site, document } = await getContent();
  return pageMetadata({
    site,
    words: english,
    title: document.title,
    description: document.description,
    route: routes.document,
    forms: strategyForms(english),
    cited: document,
  });
}

export default async function DocumentPage() {
  const content = await getContent();
  return (
    <Shell
      content={content}
      words={english}
      className={newsreaderReading.variable}
      section="document"
      graph={documentData(content, english)}
    >
      <VersionLinks content={content} subject={content.document} words={english} />
      <PageHead title={content.document.title} words={english} />
      <DocumentText document={content.document} words={english} />
      <VersionLine content={content} subject={content.document} words={english} />
      <ShareAndCite content={content} subject={content.document} words={english} />
    </Shell>
  );
}
