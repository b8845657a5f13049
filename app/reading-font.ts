import localFont from "next/font/local";

/**
 * Newsreader as the full text is set in: it is used when it is there in time, and never put in later, since lines that break anew
 * move many words of a long paragraph (docs/decisions/0031). The files are those of every page and of pages of prose.
 */
export const newsreaderReading = localFont({
  src: [
    { path: "./fonts/newsreader.woff2", weight: "200 400", style: "normal" },
    { path: "./fonts/newsreader-italic.woff2", weight: "300", style: "italic" },
  ],
  display: "optional",
  variable: "--font-newsreader-reading",
  adjustFontFallback: false,
  fallback: ["newsreader-times", "newsreader-noto", "serif"],
});
