import type { Metadata, Viewport } from "next";
import { MissingPage } from "../components/missing-page.tsx";
import { getContent } from "../lib/content.ts";
import { english } from "./english.ts";
import { newsreader } from "./fonts.ts";
import "./globals.css";
import { missingMetadata } from "./missing-metadata.ts";
import { viewport as sharedViewport } from "./viewport.ts";

export const viewport: Viewport = sharedViewport;

export async function generateMetadata(): Promise<Metadata> {
  return missingMetadata((await getContent()).site, english);
}

export default async function NotFound() {
  return (
    <html lang={english.language} className={newsreader.variable}>
      <body>
        <MissingPage content={await getContent()} words={english} />
      </body>
    </html>
  );
}
