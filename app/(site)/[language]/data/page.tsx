import type { Metadata } from "next";
import { DataPage } from "../../../../components/data/data-page.tsx";
import { getContent } from "../../../../lib/content.ts";
import { routes } from "../../../../lib/model/routes.ts";
import { type LanguageParams, wordsAt } from "../../../languages.ts";
import { pageMetadata, strategyForms } from "../../../metadata.ts";

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const words = await wordsAt(props);
  const content = await getContent(words.language);
  return pageMetadata({
    content,
    words,
    title: words.data.title,
    description: words.data.description,
    route: routes.data,
    forms: strategyForms(words),
  });
}

export default async function Page(props: LanguageParams) {
  const words = await wordsAt(props);
  return <DataPage content={await getContent(words.language)} words={words} />;
}
