import localFont from "next/font/local";

/**
 * Newsreader, cut down by `scripts/fonts.ts`: every page's font. What stands in for it until it is there has
 * its widths (`styles/stand-ins.css`, written by `npm run fonts`), so that little moves when it comes (docs/decisions/0031).
 */
export const newsreader = localFont({
  src: [{ path: "./fonts/newsreader.woff2", weight: "200 400", style: "normal" }],
  display: "swap",
  variable: "--font-newsreader",
  adjustFontFallback: false,
  fallback: ["newsreader-times", "newsreader-noto"],
});
