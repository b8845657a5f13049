/**
 * Brings the branch and the drafts to what went online. Each step can be done again, so that a publication that was killed in
 * between is finished by the next start.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { readText } from "../../lib/authoring/text-file.ts";
import { arrange } from "../../lib/reading/layout.ts";
import { versionOf } from "../files/file-calls.ts";
import { createNewFile, replaceFile } from "../files/replace-file.ts";
import { GitError, git } from "./git.ts";
import type { Journal } from "./journal.ts";
import { addNote } from "./note.ts";
import { headOf, listDifferences, type Repository, readCommitted } from "./repository.ts";

/** The version of a file that is not there. */
export const absent = "";

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
    await git(root, ["branch", "--force", `desk/${id}`, commit]);
    return `It is online, but others have changed the branch ${branch} meanwhile: somebody who knows git has to merge the branch desk/${id} into it.`;
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
    const replaced = entry ? entry.draft : before ? versionOf(before) : absent;
    bringDraft(join(directory, path), replaced, after);
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
  }
  try {
    await git(root, ["merge-base", "--is-ancestor", to, ref]);
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

/**
 * Gives a draft the bytes that went online, where it is as it was when they were chosen.
 *
 * @param replaced the version of the draft that may be replaced; null where none may
 */
function bringDraft(file: string, replaced: string | null, after: Buffer | undefined): void {
  const now = existsSync(file) ? readFileSync(file) : undefined;
  if ((now ? versionOf(now) : absent) !== replaced) return;
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
  const file = join(directory, path);
  const [place] = arrange("content", [{ path, type: "file" }]).places;
  const bytes = existsSync(file) ? readFileSync(file) : undefined;
  const read = bytes && readText(bytes);
  if (!place || !read || read.text.includes(text)) return;
  const noted = addNote(place, read, day, text);
  if (noted) replaceFile(file, bytes, Buffer.from(noted.raw));
}
