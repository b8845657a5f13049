import type { Viewport } from "next";

/** The browser's own surfaces take the paper's colour; both values stand in `theme.css` as `--color-paper`. */
export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#14101b" },
  ],
};
