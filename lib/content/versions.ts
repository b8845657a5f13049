/** The published versions of records and of the document: read when they are asked for, and related as they were then. */
import type { Content, NumberedRecord, StrategyDocument, Version, VersionSubject } from "../model/records.ts";
import { recordRoute, routes } from "../model/routes.ts";
import {
  compareVersions,
  listStates,
  type VersionName,
  versionRoute,
  versionStep,
} from "../model/versions.ts";
import { findWhole, isOfKind, isRecordDraft, isWithdrawn, listReferences } from "../reading/drafts.ts";
import type { KeptFile } from "../reading/history.ts";
import { isSameVersion, type KeptDraft, readKeptDraft } from "../versions/kept-draft.ts";

/** What versions are made of. */
export interface VersionSources {
  /** The content folder’s name, for messages. */
  readonly folder: string;
  readonly kept: readonly KeptFile[];
  /** The texts as they are now, by their addresses, with the bytes of their files. */
  readonly now: ReadonlyMap<string, { readonly draft: KeptDraft; readonly bytes: Uint8Array | undefined }>;
  /** Makes records of texts that name no other texts than each other. */
  readonly makeRecords: (texts: readonly KeptText[]) => readonly NumberedRecord[];
  /** Makes the document of a text, and of the records that it names and that continue it. */
  readonly makeDocument: (text: KeptText, records: readonly NumberedRecord[]) => StrategyDocument;
}

/** The versions of a content. */
export interface Versions {
  readonly versioned: readonly string[];
  /** The versions of a text by its address, the newest first. */
  readonly of: (route: string) => readonly Version[];
  /** The version at an address. */
  readonly at: (route: string) => Version | undefined;
  /** The versions before and after the one at an address. */
  readonly beside: Content["versionsBeside"];
  /** The versions that were published together. */
  readonly publishedAs: Content["publishedAs"];
}

/** Arranges the kept versions. None of them is parsed before it is asked for, but those of texts that have changed since. */
export function createVersions(sources: VersionSources): Versions {
  const files = new Map<string, KeptFile[]>();
  for (const file of sources.kept.toSorted((one, other) => compareVersions(other, one))) {
    const known = files.get(file.of);
    if (known) known.push(file);
    else files.set(file.of, [file]);
  }
  const states = listStates(sources.kept).flatMap(
    (name) => stateAt(files.get(routes.document) ?? [], name) ?? [],
  );
  const read = createReader(sources, files);
  const lists = new Map<string, readonly Version[]>();
  const all = new Map<string, Version>();
  const places = new Map<string, { list: readonly Version[]; index: number }>();
  for (const [of, ofText] of files) {
    const list = (of === routes.document ? states : ofText).map((file, index) =>
      createVersion(file, index === 0 && isNow(file, sources), read),
    );
    lists.set(of, Object.freeze(list));
    for (const [index, version] of list.entries()) {
      all.set(version.route, version);
      places.set(version.route, { list, index });
    }
  }
  const versioned = [...files.keys()].toSorted(new Intl.Collator("en", { numeric: true }).compare);
  const published = publishedTogether(versioned, files, all);
  return {
    versioned: Object.freeze(versioned),
    of: (route) => lists.get(route) ?? [],
    at: (route) => all.get(route),
    beside(route) {
      const { list = [], index = 0 } = places.get(route) ?? {};
      const [next, previous] = [list[index - 1], list[index + 1]];
      return { ...(previous && { previous }), ...(next && { next }) };
    },
    publishedAs: (name) => published.get(versionStep(name)) ?? [],
  };
}

/** The versions by the day and place that they share; the document’s are those of its own files. */
function publishedTogether(
  versioned: readonly string[],
  files: ReadonlyMap<string, readonly KeptFile[]>,
  all: ReadonlyMap<string, Version>,
): ReadonlyMap<string, readonly Version[]> {
  const found = new Map<string, Version[]>();
  const texts = [routes.document, ...versioned.filter((of) => of !== routes.document)];
  for (const file of texts.flatMap((of) => files.get(of) ?? [])) {
    const version = all.get(file.route);
    const step = versionStep(file);
    if (!version) continue;
    const known = found.get(step);
    if (known) known.push(version);
    else found.set(step, [version]);
  }
  return found;
}

/** The document at a state of the whole: the text is that of its version then. */
function stateAt(files: readonly KeptFile[], name: VersionName): KeptFile | undefined {
  const file = files.find((each) => compareVersions(each, name) <= 0);
  return file && { ...file, ...name, route: versionRoute(file.of, name) };
}

function createVersion(file: KeptFile, isNow: boolean, reader: Reader): Version {
  const { of, day, order, route, digest } = file;
  return {
    ...{ of, day, order, route, digest, isNow },
    listContinued: () => listContinued(reader.draftOf(file)),
    read: () => reader.read(file).subject,
    listRelied: () => reader.read(file).relies,
  };
}

function listContinued({ values }: KeptDraft): readonly string[] {
  return "redirect_from" in values ? (values.redirect_from ?? []) : [];
}

/** Whether the file of a text says what its newest version says. */
function isNow(file: KeptFile, { folder, now }: VersionSources): boolean {
  const present = now.get(file.of);
  if (!present) return false;
  if (present.bytes && Buffer.compare(present.bytes, file.bytes) === 0) return true;
  return isSameVersion(readKeptDraft(file, folder), present.draft);
}

/** A kept version that has been read. */
export interface KeptText {
  readonly draft: KeptDraft;
  readonly file: KeptFile;
}

/** Reads versions, each once. */
interface Reader {
  readonly draftOf: (file: KeptFile) => KeptDraft;
  readonly read: (file: KeptFile) => ReadVersion;
}

/** A version, and the addresses of the versions that it is made of. */
interface ReadVersion {
  readonly subject: VersionSubject;
  readonly relies: readonly string[];
}

function createReader(sources: VersionSources, files: ReadonlyMap<string, readonly KeptFile[]>): Reader {
  const { folder, makeRecords, makeDocument } = sources;
  const drafts = new Map<string, KeptDraft>();
  const draftOf = (file: KeptFile): KeptDraft => {
    const known = drafts.get(file.path) ?? readKeptDraft(file, folder);
    drafts.set(file.path, known);
    return known;
  };

  /** The records that some texts name, and those that these name, as they were then; where one was published later, its first version. */
  const namedBy = (texts: readonly KeptText[], then: VersionName): ReadonlyMap<string, KeptText> => {
    const found = new Map<string, KeptText>();
    const waiting = texts.flatMap(({ draft }) => listReferences(draft));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const route = recordRoute(next);
      if (found.has(route)) continue;
      const ofText = files.get(route) ?? [];
      const file = ofText.find((each) => compareVersions(each, then) <= 0) ?? ofText.at(-1);
      if (!file) throw new Error(`No version of ${route} is kept in ${folder}.`);
      const draft = draftOf(file);
      found.set(route, { draft, file });
      waiting.push(...listReferences(draft));
    }
    return found;
  };

  /** The records in force that continued a document then. */
  const partsOf = (document: KeptDraft, then: VersionName): readonly KeptText[] => {
    const whole = findWhole(document);
    const texts = [...files.values()].flatMap((ofText): readonly KeptText[] => {
      const file = ofText.find((each) => compareVersions(each, then) <= 0);
      return file ? [{ draft: draftOf(file), file }] : [];
    });
    // Also by what is itself gone by now.
    const continued = new Set(texts.flatMap(({ draft }) => listContinued(draft)));
    return texts.filter(({ draft, file }) => {
      if (!whole || !isRecordDraft(draft) || isWithdrawn(draft) || continued.has(file.of)) return false;
      const parent = findWhole(draft);
      return parent?.kind === whole.kind && parent.number === whole.number;
    });
  };

  const read = (file: KeptFile): ReadVersion => {
    const draft = draftOf(file);
    const text = { draft, file };
    if (isOfKind(draft, "document")) {
      const parts = partsOf(draft, file);
      // A record can be a part, and named by another one.
      const records = new Map([
        ...namedBy([text, ...parts], file),
        ...parts.map((part) => [part.file.of, part] as const),
      ]);
      return {
        subject: makeDocument(text, makeRecords([...records.values()])),
        relies: [...records.values(), text].map((each) => each.file.route),
      };
    }
    const named = namedBy([text], file);
    const own = makeRecords([text, ...named.values()]).find((record) => record.version?.route === file.route);
    if (!own) throw new Error(`${folder}/${file.path} was not made a version of ${file.of}.`);
    return { subject: own, relies: [text, ...named.values()].map((each) => each.file.route) };
  };
  const made = new Map<KeptFile, ReadVersion>();
  return {
    draftOf,
    read: (file) => {
      const known = made.get(file) ?? read(file);
      made.set(file, known);
      return known;
    },
  };
}
