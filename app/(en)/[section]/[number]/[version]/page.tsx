import type { Metadata } from "next";
import { english } from "../../../../english.ts";
import {
  type VersionParams,
  versionMetadata,
  versionPage,
  versionsMetadata,
  versionsPage,
} from "../../../../version-route.tsx";

/** The record's address, and that of one of its versions where the address isn't the list of them. */
async function findRoute({ params }: VersionParams) {
  const { section, number, version } = await params;
  const of = `/${section}/${number}`;
  return { of, route: version === "versions" ? undefined : `${of}/${version}` };
}

export async function generateMetadata(props: VersionParams): Promise<Metadata> {
  const { of, route } = await findRoute(props);
  return route ? versionMetadata(route, english) : versionsMetadata(of, english);
}

export default async function Page(props: VersionParams) {
  const { of, route } = await findRoute(props);
  return route ? versionPage(route, english) : versionsPage(of, english);
}
