/**
 * What the files of a release were made of: the record by which the next build knows which of them would come out the same. It
 * is part of the release that it is about. Without it, or where anything in it is not as it is now, everything is made anew.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type FileFacts, knownFacts } from "../../lib/model/file-facts.ts";
import { createDigests, type Read } from "../../lib/model/reads.ts";
import type { Content } from "../../lib/model/records.ts";
import { isMissing } from "../release/release.ts";

/** The file in a release; no server gives it out. */
export const madeFileName = ".made.json";

const madeSchema = z.strictObject({
  /** The fingerprint of the programs and settings that made the files. */
  program: z.string(),
  /** The names of everything that was read; the files have their places in this list. */
  reads: z.array(z.string()),
  /** The texts of styles that documents have. */
  styles: z.array(z.string()),
  files: z.record(
    z.string(),
    z.strictObject({
      /** What was read to make the file. */
      reads: z.array(z.number()),
      /** A digest of what all of that said. */
      digest: z.string(),
      /** Of a document: its styles, and the files of the framework that it loads. */
      styles: z.array(z.number()).optional(),
      assets: z.array(z.string()).optional(),
      /** Of a PDF: what pages say of it. */
      facts: z.strictObject({ bytes: z.number(), pages: z.number() }).optional(),
    }),
  ),
});

type MadeRecord = z.infer<typeof madeSchema>;

/** What is known of a file that was made. */
export interface Made {
  readonly reads: readonly Read[];
  readonly styles?: readonly string[];
  readonly assets?: readonly string[];
  readonly facts?: FileFacts;
}

/** The record of a release, from the one before to the one that is being made. */
export interface MadeFiles {
  /** What is known of the file at an address, where it would come out as it is in the last release. */
  readonly findUnchanged: (address: string) => Made | undefined;
  /** Notes what a file was made of. */
  readonly note: (address: string, made: Made) => void;
  /** The addresses of the files that were made, not taken over, in order. */
  readonly listMade: () => readonly string[];
  /** The record of all that was noted. */
  readonly write: () => string;
}

/**
 * Begins the record of a release.
 *
 * @param out the last release's folder
 * @param program the fingerprint of the programs and settings that make the files now
 * @param content what they are made of now
 */
export async function openMadeFiles(out: string, program: string, content: Content): Promise<MadeFiles> {
  const last = await readRecord(join(out, madeFileName));
  const before = last?.program === program ? last : undefined;
  const digestRead = createDigests(content, knownFacts);
  const digestOf = (reads: readonly Read[]) =>
    createHash("sha256").update(reads.map(digestRead).join(" ")).digest("base64url");
  const files = new Map<string, Made>();
  const unchanged = new WeakSet<Made>();
  const keepOne = createKeeper();
  return {
    findUnchanged(address) {
      const known = before?.files[address];
      const reads = known && namesOf(before.reads, known.reads);
      const styles = namesOf(before?.styles ?? [], known?.styles ?? []);
      if (!reads || !styles || digestOf(reads) !== known.digest) return undefined;
      const { assets, facts } = known;
      const found = {
        reads,
        ...(known.styles && { styles }),
        ...(assets && { assets }),
        ...(facts && { facts }),
      };
      unchanged.add(found);
      return found;
    },
    note: (address, made) => {
      files.set(address, unchanged.has(made) ? made : keepOne(made));
    },
    listMade: () =>
      [...files].flatMap(([address, made]) => (unchanged.has(made) ? [] : [address])).toSorted(),
    write() {
      const all = [...files.values()];
      const reads = createNumbering(all.map((made) => made.reads));
      const styles = createNumbering(all.map((made) => made.styles ?? []));
      const record: MadeRecord = { program, reads: reads.names, styles: styles.names, files: {} };
      // Files are made in an order of their own each time; the record is the same bytes.
      for (const [address, made] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
        record.files[address] = {
          reads: made.reads.map(reads.numberOf),
          digest: digestOf(made.reads),
          ...(made.styles && { styles: made.styles.map(styles.numberOf) }),
          ...(made.assets && { assets: [...made.assets] }),
          ...(made.facts && { facts: made.facts }),
        };
      }
      return JSON.stringify(record);
    },
  };
}

/**
 * Makes the function that keeps one of each text. Threads send a copy of each with every document, and the styles of a document alone
 * have 45 KB.
 */
function createKeeper(): (made: Made) => Made {
  const texts = new Map<string, string>();
  const keep = (text: string) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  return ({ reads, styles, assets, facts }) => ({
    reads: reads.map(keep),
    ...(facts && { facts }),
    ...(styles && { styles: styles.map(keep) }),
    ...(assets && { assets: assets.map(keep) }),
  });
}

/** The record in a file; one that can't be read is as good as none. */
async function readRecord(path: string): Promise<MadeRecord | undefined> {
  try {
    return madeSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** The names of numbers; nothing where one has none. */
function namesOf(names: readonly string[], numbers: readonly number[]): readonly string[] | undefined {
  const found = numbers.map((number) => names[number]);
  return found.every((name) => name !== undefined) ? found : undefined;
}

/** Numbers for names that come again and again, in the order of the names. */
function createNumbering(lists: readonly (readonly string[])[]) {
  const names = [...new Set(lists.flat())].toSorted();
  const numbers = new Map(names.map((name, number) => [name, number]));
  return { names, numberOf: (name: string) => numbers.get(name) ?? Number.NaN };
}
