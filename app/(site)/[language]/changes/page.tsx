import type { Metadata } from "next";
import { ChangesPage } from "../../../../components/versions/changes-page.tsx";
import { getContent } from "../../../../lib/content.ts";
import { originalLanguage } from "../../../../lib/model/languages.ts";
import { routes } from "../../../../lib/model/routes.ts";
import { italicsFor } from "../../../italic-font.ts";
import { type LanguageParams, wordsAt } from "../../../languages.ts";
import { pageMetadata } from "../../../metadata.ts";
import "../../../styles/versions.css";

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const words = await wordsAt(props);
  const { changes, changesDescription } = words.versions.whole;
  const content = await getContent(words.language);
  return pageMetadata({
    content,
    words,
    title: changes,
    description: changesDescription,
    route: routes.changes,
  });
}

export default async function Page(props: LanguageParams) {
  const words = await wordsAt(props);
  // Changes are shown in the words of the originals.
  const italics = italicsFor([{ language: originalLanguage }]);
  return <ChangesPage content={await getContent(words.language)} words={words} {...italics} />;
}
