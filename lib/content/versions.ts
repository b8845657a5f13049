/** The published versions of records and of the document: read when they are asked for, and related as they were then. */
import type { Content, Version } from "../model/records.ts";
import { routes } from "../model/routes.ts";
import {
  compareVersions,
  listStates,
  type VersionName,
  versionRoute,
  versionStep,
} from "../model/versions.ts";
import type { KeptFile } from "../reading/history.ts";
import { isSameVersion, type KeptDraft } from "../versions/kept-draft.ts";
import { groupVersions, type KeptTranslations } from "./kept-translations.ts";
import {
  createReader,
  listContinued,
  type ReaderSources,
  translationMark,
  type VersionReader,
} from "./version-reader.ts";

/** What versions are made of. */
export interface VersionSources extends ReaderSources {
  readonly kept: readonly KeptFile[];
  readonly translations: KeptTranslations;
  /** The texts as they are now, by their addresses, with the bytes of their files. */
  readonly now: ReadonlyMap<string, { readonly draft: KeptDraft; readonly bytes: Uint8Array | undefined }>;
}

/** The versions of a content. */
export interface Versions {
  readonly versioned: readonly string[];
  /** The versions of a text by its address, the newest first. */
  readonly of: (route: string) => readonly Version[];
  /** The versions of a text’s translation by the text’s address, the newest first. */
  readonly translationsOf: (route: string) => readonly Version[];
  /** The version of a translation at an address. */
  readonly translationAt: (route: string) => Version | undefined;
  /** The version at an address: that of a translation, where there is one. */
  readonly at: (route: string) => Version | undefined;
  /** The versions before and after the one at an address. */
  readonly beside: Content["versionsBeside"];
  /** The versions that were published together. */
  readonly publishedAs: Content["publishedAs"];
}

/** Arranges the kept versions. None of them is parsed before it is asked for, but those of texts that have changed since. */
export function createVersions(sources: VersionSources): Versions {
  const { kept, translations } = sources;
  const files = groupVersions(kept);
  const reader = createReader(sources, files, translations);
  const lists = listsOf(files, (file, isFirst) =>
    createVersion(file, isFirst && isNow(file, sources, reader), reader),
  );
  const translated = listsOf(translations.files, (file, isFirst) =>
    createTranslation(file, isFirst && translations.isNow(file), reader),
  );
  const ofTranslations = byRoute(translated);
  // One address is of one thing: of a translation that was published with its original, it is the translation’s.
  const all = new Map([...byRoute(lists), ...ofTranslations]);
  const versioned = [...files.keys()].toSorted(new Intl.Collator("en", { numeric: true }).compare);
  const published = publishedTogether(versioned, [files, translations.files], (route) => all.get(route));
  return {
    versioned: Object.freeze(versioned),
    of: (route) => lists.get(route) ?? [],
    translationsOf: (route) => translated.get(route) ?? [],
    translationAt: (route) => ofTranslations.get(route)?.version,
    at: (route) => all.get(route)?.version,
    beside(route) {
      const { list = [], index = 0 } = all.get(route) ?? {};
      const [next, previous] = [list[index - 1], list[index + 1]];
      return { ...(previous && { previous }), ...(next && { next }) };
    },
    publishedAs: (name) => published.get(versionStep(name)) ?? [],
  };
}

type Lists = ReadonlyMap<string, readonly Version[]>;

/** A version, and where it is in the list of its text’s. */
interface Placed {
  readonly version: Version;
  readonly list: readonly Version[];
  readonly index: number;
}

/** The versions of each text by its address, the newest first; of the document, the states of the whole. */
function listsOf(
  files: ReadonlyMap<string, readonly KeptFile[]>,
  create: (file: KeptFile, isFirst: boolean) => Version,
): Lists {
  const document = files.get(routes.document) ?? [];
  const states = listStates([...files.values()].flat()).flatMap((name) => stateAt(document, name) ?? []);
  return new Map(
    [...files].map(([of, ofText]) => {
      const own = of === routes.document ? states : ofText;
      return [of, Object.freeze(own.map((file, index) => create(file, index === 0)))] as const;
    }),
  );
}

function byRoute(lists: Lists): ReadonlyMap<string, Placed> {
  return new Map(
    [...lists.values()].flatMap((list) =>
      list.map((version, index) => [version.route, { version, list, index }] as const),
    ),
  );
}

/** The versions by the day and place that they share; the document’s are those of its own files. */
function publishedTogether(
  versioned: readonly string[],
  kept: readonly ReadonlyMap<string, readonly KeptFile[]>[],
  find: (route: string) => Placed | undefined,
): ReadonlyMap<string, readonly Version[]> {
  const found = new Map<string, Set<Version>>();
  const texts = [routes.document, ...versioned.filter((of) => of !== routes.document)];
  for (const file of texts.flatMap((of) => kept.flatMap((files) => files.get(of) ?? []))) {
    const version = find(versionRoute(file.of, file))?.version;
    const step = versionStep(file);
    if (!version) continue;
    const known = found.get(step);
    if (known) known.add(version);
    else found.set(step, new Set([version]));
  }
  return new Map([...found].map(([step, versions]) => [step, [...versions]] as const));
}

/** The document at a state of the whole: the text is that of its version then. */
function stateAt(files: readonly KeptFile[], name: VersionName): KeptFile | undefined {
  const file = files.find((each) => compareVersions(each, name) <= 0);
  return file && { ...file, ...name, route: versionRoute(file.of, name) };
}

function createVersion(file: KeptFile, isNow: boolean, reader: VersionReader): Version {
  const { of, day, order, route, digest } = file;
  return {
    ...{ of, day, order, route, digest, isNow },
    listContinued: () => listContinued(reader.draftOf(file)),
    read: () => reader.read(file).subject,
    listRelied: () => reader.read(file).relies,
    findTranslation: () => {
      const shown = reader.translationOf(file);
      return shown && { ...translationMark(of, shown), digest: shown.digest };
    },
  };
}

function createTranslation(file: KeptFile, isNow: boolean, reader: VersionReader): Version {
  const { of, digest } = file;
  return {
    ...{ ...translationMark(of, file), of, digest, isNow },
    listContinued: () => [],
    read: () => reader.readTranslation(file).subject,
    listRelied: () => reader.readTranslation(file).relies,
    findTranslation: () => undefined,
  };
}

/** Whether the file of a text says what its newest version says. */
function isNow(file: KeptFile, { now }: VersionSources, { draftOf }: VersionReader): boolean {
  const present = now.get(file.of);
  if (!present) return false;
  if (present.bytes && Buffer.compare(present.bytes, file.bytes) === 0) return true;
  return isSameVersion(draftOf(file), present.draft);
}
