/** Writes files of the content: whole or not at all, and never over what somebody else has written meanwhile. */
import { createHash, randomBytes } from "node:crypto";
import { lstat, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A short name for the bytes of a file: another one after every change. */
export function versionOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}

/**
 * Puts a file in the place of another in one step. A crash leaves the one or the other.
 * @param path an ordinary file
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const { mode } = await lstat(path);
  // The leading dot keeps it from being taken for content; the same folder makes the renaming one step.
  const waiting = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  try {
    const file = await open(waiting, "wx", mode & 0o777);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(waiting, path);
  } catch (error) {
    await rm(waiting, { force: true });
    throw error;
  }
}

/** Runs one thing after the other, so that nobody writes between another's look and leap. */
export function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
