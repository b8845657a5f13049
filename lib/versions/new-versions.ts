/** Which versions have to be kept when a content is published. */
import { placeAt } from "../findings/source.ts";
import type { FindDates } from "../ledger/dates.ts";
import { inLanguage, originalLanguage } from "../model/languages.ts";
import { pathOf } from "../model/site-paths.ts";
import {
  compareVersions,
  isVersioned,
  type VersionName,
  versionRoute,
  versionStep,
} from "../model/versions.ts";
import { listParagraphs } from "../reading/anchors.ts";
import { type Drafts, namedParagraphs } from "../reading/drafts.ts";
import { digestOf, type KeptFile, keptPath } from "../reading/history.ts";
import { isHeldBack, isTextTranslation, type TextTranslation } from "../reading/translations.ts";
import { isSameVersion, type KeptDraft, readKeptDraft } from "./kept-draft.ts";
import { isSameTranslation, readKeptTranslation } from "./kept-translation.ts";

/** A version that has to be kept. */
export interface NewVersion {
  /** Its file in the content folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Its address, and what the list of addresses holds of it. */
  readonly route: string;
  readonly digest: string;
}

/** What a content is published with. */
interface Publication {
  /** The content folder’s name, for messages. */
  readonly folder: string;
  /** The versions that are kept so far, of originals and of translations. */
  readonly kept: readonly KeptFile[];
  /** The bytes of the files, by their paths in the content folder. */
  readonly files: ReadonlyMap<string, Uint8Array | number>;
  /** Finds the days of a text that was published before versions were kept. */
  readonly findDates: FindDates;
  /** The day of publication, ISO 8601. */
  readonly today: string;
}

/**
 * Lists the versions that are not kept yet: of each record, of the document and of each of their translations the file as it is
 * now, where it says something else than the version that was kept last. The first version of an original has the day on which the
 * ledger says that its words were published; the ledger has no words of translations, whose first version is of the day on which it
 * is kept. A translation that is held back is not published.
 *
 * Below the address of a language, a translation that was made from the version of its publication shares that version's address.
 * Where it was made from another one, both have to be there: it is counted as another publication.
 * @throws when a kept version cannot be read
 */
export function listNewVersions(drafts: Drafts, publication: Publication): readonly NewVersion[] {
  const { folder, kept, files } = publication;
  const latest = latestOf(kept);
  const next = nextName(publication);
  const names = new Map<string, VersionName>();
  // Originals come first: what a translation is called depends on its original.
  const texts: readonly (KeptDraft | TextTranslation)[] = [
    ...[drafts.document, ...drafts.records],
    ...drafts.translations
      .filter(isTextTranslation)
      .filter((each) => isVersioned(each.kind) && !isHeldBack(each, drafts.site)),
  ];
  return texts.flatMap((text) => {
    const of = pathOf(text);
    const language = "language" in text ? text.language : originalLanguage;
    const bytes = files.get(text.source.path.slice(folder.length + 1));
    if (!(bytes instanceof Uint8Array)) return [];
    const last = latest.get(inLanguage(of, language));
    if (last && isUnchanged(last, bytes, text, folder)) return [];
    const name =
      "language" in text
        ? nameOfTranslation(text, names.get(of), next)
        : ((last ? undefined : findFirstName(text, of, publication)) ?? next);
    if (language === originalLanguage) names.set(of, name);
    const route = inLanguage(versionRoute(of, name), language);
    return [{ path: keptPath(of, name, language), bytes, route, digest: digestOf(bytes) }];
  });
}

/** The last kept version of each text and of each translation, by the address of the text in its language. */
function latestOf(kept: readonly KeptFile[]): ReadonlyMap<string, KeptFile> {
  const latest = new Map<string, KeptFile>();
  for (const file of kept) {
    const text = inLanguage(file.of, file.language);
    const known = latest.get(text);
    if (!known || compareVersions(known, file) < 0) latest.set(text, file);
  }
  return latest;
}

function isUnchanged(
  last: KeptFile,
  bytes: Uint8Array,
  text: KeptDraft | TextTranslation,
  folder: string,
): boolean {
  // Nearly always; then nothing has to be parsed.
  if (Buffer.compare(last.bytes, bytes) === 0) return true;
  if ("language" in text) return isSameTranslation(readKeptTranslation(last, folder), text);
  return isSameVersion(readKeptDraft(last, folder), text);
}

/**
 * What all versions of a publication are called. It is counted among those of its day, whatever they were of and in whichever
 * language: the whole as it was after each of them has an address of its own.
 */
function nextName({ kept, today }: Publication): VersionName {
  const orders = kept.filter(({ day }) => day === today).map(({ order }) => order);
  return { day: today, order: orders.reduce((most, order) => Math.max(most, order), 0) + 1 };
}

/** @param original the version of its original that is published with it */
function nameOfTranslation(
  { from }: TextTranslation,
  original: VersionName | undefined,
  next: VersionName,
): VersionName {
  const isOfAnother = original && compareVersions(original, next) === 0 && versionStep(original) !== from;
  return isOfAnother ? { ...next, order: next.order + 1 } : next;
}

/** The day on which the words of a text were published before versions were kept. */
function findFirstName(
  draft: KeptDraft,
  of: string,
  { findDates, today }: Publication,
): VersionName | undefined {
  const { source, body } = draft;
  const lineOf = (offset: number) => placeAt(source, body.start + offset).line;
  const paragraphs = listParagraphs(body.root, namedParagraphs(draft).paragraphs, lineOf);
  const dates = findDates(of, paragraphs);
  return dates?.isCurrent && dates.last < today ? { day: dates.last, order: 1 } : undefined;
}
