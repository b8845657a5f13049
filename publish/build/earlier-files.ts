/**
 * Files with hashed names that the current release no longer has, but that pages of earlier ones, open in a browser or
 * kept by a cache, may still ask for.
 */
import { copyFile, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listEarlierFiles, listEncodings, type Release, releaseFileName } from "../release/release.ts";
import type { releaseFolders } from "../release/release-folders.mjs";

/** How long they are kept after they were last served: longer than anyone keeps a page open. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** Keeps what `current` has and `next`, which takes its place, has not; deletes what was kept long enough. */
export async function keepEarlierFiles(
  folders: ReturnType<typeof releaseFolders>,
  current: Release,
  next: Release,
): Promise<void> {
  const isServed = new Set(next.files.map(({ file }) => file));
  const oldest = new Date(Date.now() - keptFor).toISOString();
  const kept = (await listEarlierFiles(folders.earlier)).filter(({ file }) => !isServed.has(file));
  const isKept = new Set(kept.map(({ file }) => file));
  const supersededAt = new Date().toISOString();
  for (const file of current.files.filter((each) => each.immutable && !isServed.has(each.file))) {
    if (isKept.has(file.file)) continue;
    for (const { name } of listEncodings(file)) {
      await mkdir(dirname(join(folders.earlier, name)), { recursive: true });
      await copyFile(join(folders.current, name), join(folders.earlier, name));
    }
    kept.push({ ...file, supersededAt });
  }
  for (const file of kept.filter((each) => each.supersededAt < oldest)) {
    for (const { name } of listEncodings(file)) await rm(join(folders.earlier, name), { force: true });
  }
  const list = kept.filter((each) => each.supersededAt >= oldest);
  if (list.length === 0) {
    await rm(folders.earlier, { recursive: true, force: true });
    return;
  }
  const path = join(folders.earlier, releaseFileName);
  await writeSynced(`${path}.next`, JSON.stringify(list, null, 1));
  await rename(`${path}.next`, path);
}

/** Writes a file and waits until the disk has it. */
export async function writeSynced(path: string, text: string): Promise<void> {
  const handle = await open(path, "w");
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
