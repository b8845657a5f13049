import type { Metadata } from "next";
import { routes } from "../../../../../lib/model/routes.ts";
import { wordsAt } from "../../../../languages.ts";
import { readingFontFor } from "../../../../reading-font.ts";
import { versionMetadata, versionPage } from "../../../../version-route.tsx";
import "../../../../styles/document.css";

interface DayParams {
  params: Promise<{ language: string; version: string }>;
}

const routeOf = async ({ params }: DayParams) => `${routes.document}/${(await params).version}`;

export async function generateMetadata(props: DayParams): Promise<Metadata> {
  return versionMetadata(await routeOf(props), await wordsAt(props));
}

export default async function Page(props: DayParams) {
  return versionPage(await routeOf(props), await wordsAt(props), readingFontFor);
}
