import type { Viewport } from "next";
import type { ReactNode } from "react";
import { english } from "../english.ts";
import { newsreader } from "../fonts.ts";
import "../globals.css";
import { viewport as sharedViewport } from "../viewport.ts";

export const viewport: Viewport = sharedViewport;

/** Nothing is known of a reader: a page that asks for a request fails. */
export const dynamic = "error";

export default function EnglishLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={english.language} className={newsreader.variable}>
      <body>{children}</body>
    </html>
  );
}
