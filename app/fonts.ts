import localFont from "next/font/local";

/**
 * Newsreader, cut down by `scripts/fonts.ts`. Not preloaded and swapped in: the words are drawn at once, in a fallback that
 * is given the same widths, so that hardly anything moves when the font comes (docs/decisions/0031).
 */
export const newsreader = localFont({
  src: [
    { path: "./fonts/newsreader.woff2", weight: "200 400", style: "normal" },
    { path: "./fonts/newsreader-italic.woff2", weight: "300", style: "italic" },
  ],
  display: "swap",
  preload: false,
  variable: "--font-newsreader",
  fallback: ["Iowan Old Style", "Palatino Linotype", "Georgia", "serif"],
  adjustFontFallback: "Times New Roman",
});
