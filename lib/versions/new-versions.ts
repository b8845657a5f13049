/** Which versions have to be kept when a content is published. */
import { placeAt } from "../findings/source.ts";
import type { FindDates } from "../ledger/dates.ts";
import { pathOf } from "../model/site-paths.ts";
import { compareVersions, type VersionName, versionRoute } from "../model/versions.ts";
import { listParagraphs } from "../reading/anchors.ts";
import { type Drafts, namedParagraphs } from "../reading/drafts.ts";
import { digestOf, type KeptFile, keptPath } from "../reading/history.ts";
import { isSameVersion, type KeptDraft, readKeptDraft } from "./kept-draft.ts";

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
  /** The versions that are kept so far. */
  readonly kept: readonly KeptFile[];
  /** The bytes of the files, by their paths in the content folder. */
  readonly files: ReadonlyMap<string, Uint8Array | number>;
  /** Finds the days of a text that was published before versions were kept. */
  readonly findDates: FindDates;
  /** The day of publication, ISO 8601. */
  readonly today: string;
}

/**
 * Lists the versions that are not kept yet: of each record and of the document the file as it is now, where it says something
 * else than the version that was kept last. The first version of a text has the day on which the ledger says that its words
 * were published.
 * @throws when a kept version cannot be read
 */
export function listNewVersions(drafts: Drafts, publication: Publication): readonly NewVersion[] {
  const latest = latestOf(publication.kept);
  const next = nextName(publication);
  return [drafts.document, ...drafts.records].flatMap((draft) => {
    const of = pathOf(draft);
    const bytes = publication.files.get(draft.source.path.slice(publication.folder.length + 1));
    if (!(bytes instanceof Uint8Array)) return [];
    const last = latest.get(of);
    if (last && isUnchanged(last, bytes, draft, publication.folder)) return [];
    const name = last ? next : (findFirstName(draft, of, publication) ?? next);
    return [{ path: keptPath(of, name), bytes, route: versionRoute(of, name), digest: digestOf(bytes) }];
  });
}

/** The last kept version of each text, by the text’s address. */
function latestOf(kept: readonly KeptFile[]): ReadonlyMap<string, KeptFile> {
  const latest = new Map<string, KeptFile>();
  for (const file of kept) {
    const known = latest.get(file.of);
    if (!known || compareVersions(known, file) < 0) latest.set(file.of, file);
  }
  return latest;
}

function isUnchanged(last: KeptFile, bytes: Uint8Array, draft: KeptDraft, folder: string): boolean {
  // Nearly always; then nothing has to be parsed.
  if (Buffer.compare(last.bytes, bytes) === 0) return true;
  return isSameVersion(readKeptDraft(last, folder), draft);
}

/**
 * What all versions of a publication are called. It is counted among those of its day, whatever they were of: the whole as it was
 * after each of them has an address of its own.
 */
function nextName({ kept, today }: Publication): VersionName {
  const orders = kept.filter(({ day }) => day === today).map(({ order }) => order);
  return { day: today, order: orders.reduce((most, order) => Math.max(most, order), 0) + 1 };
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
