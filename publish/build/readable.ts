/**
 * Lets every user of the machine read what is published, whatever the `umask` of who builds it. It waits for each file: of
 * tens of thousands, that takes a tenth of the time that promises take.
 */
import { chmodSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everybody reads, the owner writes; folders can also be entered. */
const modes = { folder: 0o755, file: 0o644 } as const;

/** Whether the bits for reading are set for everybody. */
export function isReadableByAll(mode: number): boolean {
  return (mode & 0o444) === 0o444;
}

/**
 * Gives a folder, and all that is in it, the modes of public files.
 *
 * @param known files that are readable by all
 * @throws {Error} where something is not readable by all and can't be made so
 */
export function makeReadable(folder: string, known: ReadonlySet<string> = new Set()): void {
  setMode(folder, modes.folder);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!known.has(path)) setMode(path, entry.isDirectory() ? modes.folder : modes.file);
  }
}

function setMode(path: string, mode: number): void {
  const current = statSync(path).mode & 0o777;
  if (current === mode) return;
  try {
    chmodSync(path, mode);
  } catch (error) {
    // Another user's, or on a file system without modes of its own: it only has to be readable.
    if ((current & mode & 0o555) !== (mode & 0o555)) throw error;
  }
}
