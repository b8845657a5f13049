import type { Viewport } from "next";
import type { ReactNode } from "react";
import { english } from "../english.ts";
import { newsreader } from "../fonts.ts";
import "../globals.css";
import { viewport as sharedViewport } from "../viewport.ts";

export const viewport: Viewport = sharedViewport;

export default function EnglishLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={english.language} className={newsreader.variable}>
      <body>{children}</body>
    </html>
  );
}
