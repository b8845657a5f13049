import type { Metadata } from "next";
import { DocumentText } from "../../../../components/document-text.tsx";
import { PageHead } from "../../../../components/page-head.tsx";
import { Provenance } from "../../../../components/provenance.tsx";
import { ShareAndCite } from "../../../../components/share/share-and-cite.tsx";
import { Shell } from "../../../../components/shell.tsx";
import { TitleMatter } from "../../../../components/title-matter.tsx";
import { VersionLinks } from "../../../../components/versions/version-links.tsx";
import { getContent } from "../../../../lib/content.ts";
import { documentData } from "../../../../lib/formats/structured-data.ts";
import { routes } from "../../../../lib/model/routes.ts";
import { type LanguageParams, wordsAt } from "../../../languages.ts";
import { pageMetadata, strategyForms } from "../../../metadata.ts";
import { readingFontFor } from "../../../reading-font.ts";
import "../../../styles/document.css";

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const words = await wordsAt(props);
  const content = await getContent(words.language);
  const { document } = content;
  return pageMetadata({
    content,
    words,
    title: document.title,
    description: document.description,
    route: routes.document,
    forms: strategyForms(words),
    cited: document,
  });
}

export default async function DocumentPage(props: LanguageParams) {
  const words = await wordsAt(props);
  const content = await getContent(words.language);
  return (
    <Shell
      content={content}
      words={words}
      route={routes.document}
      subject={content.document}
      {...readingFontFor(content.document)}
      section="document"
      graph={documentData(content, words)}
    >
      <VersionLinks content={content} subject={content.document} words={words} />
      <PageHead title={content.document.title} words={words} of={content.document}>
        <TitleMatter site={content.site} document={content.document} words={words} />
      </PageHead>
      <DocumentText document={content.document} words={words} />
      <Provenance content={content} words={words} />
      <ShareAndCite content={content} subject={content.document} words={words} />
    </Shell>
  );
}
