/** Notices a new release in a folder, so that whoever makes one need not know who serves it. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { releaseFileName } from "../release/release.ts";

/**
 * Looks again and again, which works on every kind of drive, and where the folder is a link.
 *
 * @param folder the folder that is served
 * @param takeOver reads the release that is there by now, and says whether it is whole; one that is still being copied into
 *   its place is read again until it is
 * @param every how often to look, in milliseconds
 * @returns what ends it
 */
export function watchRelease(folder: string, takeOver: () => Promise<boolean>, every = 1000): () => void {
  // What was written before this process began is what it has read.
  let known = signOf(folder, performance.timeOrigin);
  let isBusy = false;
  const timer = setInterval(async () => {
    const sign = signOf(folder);
    if (isBusy || sign === undefined || sign === known) return;
    isBusy = true;
    if (await takeOver()) known = sign;
    isBusy = false;
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}

/** What changes with each release; nothing where there is none at this moment, or only one that is younger than a time. */
function signOf(folder: string, before = Number.POSITIVE_INFINITY): string | undefined {
  const found = statSync(join(folder, releaseFileName), { throwIfNoEntry: false });
  return found && found.mtimeMs < before ? `${found.ino} ${found.mtimeMs} ${found.size}` : undefined;
}
