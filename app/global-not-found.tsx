import type { Metadata, Viewport } from "next";
import { MissingPage } from "../components/missing-page.tsx";
import { getContent } from "../lib/content.ts";
import { fontsFor } from "./fonts.ts";
import "./globals.css";
import { originalLanguage } from "../lib/model/languages.ts";
import { wordsOf } from "../lib/words/languages.ts";
import { missingMetadata } from "./missing-metadata.ts";
import { viewport as sharedViewport } from "./viewport.ts";

export const viewport: Viewport = sharedViewport;

/** While writing, where no page is. What is published is the page at `/missing`. */
const words = wordsOf(originalLanguage);

export async function generateMetadata(): Promise<Metadata> {
  return missingMetadata((await getContent()).site, words);
}

export default async function NotFound() {
  return (
    <html lang={words.language} className={fontsFor(words.language)}>
      <body>
        <MissingPage content={await getContent()} words={words} />
      </body>
    </html>
  );
}
