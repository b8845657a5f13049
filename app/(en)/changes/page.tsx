import type { Metadata } from "next";
import { ChangesPage } from "../../../components/versions/changes-page.tsx";
import { getContent } from "../../../lib/content.ts";
import { routes } from "../../../lib/model/routes.ts";
import { english } from "../../english.ts";
import { newsreaderItalic } from "../../italic-font.ts";
import { pageMetadata } from "../../metadata.ts";
import "../../styles/versions.css";

export async function generateMetadata(): Promise<Metadata> {
  const { changes, changesDescription } = english.versions.whole;
  const { site } = await getContent();
  return pageMetadata({
    site,
    words: english,
    title: changes,
    description: changesDescription,
    route: routes.changes,
  });
}

export default async function Page() {
  return <ChangesPage content={await getContent()} words={english} className={newsreaderItalic.variable} />;
}
