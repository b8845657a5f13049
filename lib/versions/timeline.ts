/** The published versions of a text as its readers are told of them: what each changed, and the notes about it. */
import {
  type Change,
  type Content,
  inOriginal,
  type Version,
  type VersionSubject,
} from "../model/records.ts";
import { recordRoute } from "../model/routes.ts";
import { changeOf, type VersionChange } from "./changes.ts";
import { notesByVersion } from "./notes.ts";
import { withoutTypography } from "./typography.ts";

/** A version among those of its text. */
export interface TimelineEntry {
  readonly version: Version;
  /** The version before, and what this one changed; nothing of the first. */
  readonly previous?: { readonly version: Version; readonly readChange: () => VersionChange };
  /** The version that replaced it. */
  readonly next?: Version;
  /** The editors’ notes about it, the newest first. */
  readonly notes: readonly Change[];
}

/**
 * The versions of a record or of the document, in the original’s language: what changed in it is told by it, since a translation is
 * of one version.
 * @param route its address: `/goals/56`
 * @returns the newest first; nothing of a text that was never published
 */
export function timelineOf(content: Content, route: string): readonly TimelineEntry[] {
  const original = inOriginal(content);
  const found = original.byRoute(route);
  return timelineIn(original.versionsOf(route), found && found.kind !== "moved" ? found.changes : []);
}

/**
 * The versions of the translation of a record or of the document into the content’s language.
 * @param route its address without the language: `/goals/56`
 * @returns the newest first; nothing of a text whose translation was never published
 */
export function translationTimelineOf(content: Content, route: string): readonly TimelineEntry[] {
  return timelineIn(content.translationsOf(route), []);
}

function timelineIn(versions: readonly Version[], changes: readonly Change[]): readonly TimelineEntry[] {
  const notes = notesByVersion(versions, changes);
  return versions.map((version, index) => {
    const [next, previous] = [versions[index - 1], versions[index + 1]];
    return {
      version,
      ...(previous && {
        previous: { version: previous, readChange: once(() => changeOf(version, previous)) },
      }),
      ...(next && { next }),
      notes: notes.get(version) ?? [],
    };
  });
}

/**
 * The version since which a text has the words that it has in its newest one: corrections of typography are no change of words, and
 * neither is a publication that left the document and the goals which continue it as they were.
 */
export function sinceWhen(timeline: readonly TimelineEntry[]): Version | undefined {
  return timeline.find(({ version, previous }) => {
    if (!previous) return true;
    if (partsOf(version.read()) !== partsOf(previous.version.read())) return true;
    return version.digest !== previous.version.digest && !previous.readChange().isCorrection;
  })?.version;
}

/** Whether a text, with the goals that continue the document, has the words of its newest version. */
export function isPublished(subject: VersionSubject, newest: Version): boolean {
  return newest.isNow && partsOf(subject) === partsOf(newest.read());
}

/** The words of the goals that continue the document. */
function partsOf(subject: VersionSubject): string {
  if (subject.kind !== "document") return "";
  return subject.strategy.goals
    .map((goal) => withoutTypography([recordRoute(goal), goal.title, goal.text].join("\n")))
    .join("\n\n");
}

/** What some work comes to: it is done when it is asked for, and once. */
function once<Value extends object>(work: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= work();
    return value;
  };
}
