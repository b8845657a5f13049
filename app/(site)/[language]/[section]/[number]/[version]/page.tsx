import type { Metadata } from "next";
import { wordsAt } from "../../../../../languages.ts";
import {
  type VersionParams,
  versionMetadata,
  versionPage,
  versionsMetadata,
  versionsPage,
} from "../../../../../version-route.tsx";

/** The record's address, and that of one of its versions where the address isn't the list of them. */
async function findRoute({ params }: VersionParams) {
  const { section, number, version } = await params;
  const of = `/${section}/${number}`;
  return { of, route: version === "versions" ? undefined : `${of}/${version}` };
}

export async function generateMetadata(props: VersionParams): Promise<Metadata> {
  const { of, route } = await findRoute(props);
  const words = await wordsAt(props);
  return route ? versionMetadata(route, words) : versionsMetadata(of, words);
}

export default async function Page(props: VersionParams) {
  const { of, route } = await findRoute(props);
  const words = await wordsAt(props);
  return route ? versionPage(route, words) : versionsPage(of, words);
}
