/** Reads kept versions, each once, and relates each to what it named as that was then. */
import type { NumberedRecord, StrategyDocument, VersionMark, VersionSubject } from "../model/records.ts";
import { recordRoute } from "../model/routes.ts";
import { compareVersions, type VersionName, versionRoute, versionStep } from "../model/versions.ts";
import { findWhole, isOfKind, isRecordDraft, isWithdrawn, listReferences } from "../reading/drafts.ts";
import type { KeptFile } from "../reading/history.ts";
import type { TranslationDraft } from "../reading/translations.ts";
import { type KeptDraft, readKeptDraft } from "../versions/kept-draft.ts";
import type { KeptTranslations } from "./kept-translations.ts";

/** A kept version that has been read. */
interface KeptText {
  readonly draft: KeptDraft;
  readonly file: KeptFile;
}

/** A kept version in the words that it is shown in. */
export interface ShownText {
  readonly draft: KeptDraft;
  /** Which version it is. */
  readonly mark: VersionMark;
  /** Its translation, and the version that this was made from. */
  readonly translation?: { readonly draft: TranslationDraft; readonly base: KeptDraft };
}

/** What versions are read with. */
export interface ReaderSources {
  /** The content folder’s name, for messages. */
  readonly folder: string;
  /** Makes records of texts that name no other texts than each other. */
  readonly makeRecords: (texts: readonly ShownText[]) => readonly NumberedRecord[];
  /** Makes the document of a text, and of the records that it names and that continue it. */
  readonly makeDocument: (text: ShownText, records: readonly NumberedRecord[]) => StrategyDocument;
}

/** A version, and the addresses of the versions that it is made of. */
export interface ReadVersion {
  readonly subject: VersionSubject;
  readonly relies: readonly string[];
}

export interface VersionReader {
  readonly draftOf: (file: KeptFile) => KeptDraft;
  /** The newest version of a translation that was made from a version of an original. */
  readonly translationOf: (file: KeptFile) => KeptFile | undefined;
  /**
   * A version of an original, in the words of the newest translation that was made from it.
   * @throws when this program can no longer read it
   */
  readonly read: (file: KeptFile) => ReadVersion;
  /**
   * A version of a translation: the text with its relations as it was shown then, all in the translations of then.
   * @throws when this program can no longer read it
   */
  readonly readTranslation: (file: KeptFile) => ReadVersion;
}

/** @param files the kept files of each original by its address, the newest first */
export function createReader(
  sources: ReaderSources,
  files: ReadonlyMap<string, readonly KeptFile[]>,
  translations: KeptTranslations,
): VersionReader {
  const { folder, makeRecords, makeDocument } = sources;
  const drafts = new Map<string, KeptDraft>();
  const draftOf = (file: KeptFile): KeptDraft => {
    const known = drafts.get(file.path) ?? readKeptDraft(file, folder);
    drafts.set(file.path, known);
    return known;
  };

  /** The version of a text that there was at a time; where it was published later, its first. */
  const versionAt = (of: string, then: VersionName): KeptFile => {
    const ofText = files.get(of) ?? [];
    const file = ofText.find((each) => compareVersions(each, then) <= 0) ?? ofText.at(-1);
    if (!file) throw new Error(`No version of ${of} is kept in ${folder}.`);
    return file;
  };

  const textAt = (then: KeptFile): KeptText => {
    const file = versionAt(then.of, then);
    return { draft: draftOf(file), file };
  };

  /** The records that some texts name, and those that these name, as they were then. */
  const namedBy = (texts: readonly KeptText[], then: VersionName): ReadonlyMap<string, KeptText> => {
    const found = new Map<string, KeptText>();
    const waiting = texts.flatMap(({ draft }) => listReferences(draft));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const route = recordRoute(next);
      if (found.has(route)) continue;
      const file = versionAt(route, then);
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

  /** A version in the newest translation that was made from it. */
  const asTranslated = ({ draft, file }: KeptText): ShownText => {
    const made = translations.madeFrom(file);
    const shownIn = made?.file && translationMark(file.of, made.file);
    return {
      ...{ draft, mark: { ...markOf(file), ...(shownIn && { shownIn }) } },
      ...(made && { translation: { draft: made.draft, base: draft } }),
    };
  };

  /** A version in the translation that there was at a time, whatever that was made from. */
  const asShown = ({ draft, file }: KeptText, then: VersionName): ShownText => {
    const { of } = file;
    const translated = translations.at(of, then);
    if (!translated) return { draft, mark: markOf(file) };
    const translation = translations.read(translated);
    const from = files.get(of)?.find((each) => versionStep(each) === translation.from);
    return {
      ...{ draft, mark: translationMark(of, translated) },
      translation: { draft: translation, base: from ? draftOf(from) : draft },
    };
  };

  const read = (
    { draft, file }: KeptText,
    then: VersionMark,
    show: (text: KeptText) => ShownText,
  ): ReadVersion => {
    const text = { draft, file };
    const parts = isOfKind(draft, "document") ? partsOf(draft, then) : [];
    // A record can be a part, and named by another one.
    const related = new Map([
      ...namedBy([text, ...parts], then),
      ...parts.map((part) => [part.file.of, part] as const),
    ]);
    const shown = [...related.values()].map(show);
    const { mark: shownAs, ...ownText } = show(text);
    const own = { ...ownText, mark: { ...shownAs, ...then } };
    const relies = [...shown, own].map(({ mark }) => mark.route);
    if (isOfKind(draft, "document")) return { subject: makeDocument(own, makeRecords(shown)), relies };
    const made = makeRecords([own, ...shown]).find((record) => record.version?.route === then.route);
    if (!made) throw new Error(`${folder}/${file.path} was not made a version of ${file.of}.`);
    return { subject: made, relies };
  };

  const made = new Map<KeptFile, ReadVersion>();
  const once = (file: KeptFile, make: () => ReadVersion): ReadVersion => {
    const known = made.get(file) ?? make();
    made.set(file, known);
    return known;
  };
  return {
    draftOf,
    // The document is asked for as it was after a publication, which may not have been one of its own.
    translationOf: (file) => translations.madeFrom(versionAt(file.of, file))?.file,
    read: (file) => once(file, () => read(textAt(file), markOf(file), asTranslated)),
    readTranslation: (file) =>
      once(file, () => read(textAt(file), translationMark(file.of, file), (each) => asShown(each, file))),
  };
}

/** Addresses of records that a text continues, as it says. */
export function listContinued({ values }: KeptDraft): readonly string[] {
  return "redirect_from" in values ? (values.redirect_from ?? []) : [];
}

function markOf({ day, order, route }: KeptFile): VersionMark {
  return { day, order, route };
}

/** Which version of a translation something is; its address is without the language, as all are. */
export function translationMark(of: string, { day, order }: VersionName): VersionMark {
  return { day, order, route: versionRoute(of, { day, order }), ofTranslation: true };
}
