/** What data says of versions: the same fields in JSON and in the front matter of Markdown. */
import type { Version, VersionMark } from "../model/records.ts";
import { fullAddress } from "../model/site-url.ts";
import { versionForms } from "../model/versions.ts";
import type { Words } from "../words/words.ts";
import type { ListedVersionData, VersionData } from "./json-parts.ts";

/**
 * Which version a file holds. It does not name the newest one, which is at the text’s own address: so the file of a version
 * stays as it is when others follow.
 * @param of the address of the text: `/goals/56`
 */
export function versionMark(version: VersionMark, of: string, { language }: Words): VersionData {
  return { ...dateOf(version), of: fullAddress(of, language) };
}

/** The versions of a text as its data lists them, the newest first. */
export function versionList(versions: readonly Version[], { language }: Words): readonly ListedVersionData[] {
  return versions.map((version) => listedVersion(version, language));
}

/** A version as a list has it, with its addresses in a language. */
export function listedVersion(version: VersionMark, language: string): ListedVersionData {
  const json = versionForms(version.route).find(({ file }) => file === "data.json");
  return {
    ...dateOf(version),
    url: fullAddress(version.route, language),
    ...(json && { json: fullAddress(json.route, language) }),
  };
}

function dateOf({ day, order }: VersionMark) {
  return { date: day, ...(order > 1 && { order }) };
}
