import type { Metadata } from "next";
import { ChangesPage } from "../../../../components/versions/changes-page.tsx";
import { getContent } from "../../../../lib/content.ts";
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
  // Changes are in the words of the originals. Among words of a language without italics, an emphasised one is in the font that pages
  // of records have for it: most changes have none, and the file would be loaded for all.
  const italics = italicsFor([words]);
  return <ChangesPage content={await getContent(words.language)} words={words} {...italics} />;
}
