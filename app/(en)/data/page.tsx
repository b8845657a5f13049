import type { Metadata } from "next";
import { DataPage } from "../../../components/data/data-page.tsx";
import { getContent } from "../../../lib/content.ts";
import { routes } from "../../../lib/model/routes.ts";
import { english } from "../../english.ts";
import { pageMetadata, strategyForms } from "../../metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await getContent();
  return pageMetadata({
    site,
    words: english,
    title: english.data.title,
    description: english.data.description,
    route: routes.data,
    forms: strategyForms(english),
  });
}

export default async function Page() {
  return <DataPage content={await getContent()} words={english} />;
}
