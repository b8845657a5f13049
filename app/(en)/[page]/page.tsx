import type { Metadata } from "next";
import { PageHead } from "../../../components/page-head.tsx";
import { Prose } from "../../../components/prose.tsx";
import { Shell } from "../../../components/shell.tsx";
import { getContent } from "../../../lib/content.ts";
import { pageData } from "../../../lib/formats/structured-data.ts";
import { english } from "../../english.ts";
import { newsreaderItalic } from "../../italic-font.ts";
import { addressMetadata, addressPage, listSteps } from "../../record-route.tsx";

interface PageParams {
  params: Promise<{ page: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  return listSteps(await getContent(), "").map((page) => ({ page }));
}

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  return addressMetadata(`/${(await params).page}`, english);
}

export default async function EditorsPage({ params }: PageParams) {
  return addressPage(`/${(await params).page}`, english, (page, content) =>
    page.kind === "page" ? (
      <Shell
        content={content}
        words={english}
        className={newsreaderItalic.variable}
        graph={pageData(content, page, english)}
      >
        <article>
          <PageHead title={page.title} words={english} />
          <Prose page={page} words={english} />
        </article>
      </Shell>
    ) : null,
  );
}
