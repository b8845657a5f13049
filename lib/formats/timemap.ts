/** The versions of a text as Memento’s clients read them: its TimeMap (RFC 7089, section 5), in link-format (RFC 6690). */
import { timeZoneOf } from "../model/dates.ts";
import { findMediaType } from "../model/media-types.ts";
import type { Content } from "../model/records.ts";
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
    return { route: version.route, relation, datetime: mementoDatetime(version, timeZone) };
  });
  const [from = "", until = ""] = [mementos.at(0)?.datetime, mementos.at(-1)?.datetime];
  const links = [
    link(of, language, { rel: "original" }),
    link(timeMapRoute(of), language, { rel: "self", type: timeMapType, from, until }),
    ...mementos.map(({ route, relation, datetime }) => link(route, language, { rel: relation, datetime })),
  ];
  return `${links.join(",\n")}\n`;
}

/** A link with its attributes; no value of ours has a quotation mark or a backslash. */
function link(route: string, language: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => `; ${name}="${value}"`);
  return `<${fullAddress(route, language)}>${written.join("")}`;
}
