/**
 * The headers of versions: their moments and their links to what they are versions of (RFC 7089, RFC 5829). The rules stay as
 * many, however many versions there are; only the list of moments grows, by a line for each day of publication.
 */
import { historyLinks, originalLinks } from "../../lib/formats/version-links.ts";
import { timeZoneOf } from "../../lib/model/dates.ts";
import { formatRoute, recordFormats } from "../../lib/model/forms.ts";
import { type Kind, kinds } from "../../lib/model/kinds.ts";
import { anyLanguage } from "../../lib/model/languages.ts";
import { type Content, isNumbered } from "../../lib/model/records.ts";
import { anyNumber, recordRoute, routes } from "../../lib/model/routes.ts";
import {
  anyVersion,
  mementoDatetime,
  timeMapRoute,
  versionStep,
  wholeVersionForms,
} from "../../lib/model/versions.ts";
import type { HeaderRule } from "../release/release.ts";
import { anyDatetime } from "./header-rules.ts";
import { canonical, inItsLanguage, linkValue } from "./link-values.ts";

/** What headers have to say of the versions of a content. */
export interface PublishedVersions {
  /**
   * The kinds of which every record that has a page has versions. A rule is of all records of a kind at once: where one of them
   * was not published yet, only the pages themselves say which have versions.
   */
  readonly kinds: ReadonlySet<Kind>;
  /** Whether the document has versions. */
  readonly hasDocument: boolean;
  /** The moments of versions by the last steps of their addresses: `2026-11-22`, `2026-11-22-2`. */
  readonly datetimes: Readonly<Record<string, string>>;
}

/** Of a content without versions. */
export const noVersions: PublishedVersions = { kinds: new Set(), hasDocument: false, datetimes: {} };

/** What headers have to say of the versions of a content. */
export function listPublishedVersions(content: Content): PublishedVersions {
  const timeZone = timeZoneOf(content.site);
  const versioned = new Set(content.versioned);
  if (versioned.size === 0) return noVersions;
  const records = [...content.all, ...content.withdrawn.filter(isNumbered)];
  const without = new Set(
    records.filter((record) => !versioned.has(recordRoute(record))).map(({ kind }) => kind),
  );
  const moments = content.languages
    .map((language) => content.inLanguage(language))
    .flatMap(({ versioned: texts, versionsOf, translationsOf }) =>
      texts.flatMap((of) => [...versionsOf(of), ...translationsOf(of)]),
    )
    .map((version) => [versionStep(version), mementoDatetime(version, timeZone)] as const);
  const datetimes = Object.fromEntries(moments.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  const complete = new Set(kinds.filter((kind) => !without.has(kind)));
  return { kinds: complete, hasDocument: versioned.has(routes.document), datetimes };
}

/** Any version of the document. */
const anyWhole = `${routes.document}/${anyVersion}`;

/** Makes the rules of versions, of their forms and of TimeMaps. */
export function createVersionRules(
  { datetimes }: PublishedVersions,
  shared: Readonly<Record<string, string>>,
): HeaderRule[] {
  if (Object.keys(datetimes).length === 0) return [];
  const versions = kinds.map((kind) => {
    const of = recordRoute({ kind, number: anyNumber });
    return { of, record: { kind, number: anyNumber, version: { route: `${of}/${anyVersion}` } } } as const;
  });
  const pageRule = (of: string, forms: Parameters<typeof linkValue>[0]): HeaderRule => ({
    addresses: [`${anyLanguage}${of}/${anyVersion}`],
    headers: {
      "Memento-Datetime": anyDatetime,
      Link: linkValue(inItsLanguage([...originalLinks(of), ...historyLinks(of), ...forms])),
    },
  });
  return [
    ...versions.map(({ of, record }) =>
      pageRule(
        of,
        recordFormats.map(({ file, type }) => ({ rel: "alternate", route: formatRoute(record, file), type })),
      ),
    ),
    pageRule(
      routes.document,
      wholeVersionForms(anyWhole).map(({ route, type }) => ({ rel: "alternate", route, type })),
    ),
    {
      addresses: wholeVersionForms(anyWhole).map(({ route }) => `${anyLanguage}${route}`),
      headers: { ...shared, Link: canonical(anyWhole) },
    },
    ...versions.map(({ record }) => ({
      addresses: recordFormats.map(({ file }) => `${anyLanguage}${formatRoute(record, file)}`),
      headers: { ...shared, Link: canonical(record.version.route) },
    })),
    {
      addresses: [...versions.map(({ of }) => of), routes.document].map(
        (of) => `${anyLanguage}${timeMapRoute(of)}`,
      ),
      headers: shared,
    },
  ];
}
