/**
 * How the pages of a text and of its versions are linked to each other for programs: version navigation (RFC 5829) and Memento
 * (RFC 7089). Pages have these links in their heads on every host; the headers of `publish/headers/` say the same where they can.
 */
import type { Content, VersionSubject } from "../model/records.ts";
import { recordRoute, routes } from "../model/routes.ts";
import { timeMapRoute, versionsRoute } from "../model/versions.ts";
import { timeMapType } from "./timemap.ts";

/** The relations that these links have (RFC 5829, RFC 7089). */
export const versionRelations: ReadonlySet<string> = new Set([
  "original",
  "latest-version",
  "predecessor-version",
  "successor-version",
  "version-history",
  "timemap",
]);

/** A link from one address of the site to another. */
export interface VersionLink {
  /** Registered relations, parted by spaces. */
  readonly rel: string;
  /** An address of the site, in the language that all share: `/goals/56/versions`. */
  readonly route: string;
  /** The media type of what is there, where it is no page. */
  readonly type?: string;
}

/** The address of the text that a record or the document is, or is a version of: `/goals/56`. */
export function textRoute(subject: VersionSubject): string {
  return subject.kind === "document" ? routes.document : recordRoute(subject);
}

/**
 * The links of the page of a record or of the document, or of the page of one of its versions.
 *
 * Links to mementos are not among them, since such a link has to say its moment, and HTML has no attribute for that: the TimeMap
 * has them.
 * @returns nothing where nothing of it was published
 */
export function versionLinks(content: Content, subject: VersionSubject): readonly VersionLink[] {
  const of = textRoute(subject);
  const { version } = subject;
  if (!version) return content.versionsOf(of).length === 0 ? [] : historyLinks(of);
  // Nothing else is read of the other versions, so that a new one changes the pages beside it alone.
  const { previous, next } = content.versionsBeside(version.route);
  return [
    ...originalLinks(of),
    ...(previous ? [{ rel: "predecessor-version", route: previous.route }] : []),
    ...(next ? [{ rel: "successor-version", route: next.route }] : []),
    ...historyLinks(of),
  ];
}

/** What leads from a version to its text, at whose address the newest version is. */
export function originalLinks(of: string): readonly VersionLink[] {
  return [{ rel: "original latest-version", route: of }];
}

/** What leads to all versions of a text: for people, and for programs. */
export function historyLinks(of: string): readonly VersionLink[] {
  return [
    { rel: "version-history", route: versionsRoute(of) },
    { rel: "timemap", route: timeMapRoute(of), type: timeMapType },
  ];
}

/** The links of the page that lists all versions of a text, which is itself no version. */
export function listLinks(of: string): readonly VersionLink[] {
  return [{ rel: "latest-version", route: of }, ...historyLinks(of).filter(({ rel }) => rel === "timemap")];
}
