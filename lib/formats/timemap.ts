/** The versions of a text as Memento’s clients read them: its TimeMap (RFC 7089, section 5), in link-format (RFC 6690). */
import { timeZoneOf } from "../model/dates.ts";
import { originalLanguage } from "../model/languages.ts";
import { findMediaType } from "../model/media-types.ts";
import type { Content, Version } from "../model/records.ts";
import { fullAddress } from "../model/site-url.ts";
import { compareVersions, mementoDatetime, timeMapRoute } from "../model/versions.ts";
import type { Words } from "../words/words.ts";

/** The media type of a TimeMap. */
export const timeMapType = findMediaType(timeMapRoute(""))?.type ?? "";

/**
 * The TimeMap of a text that has versions: the text itself, the map, and every version with its moment, the oldest first. Below the
 * address of another language those are the versions of the original, as that language has them, and those of the translation.
 *
 * There is no TimeGate: files can’t answer by what a client asks for. Clients find the moments here.
 * @param of the address of the text: `/goals/56`
 * @returns link-format in UTF-8, all addresses full
 */
export function timeMap(content: Content, of: string, { language }: Words): string {
  const timeZone = timeZoneOf(content.site);
  const versions = listVersions(content, of);
  const mementos = versions.map((version, index) => {
    const isFirst = index === 0;
    const isLast = index === versions.length - 1;
    const relation = [...(isFirst ? ["first"] : []), ...(isLast ? ["last"] : []), "memento"].join(" ");
    const hreflang = languageOf(content, version);
    return {
      route: version.route,
      attributes: { rel: relation, datetime: mementoDatetime(version, timeZone), ...hreflang },
    };
  });
  const [from = "", until = ""] = [mementos.at(0), mementos.at(-1)].map((each) => each?.attributes.datetime);
  const links = [
    link(of, language, { rel: "original" }),
    link(timeMapRoute(of), language, { rel: "self", type: timeMapType, from, until }),
    ...mementos.map(({ route, attributes }) => link(route, language, attributes)),
  ];
  return `${links.join(",\n")}\n`;
}

/** What is at the addresses of versions, the oldest first: where a translation was published with its original, the translation. */
function listVersions(content: Content, of: string): readonly Version[] {
  const all = [...content.versionsOf(of), ...content.translationsOf(of)];
  return [...new Map(all.map((version) => [version.route, version])).values()].toSorted(compareVersions);
}

/**
 * The language of a version’s words among translations (RFC 8288, 3.4.1): a version is in the original’s language where no
 * translation was made from it.
 */
function languageOf(content: Content, version: Version): { readonly hreflang?: string } {
  if (content.language === originalLanguage) return {};
  const isTranslated = version.ofTranslation || version.findTranslation() || isMadeFrom(content, version);
  return { hreflang: isTranslated ? content.language : originalLanguage };
}

/** Whether the translation that there is, which may not be published yet, was made from a version. */
function isMadeFrom(content: Content, version: Version): boolean {
  const text = content.byRoute(version.of);
  const from = text?.kind === "moved" ? undefined : text?.translation?.from;
  return from !== undefined && compareVersions(from, version) === 0;
}

/** A link with its attributes; no value of ours has a quotation mark or a backslash. */
function link(route: string, language: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => `; ${name}="${value}"`);
  return `<${fullAddress(route, language)}>${written.join("")}`;
}
