/** What a release is: a folder of files and, within it, the list of what each address answers. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** The release's own description, within its folder; no server gives it out. */
export const releaseFileName = ".release.json";

/**
 * Within the folder, the pages at moved addresses. They are not at those addresses, where hosts would prefer a file to a
 * redirect: whoever publishes on a host that cannot redirect copies them there.
 */
export const movedPagesFolder = ".moved";

/** How a file can be sent: as it is, or compressed, with the ending of the file that it is in then. */
export const encodings = { br: ".br", gzip: ".gz", identity: "" } as const;
export type Encoding = keyof typeof encodings;

const digest = z.string().regex(/^[\w-]{22}$/);
const address = z.string().startsWith("/");

const releaseFile = z.strictObject({
  /** What readers ask for: `/goals/56`. */
  address,
  /** Where it lies within the folder: `goals/56.html`. */
  file: z.string().regex(/^(?!\/)(?!.*\.\.)[^\\]+$/),
  type: z.string(),
  immutable: z.boolean(),
  /** Of the bytes in each encoding: the strong validator, and the proof that the file is whole. */
  digests: z.strictObject({ identity: digest, br: digest.optional(), gzip: digest.optional() }),
});

/** What is sent at some addresses besides, or instead of, what is sent everywhere. */
const headerRule = z.strictObject({
  /** Whole addresses, or patterns of them: `:language/goals/:number/embed`. */
  addresses: z.array(z.string().regex(/^(?::language)?\//)).readonly(),
  /**
   * Values by name; null for a header of everywhere that isn't sent here. `:language` is what the address begins with in its
   * language, `:number` the number in it, `:version` the step of it that names a version, `:datetime` what `datetimes` has for
   * that.
   */
  headers: z.record(z.string(), z.string().nullable()).readonly(),
});

/** What every answer of a release carries, whoever serves it. */
const headerPolicy = z.strictObject({
  /** On every answer, errors and redirects included. */
  everywhere: z.record(z.string(), z.string()).readonly(),
  /** What differs with the files at some addresses. Releases of before there were any are still served, and their files kept. */
  rules: z.array(headerRule).readonly().default([]),
  /** The moments of versions, as HTTP dates, by the steps of addresses that name them: `2026-11-22`. */
  datetimes: z.record(z.string(), z.string()).readonly().default({}),
  /** `Cache-Control` of what may change: kept by caches, asked about each time. */
  revalidate: z.string(),
  /** `Cache-Control` of what never changes because its name says what it holds. */
  immutable: z.string(),
});

/** The answer to an address that has moved: its new one, both as whole paths of the site. */
const redirect = z.strictObject({ from: address, to: address });

/** The shape of `.release.json`. */
export const releaseSchema = z.strictObject({
  /** Fingerprint of the sources that it was built from. */
  source: z.string(),
  headers: headerPolicy,
  redirects: z.array(redirect).readonly(),
  files: z.array(releaseFile),
  /** Answers to addresses that don't exist, by the part of the site that they are for, the deepest first. */
  missing: z.array(
    z.strictObject({
      under: z.string().regex(/^\/(?:.*\/)?$/),
      ...releaseFile.omit({ address: true }).shape,
    }),
  ),
});

/** The list within the folder of earlier releases' files. */
export const earlierFilesSchema = z.array(releaseFile.extend({ supersededAt: z.iso.datetime() }));

export type Release = z.infer<typeof releaseSchema>;
export type ReleaseFile = z.infer<typeof releaseFile>;
export type HeaderRule = Readonly<z.infer<typeof headerRule>>;
export type HeaderPolicy = Readonly<z.infer<typeof headerPolicy>>;
/** Response headers, by name. */
export type Headers = HeaderPolicy["everywhere"];

/** The files that hold a file in its encodings, with the digest of each. */
export function listEncodings({ file, digests }: Pick<ReleaseFile, "file" | "digests">) {
  const order: readonly Encoding[] = ["identity", "br", "gzip"];
  return order.flatMap((encoding) => {
    const digest = digests[encoding];
    return digest === undefined ? [] : [{ encoding, name: file + encodings[encoding], digest }];
  });
}

/** The digest by which encodings of a file are told apart and checked: 128 bits of SHA-256. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
}

/**
 * Reads the description of the release in a folder.
 *
 * @returns undefined where the folder holds none
 * @throws {Error} where there is one that can't be read
 */
export async function findRelease(folder: string): Promise<Release | undefined> {
  return readDescription(folder, releaseSchema);
}

/** Reads the list of files kept of earlier releases; empty where none were kept. */
export async function listEarlierFiles(folder: string): Promise<z.infer<typeof earlierFilesSchema>> {
  return (await readDescription(folder, earlierFilesSchema)) ?? [];
}

async function readDescription<Shape>(folder: string, schema: z.ZodType<Shape>): Promise<Shape | undefined> {
  const path = join(folder, releaseFileName);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${path} is damaged, or of another version of this project.`, { cause });
  }
}

/** Whether an error of `node:fs` says that a file isn't there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

/** Whether there is a file or folder. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
