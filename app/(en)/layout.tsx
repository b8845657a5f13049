import type { Viewport } from "next";
import type { ReactNode } from "react";
import { FollowSaves } from "../../components/follow-saves.tsx";
import { contentState } from "../../lib/content.ts";
import { newsreader } from "../fonts.ts";
import "../globals.css";
import { viewport as sharedViewport } from "../viewport.ts";

export const viewport: Viewport = sharedViewport;

export default async function EnglishLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={newsreader.variable}>
      <body>
        {children}
        {process.env.NODE_ENV === "development" && <FollowSaves state={await contentState()} />}
      </body>
    </html>
  );
}
