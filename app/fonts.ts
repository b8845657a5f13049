import localFont from "next/font/local";
import { isInSquares } from "../lib/model/languages.ts";

/**
 * Newsreader, cut down by `scripts/fonts.ts`: every page's font. What stands in for it until it is there has
 * its widths (`styles/stand-ins.css`, written by `npm run fonts`), so that little moves when it comes (docs/decisions/0031).
 */
const newsreader = localFont({
  src: [{ path: "./fonts/newsreader.woff2", weight: "200 400", style: "normal" }],
  display: "swap",
  variable: "--font-newsreader",
  adjustFontFallback: false,
  fallback: ["newsreader-times", "newsreader-noto"],
});

/**
 * The same file for figures and Latin words among letters that Newsreader doesn't have: they are used when they are there in time, and
 * never put in later. A figure that is a little wider can move the rest of its paragraph by a line (docs/decisions/0067).
 */
const newsreaderAmong = localFont({
  src: [{ path: "./fonts/newsreader.woff2", weight: "200 400", style: "normal" }],
  display: "optional",
  variable: "--font-newsreader-among",
  adjustFontFallback: false,
  fallback: ["newsreader-times", "newsreader-noto"],
});

/** The classes under which a document in a language has its fonts. */
export function fontsFor(language: string): string {
  return isInSquares(language) ? `${newsreader.variable} ${newsreaderAmong.variable}` : newsreader.variable;
}
