/** Public files, such as pictures, that entries refer to and that are not online yet: they go online with these entries. */
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { listPublicFolder } from "../../lib/content/folder-entries.ts";
import { textOf } from "./entries.ts";
import { git } from "./git.ts";
import { pathspec, type Repository } from "./repository.ts";
import type { Wanted } from "./work-tree.ts";

/** A public file that the last commit does not have. */
export interface NewFile {
  /** Its address on the site: `/campus.png`. */
  readonly address: string;
  /** Its path in the repository: `public/campus.png`. */
  readonly path: string;
  /** The paths of the entries that refer to it, in the content folder. */
  readonly entries: readonly string[];
}

/**
 * Finds the public files that entries refer to and that a commit does not have.
 *
 * @param wanted the entries as they are to go online
 * @returns none where the public files are not in the repository of the content
 */
export async function findNewFiles(
  { root, publicFolder }: Repository,
  commit: string,
  wanted: readonly Wanted[],
): Promise<readonly NewFile[]> {
  if (publicFolder === undefined) return [];
  const committed = await git(root, [
    ...["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "--"],
    pathspec(publicFolder),
  ]);
  const known = new Set(committed.split("\0"));
  const texts = wanted.map(({ path, bytes }) => ({ path, text: textOf(bytes) }));
  // A link is not followed: what it leads to was not meant for readers.
  const present = (await listPublicFolder(join(root, publicFolder))).filter(({ type }) => type === "file");
  return present.flatMap((file): readonly NewFile[] => {
    const [address, path] = [`/${file.path}`, join(publicFolder, file.path).replaceAll("\\", "/")];
    if (known.has(path)) return [];
    const entries = texts.filter(({ text }) => refersTo(text, address)).map((each) => each.path);
    return entries.length > 0 ? [{ address, path, entries }] : [];
  });
}

/** Whether a text names an address, and not a longer one that it is a part of. Addresses are written as they are. */
function refersTo(text: string, address: string): boolean {
  for (let start = text.indexOf(address); start !== -1; start = text.indexOf(address, start + 1)) {
    const before = text.slice(0, start);
    const after = text.slice(start + address.length);
    if (!/[\w.~%-]$/u.test(before) && !/^(?:[\w~%/-]|\.\w)/u.test(after)) return true;
  }
  return false;
}

/** Copies public files into a work tree. */
export function copyNewFiles(root: string, tree: string, files: readonly NewFile[]): void {
  for (const { path } of files) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    copyFileSync(join(root, path), join(tree, path));
  }
}
