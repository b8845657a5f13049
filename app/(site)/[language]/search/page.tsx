import type { Metadata } from "next";
import { SearchPage } from "../../../../components/search/search-page.tsx";
import { getContent } from "../../../../lib/content.ts";
import { routes } from "../../../../lib/model/routes.ts";
import { type LanguageParams, wordsAt } from "../../../languages.ts";
import { pageMetadata } from "../../../metadata.ts";
import "../../../styles/search.css";

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const words = await wordsAt(props);
  const content = await getContent(words.language);
  const { title, description } = words.search;
  return pageMetadata({ content, words, title, description, route: routes.search });
}

/** The whole of the site as a list. What is looked for is put in its place when it is asked for. */
export default async function Page(props: LanguageParams) {
  const words = await wordsAt(props);
  return <SearchPage content={await getContent(words.language)} words={words} />;
}
