/** What was published together: the changes of the whole, one publication after the other. */
import type { Content } from "../model/records.ts";
import { routes } from "../model/routes.ts";
import { compareVersions, type VersionName, versionStep } from "../model/versions.ts";
import { type TimelineEntry, timelineOf, translationTimelineOf } from "./timeline.ts";

/** Versions of one day and place among those of their texts. */
export interface Publication {
  readonly name: VersionName;
  /** The versions, the document's first, the others by their addresses. */
  readonly entries: readonly TimelineEntry[];
}

/** All publications of originals, the newest first. */
export function listPublications(content: Content): readonly Publication[] {
  return collect(content, (route) => timelineOf(content, route));
}

/** All publications of translations into the content’s language, the newest first. */
export function listTranslationPublications(content: Content): readonly Publication[] {
  return collect(content, (route) => translationTimelineOf(content, route));
}

function collect(
  content: Content,
  findTimeline: (route: string) => readonly TimelineEntry[],
): readonly Publication[] {
  const publications = new Map<string, { name: VersionName; entries: TimelineEntry[] }>();
  for (const route of [routes.document, ...content.versioned.filter((each) => each !== routes.document)]) {
    for (const entry of findTimeline(route)) {
      const { day, order, digest } = entry.version;
      // The document has a version for each publication of anything.
      if (entry.previous?.version.digest === digest) continue;
      const key = versionStep({ day, order });
      const known = publications.get(key) ?? { name: { day, order }, entries: [] };
      known.entries.push(entry);
      publications.set(key, known);
    }
  }
  return [...publications.values()].toSorted((one, other) => compareVersions(other.name, one.name));
}
