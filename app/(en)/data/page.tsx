import type { Metadata } from "next";
import { DataPage } from "../../../components/data/data-page.tsx";
import { getContent } from "../../../lib/content.ts";
import { routes } from "../../../lib/model/routes.ts";
import { dataDescription, dataTitle } from "../../../lib/words/names.ts";
import { pageMetadata, strategyForms } from "../../metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { site } = await getContent();
  return pageMetadata({
    site,
    title: dataTitle,
    description: dataDescription,
    route: routes.data,
    forms: strategyForms(),
  });
}

export default async function Page() {
  return <DataPage content={await getContent()} />;
}
