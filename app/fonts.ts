import localFont from "next/font/local";

/**
 * Newsreader, cut down by `scripts/fonts.ts`. `optional`: where the font isn't there in time, the page stays in the
 * fallback and nothing moves; the next page has it. Preloaded: without that no first visit would ever see it.
 */
export const newsreader = localFont({
  src: [
    { path: "./fonts/newsreader.woff2", weight: "200 400", style: "normal" },
    { path: "./fonts/newsreader-italic.woff2", weight: "300", style: "italic" },
  ],
  display: "optional",
  variable: "--font-newsreader",
  fallback: ["Iowan Old Style", "Palatino Linotype", "Georgia", "serif"],
  adjustFontFallback: "Times New Roman",
});
