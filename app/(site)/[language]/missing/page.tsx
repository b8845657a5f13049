/** What is said where nothing is. The build publishes it as `404.html`, and as `ja/404.html`; it has no address of its own. */
import type { Metadata } from "next";
import { MissingPage } from "../../../../components/missing-page.tsx";
import { getContent } from "../../../../lib/content.ts";
import { type LanguageParams, wordsAt } from "../../../languages.ts";
import { missingMetadata } from "../../../missing-metadata.ts";

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const words = await wordsAt(props);
  return missingMetadata((await getContent(words.language)).site, words);
}

export default async function Page(props: LanguageParams) {
  const words = await wordsAt(props);
  return <MissingPage content={await getContent(words.language)} words={words} />;
}
