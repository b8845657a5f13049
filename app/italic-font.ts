import localFont from "next/font/local";

/**
 * The italics, in a module of their own: `next/font` preloads a font on the pages that import it, and only pages of prose
 * have emphasised words. What gets its class sets them in it.
 */
export const newsreaderItalic = localFont({
  src: [{ path: "./fonts/newsreader-italic.woff2", weight: "300", style: "italic" }],
  display: "swap",
  variable: "--font-newsreader-italic",
  adjustFontFallback: false,
  fallback: ["newsreader-times", "newsreader-noto", "serif"],
});
