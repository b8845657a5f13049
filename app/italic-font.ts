import localFont from "next/font/local";
import { isInSquares } from "../lib/model/languages.ts";

/**
 * The italics, in a module of their own: `next/font` preloads a font on the pages that import it, and only pages of prose
 * have emphasised words. What gets its class sets them in it.
 */
const newsreaderItalic = localFont({
  src: [{ path: "./fonts/newsreader-italic.woff2", weight: "300", style: "italic" }],
  display: "swap",
  variable: "--font-newsreader-italic",
  adjustFontFallback: false,
  fallback: ["newsreader-times", "newsreader-noto", "serif"],
});

/** The class under which a page has the italics; none where all of its texts are in languages that have no italics. */
export function italicsFor(texts: readonly { readonly language: string }[]): { className?: string } {
  return texts.every(({ language }) => isInSquares(language)) ? {} : { className: newsreaderItalic.variable };
}
