import type { Viewport } from "next";
import type { ReactNode } from "react";
import { fontsFor } from "../../fonts.ts";
import "../../globals.css";
import { type LanguageParams, wordsAt } from "../../languages.ts";
import { viewport as sharedViewport } from "../../viewport.ts";

export const viewport: Viewport = sharedViewport;

/** Nothing is known of a reader: a page that asks for a request fails. */
export const dynamic = "error";

export default async function SiteLayout({ children, ...props }: LanguageParams & { children: ReactNode }) {
  const { language } = await wordsAt(props);
  return (
    <html lang={language} className={fontsFor(language)}>
      <body>{children}</body>
    </html>
  );
}
