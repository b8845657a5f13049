/**
 * Published versions of records and of the document: what one is called, as a file that is kept and as an address.
 *
 * A version is named by its day and, where it is not of the first publication of that day, by the place of its publication:
 * `history/goals/56/2026-11-22.mdx` is at `/goals/56/2026-11-22`, and `2026-11-22.2.mdx` at `/goals/56/2026-11-22-2`. In
 * an address a dot would begin the ending of a file. Versions of translations are named in the same way and have the language, as
 * files of translations do: `2026-11-22.ja.mdx` is at `/ja/goals/56/2026-11-22`.
 */
import { startOfDay } from "./dates.ts";
import {
  type Format,
  formatRoute,
  paperOf,
  type RecordFormatFile,
  recordFormats,
  type StrategyFormatFile,
  strategyFormats,
} from "./forms.ts";
import { isKind } from "./kinds.ts";
import { type Language, languageOf, withoutLanguage } from "./languages.ts";
import type { Subject } from "./records.ts";
import { findAddressed, isRecordRoute, recordRoute, routeOf, routes } from "./routes.ts";

/** Whether published versions of a kind of file are kept: of records and of the document, not of pages about the site. */
export function isVersioned(kind: string): boolean {
  return isKind(kind) || kind === "document";
}

/** The name of a version among those of one text. */
export interface VersionName {
  /** The day on which it was published, ISO 8601. */
  readonly day: string;
  /** The place of its publication among those of that day, counted from 1. */
  readonly order: number;
}

/** Stands for the last step of any version’s address where addresses are a pattern: `/goals/:number/:version`. */
export const anyVersion = ":version";

const order = String.raw`[2-9]|[1-9]\d{1,3}`;
const fileName = new RegExp(String.raw`^(\d{4}-\d{2}-\d{2})(?:\.(${order}))?\.mdx$`, "u");
const address = new RegExp(String.raw`^(/.+)/(\d{4}-\d{2}-\d{2})(?:-(${order}))?$`, "u");

/** The file of a version: `2026-11-22.mdx`, `2026-11-22.2.mdx`. */
export function versionFile({ day, order }: VersionName): string {
  return `${day}${order === 1 ? "" : `.${order}`}.mdx`;
}

/** The version that a file is named for; nothing for a name that is none of a version. */
export function parseVersionFile(name: string): VersionName | undefined {
  const [, day, order = "1"] = fileName.exec(name) ?? [];
  return day === undefined ? undefined : { day, order: Number(order) };
}

/** What a version is called in addresses and in data: `2026-11-22`, `2026-11-22-2`. */
export function versionStep({ day, order }: VersionName): string {
  return `${day}${order === 1 ? "" : `-${order}`}`;
}

/** The version of a name in addresses, as `versionStep` makes it. */
export function parseVersionStep(step: string): VersionName {
  const [, day = "", order = "1"] = /^(\d{4}-\d{2}-\d{2})(?:-(\d+))?$/u.exec(step) ?? [];
  return { day, order: Number(order) };
}

/**
 * The permanent address of a version.
 * @param route that of its text: `/goals/56`
 */
export function versionRoute(route: string, name: VersionName): string {
  return `${route}/${versionStep(name)}`;
}

/**
 * The moment from which a version holds for programs that ask by the second (RFC 7089): the beginning of its day, and a second
 * later for each publication of that day before it. Only the day of a publication is known.
 * @param timeZone that of the site, an IANA name
 * @returns an HTTP date (RFC 9110, 5.6.7): `Sat, 21 Nov 2026 15:00:00 GMT`
 */
export function mementoDatetime({ day, order }: VersionName, timeZone: string): string {
  const start = Date.parse(startOfDay(day, timeZone));
  return new Date(start + (order - 1) * 1000).toUTCString();
}

/** The text and the version that an address is of; nothing for an address that is none of a version. */
export function parseVersionRoute(
  route: string,
): { readonly of: string; readonly name: VersionName } | undefined {
  const [, of, day, order = "1"] = address.exec(route) ?? [];
  if (of === undefined || day === undefined) return undefined;
  if (of !== routes.document && !isRecordRoute(of)) return undefined;
  return { of, name: { day, order: Number(order) } };
}

/** The text, the version and the language of what is kept at an address: `/ja/goals/56/2026-11-22` is a translation’s. */
export function parseKeptRoute(
  route: string,
): { readonly of: string; readonly name: VersionName; readonly language: Language } | undefined {
  const version = parseVersionRoute(withoutLanguage(route));
  return version && { ...version, language: languageOf(route) };
}

/**
 * Where the original of a text is, without a language: at the address of the text; of a version of a translation, at that of the
 * version that it was made from, or of the text where that is not known.
 */
export function originalRoute(subject: Subject): string {
  if (subject.kind === "page" || !subject.version?.ofTranslation) return routeOf(subject);
  const of = subject.kind === "document" ? routes.document : recordRoute(subject);
  const from = subject.translation?.from;
  return from ? versionRoute(of, from) : of;
}

/** Where all versions of a text are listed: of a record at `/goals/56/versions`, of the whole with all changes. */
export function versionsRoute(of: string): string {
  return of === routes.document ? routes.changes : `${of}/versions`;
}

/** Where programs find the versions of a text (RFC 7089, TimeMap), with the ending that RFC 6690 registers. */
export function timeMapRoute(of: string): string {
  return `${of}/timemap.wlnk`;
}

/** The forms of a version of a record that is at an address; those of the document are others. */
export function versionForms(
  route: string,
): readonly (Format & { readonly file: RecordFormatFile; readonly route: string })[] {
  const record = findAddressed(parseVersionRoute(route)?.of ?? "");
  if (!record) return [];
  return recordFormats.map((format) => ({
    ...format,
    route: formatRoute({ ...record, version: { route } }, format.file),
  }));
}

/** A form of the whole as it was in a version. */
export type WholeVersionForm = Format & { readonly file: StrategyFormatFile; readonly route: string };

/** The forms of a version of the document that is at an address: the PDFs of the whole; none of a record's version. */
export function wholeVersionForms(route: string): readonly WholeVersionForm[] {
  if (!route.startsWith(`${routes.document}/`)) return [];
  return strategyFormats
    .filter((format: Format) => paperOf(format) !== undefined)
    .map((format) => ({ ...format, route: wholeVersionRoute(route, format.file) }));
}

/** `/document/2026-11-22/international-strategy-2026-11-22.pdf` */
function wholeVersionRoute(route: string, file: StrategyFormatFile): string {
  return `${route}/${file.replace(/(?=(?:-letter)?\.pdf$)/u, `-${route.split("/").at(-1)}`)}`;
}

/** The addresses of versions, of their forms, and of the lists of them. */
export function listVersionRoutes(
  versions: readonly { readonly of: string; readonly route: string }[],
): readonly string[] {
  const texts = [...new Set(versions.map(({ of }) => of))];
  return [
    ...texts.flatMap((of) => [versionsRoute(of), timeMapRoute(of)]),
    ...versions.flatMap(({ route }) => [
      route,
      ...[...versionForms(route), ...wholeVersionForms(route)].map((form) => form.route),
    ]),
  ];
}

/**
 * The states of the whole: one for each publication of anything from the document’s first on, the newest first.
 * @param versions of all texts
 */
export function listStates(
  versions: readonly (VersionName & { readonly of: string })[],
): readonly VersionName[] {
  const first = versions.filter(({ of }) => of === routes.document).toSorted(compareVersions)[0];
  if (!first) return [];
  const names = new Map(versions.map(({ day, order }) => [versionStep({ day, order }), { day, order }]));
  return [...names.values()]
    .filter((name) => compareVersions(first, name) <= 0)
    .toSorted((one, other) => compareVersions(other, one));
}

/** Whether an address is one that a version can have, of an original or of a translation. */
export function isVersionRoute(route: string): boolean {
  return parseKeptRoute(route) !== undefined;
}

/** The version at an address, among those of its text. */
export function findVersion<Version extends { readonly route: string }>(
  versions: readonly Version[],
  route: string,
): Version | undefined {
  return versions.find((version) => version.route === route);
}

/** Compares two versions of a text for sorting, the oldest first. */
export function compareVersions(one: VersionName, other: VersionName): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.order - other.order;
}
