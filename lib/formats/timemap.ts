/** The versions of a text as Memento’s clients read them: its TimeMap (RFC 7089, section 5), in link-format (RFC 6690). */
import { timeZoneOf } from "../model/dates.ts";
import { originalLanguage } from "../model/languages.ts";
import { findMediaType } from "../model/media-types.ts";
import type { Content, Version } from "../model/records.ts";
import { fullAddress } from "../model/site-url.ts";
import { mementoDatetime, timeMapRoute } from "../model/versions.ts";
import type { Words } from "../words/words.ts";

/** The media type of a TimeMap. */
export const timeMapType = findMediaType(timeMapRoute(""))?.type ?? "";

/**
 * The TimeMap of a text that has versions: the text itself, the map, and every version with its moment, the oldest first.
 *
 * There is no TimeGate: files can’t answer by what a client asks for. Clients find the moments here.
 * @param of the address of the text: `/goals/56`
 * @returns link-format in UTF-8, all addresses full
 */
export function timeMap(content: Content, of: string, { language }: Words): string {
  const timeZone = timeZoneOf(content.site);
  const versions = content.versionsOf(of).toReversed();
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

/**
 * The language of a version’s words among translations (RFC 8288, 3.4.1): a version is in the original’s language where the
 * translation was made from another one.
 */
function languageOf(content: Content, { of, day, order }: Version): { readonly hreflang?: string } {
  if (content.language === originalLanguage) return {};
  const text = content.byRoute(of);
  const from = text?.kind === "moved" ? undefined : text?.translation?.from;
  const isTranslated = from?.day === day && from.order === order;
  return { hreflang: isTranslated ? content.language : originalLanguage };
}

/** A link with its attributes; no value of ours has a quotation mark or a backslash. */
function link(route: string, language: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => `; ${name}="${value}"`);
  return `<${fullAddress(route, language)}>${written.join("")}`;
}
