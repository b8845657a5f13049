/** Writes a file of a release in all its encodings. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { digestOf, encodings, type ReleaseFile } from "../release/release.ts";
import type { createCarrier, ReleaseFolders } from "./carry-over.ts";
import { type Compression, compress, isWorthCompressing } from "./compress.ts";

/** A file to write. */
interface WrittenFile {
  readonly file: string;
  readonly bytes: Buffer;
  readonly compressible: boolean;
}

interface Writing {
  readonly folders: ReleaseFolders;
  readonly carryOver: ReturnType<typeof createCarrier>;
  readonly makeFolder: (file: string) => void;
  /** The digests of the file in the current release. */
  readonly known: ReleaseFile["digests"] | undefined;
  readonly compression: Compression;
}

/**
 * Writes a file in each of its encodings; those that the current release already has are taken from it. It waits for each
 * file, like `carry-over.ts` and for the same reason.
 */
export async function writeEncodings(
  { file, bytes, compressible }: WrittenFile,
  { folders: { next }, carryOver, makeFolder, known, compression }: Writing,
): Promise<ReleaseFile["digests"]> {
  // Nothing below need wait for anything; the threads that render have to be heard in between.
  await setImmediate();
  const identity = digestOf(bytes);
  const write = (ending: string, written: Buffer) => {
    const path = join(next, file + ending);
    // Where a file could be taken over in part, its name is that of a file of the last release, which has to stay as it is.
    if (known) rmSync(path, { force: true });
    writeFileSync(path, written);
  };
  const isCompressed = compressible && isWorthCompressing(bytes);
  if (known?.identity === identity && (known.br !== undefined) === isCompressed) {
    if (carryOver({ file, digests: known })) return known;
  }
  makeFolder(file);
  write("", bytes);
  if (!isCompressed) return { identity };
  const { br, gzip } = await compress(bytes, compression);
  write(encodings.br, br);
  write(encodings.gzip, gzip);
  return { identity, br: digestOf(br), gzip: digestOf(gzip) };
}
