/**
 * Brings the branch and the drafts to what went online. Each step can be done again, so that a publication that was killed in
 * between is finished by the next start.
 */
import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { readText } from "../../lib/authoring/text-file.ts";
import { createNewFile, replaceFile } from "../files/replace-file.ts";
import { words } from "../words.ts";
import { draftVersion, nameEntry, readDraft } from "./entries.ts";
import { GitError, git } from "./git.ts";
import type { Journal } from "./journal.ts";
import { writeNote } from "./note.ts";
import { isAncestor } from "./remote.ts";
import { headOf, listDifferences, type Repository, readCommitted } from "./repository.ts";

/**
 * Records a publication whose release is online.
 *
 * @param directory the content folder with the drafts
 * @returns what the office has to know of it; nothing where all is as it should be
 * @throws {GitError} where git refuses; it can be done again
 */
export async function recordPublication(
  repository: Repository,
  directory: string,
  journal: Journal & { readonly commit: string },
): Promise<string | undefined> {
  const { base, commit, branch, id } = journal;
  const differences = await listDifferences(repository, base, commit);
  const { root, folder, publicFolder } = repository;
  if (!(await moveBranch(root, branch, base, commit))) {
    const kept = `desk/${id}`;
    await git(root, ["branch", "--force", kept, commit]);
    return words().publishing.reasons.publication.notMerged({ branch, kept });
  }
  if ((await headOf(repository)) === commit && differences.length > 0) {
    const paths = differences.map(({ path }) => join(folder, path));
    // They are in the folder already, and git has to know it.
    if (publicFolder !== undefined)
      for (const { path } of await listDifferences({ ...repository, folder: publicFolder }, base, commit))
        paths.push(join(publicFolder, path));
    await git(root, ["reset", "--quiet", "--", ...paths]);
  }
  for (const { path } of differences) {
    const entry = journal.entries.find((each) => each.path === path);
    const before = await readCommitted(repository, base, path);
    const after = await readCommitted(repository, commit, path);
    const replaced = entry ? entry.draft : draftVersion(before);
    bringDraft(directory, path, replaced, after);
    if (entry?.note) carryNote(directory, path, entry.note);
  }
  return undefined;
}

/** Moves the branch; also where it has been moved already. */
async function moveBranch(root: string, branch: string, from: string, to: string): Promise<boolean> {
  const ref = `refs/heads/${branch}`;
  try {
    await git(root, ["update-ref", "-m", "desk: publish", ref, to, from]);
    return true;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return isAncestor(root, to, ref);
  }
}

/**
 * Gives a draft the bytes that went online, where it is as it was when they were chosen.
 *
 * @param replaced the version of the draft that may be replaced; null where none may
 */
function bringDraft(
  directory: string,
  path: string,
  replaced: string | null,
  after: Buffer | undefined,
): void {
  const file = join(directory, path);
  const now = readDraft(directory, path);
  if (draftVersion(now) !== replaced) return;
  if (now && after) {
    // Where somebody saves at this moment, theirs stays: it is a draft again.
    if (!now.equals(after)) replaceFile(file, now, after);
  } else if (after) {
    mkdirSync(dirname(file), { recursive: true });
    createNewFile(file, after);
  } else rmSync(file, { force: true });
}

/** Adds the note for readers to a draft that was changed again meanwhile, so that the next publication does not lose it. */
function carryNote(directory: string, path: string, { day, text }: { day: string; text: string }): void {
  const entry = nameEntry(path);
  const bytes = readDraft(directory, path);
  if (!entry || !bytes || readText(bytes)?.text.includes(text)) return;
  const noted = writeNote(entry.place, bytes, day, text);
  if (noted) replaceFile(join(directory, path), bytes, noted);
}
