import type { Viewport } from "next";
import type { ReactNode } from "react";
import "../embed.css";
import { type LanguageParams, wordsAt } from "../../languages.ts";
import { viewport as sharedViewport } from "../../viewport.ts";

export const viewport: Viewport = sharedViewport;

/** Nothing is known of a reader: a page that asks for a request fails. */
export const dynamic = "error";

/** A document of its own for frames: a card's few styles and no font, so that it costs its host next to nothing. */
export default async function EmbedLayout({ children, ...props }: LanguageParams & { children: ReactNode }) {
  const { language } = await wordsAt(props);
  return (
    <html lang={language}>
      <head>
        {/* Links leave the frame: the site's pages refuse to stand in one. */}
        <base target="_top" />
      </head>
      <body>{children}</body>
    </html>
  );
}
