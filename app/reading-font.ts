import localFont from "next/font/local";
import { isInSquares } from "../lib/model/languages.ts";

/**
 * Newsreader as the full text is set in: it is used when it is there in time, and never put in later, since lines that break anew
 * move many words of a long paragraph (docs/decisions/0031). The files are those of every page and of pages of prose.
 */
const newsreaderReading = localFont({
  src: [
    { path: "./fonts/newsreader.woff2", weight: "200 400", style: "normal" },
    { path: "./fonts/newsreader-italic.woff2", weight: "300", style: "italic" },
  ],
  display: "optional",
  variable: "--font-newsreader-reading",
  adjustFontFallback: false,
  fallback: ["newsreader-times", "newsreader-noto", "serif"],
});

/**
 * The class under which a text is set in it; none where the language has letters of its own: there it sets figures and Latin words only,
 * few of which move when the font of every page comes.
 */
export function readingFontFor({ language }: { readonly language: string }): { className?: string } {
  return isInSquares(language) ? {} : { className: newsreaderReading.variable };
}
