import localFont from "next/font/local";

/**
 * Newsreader, cut down by `scripts/fonts.ts`: every page's font. Preloaded and `optional`: where it isn't there in time
 * the page stays in the fallback, and nothing moves (docs/decisions/0031).
 */
export const newsreader = localFont({
  src: [{ path: "./fonts/newsreader.woff2", weight: "200 400", style: "normal" }],
  display: "optional",
  variable: "--font-newsreader",
  adjustFontFallback: "Times New Roman",
});
