/** Lists folders of an editor: what is in them, sound or not. It only reads, and follows no link. */
import type { Dirent } from "node:fs";
import { access, constants, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type FolderEntry, isLeftover } from "../reading/file-names.ts";

/** The entries of one folder, or why there are none. */
export async function listFolder(directory: string, folder: string): Promise<FolderEntry[] | FolderEntry> {
  try {
    const found = await readdir(join(directory, folder), { withFileTypes: true });
    return found.map((entry) => ({
      path: folder === "" ? entry.name : `${folder}/${entry.name}`,
      type: typeOf(entry),
    }));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "ENOENT") return { path: folder, type: "missing" };
    return { path: folder, type: error.code === "ENOTDIR" ? "other" : "unreadable" };
  }
}

/**
 * Lists what the folder `public` holds for publication, by path: files, and what is there in place of a file. What systems and
 * editors leave behind is left out, as in the content folder; of hidden folders only `.well-known` is published (RFC 8615).
 *
 * @param root the folder, absolute; one that is missing holds nothing
 */
export function listPublicFolder(root: string): Promise<readonly FolderEntry[]> {
  return listTree(root, ".well-known");
}

/**
 * Lists the files in a folder and in the folders within it, by path, and what is there in place of a file. What systems and
 * editors leave behind is left out.
 *
 * @param root the folder, absolute; one that is missing holds nothing
 * @param shown a hidden entry that is not left out
 */
export async function listTree(root: string, shown?: string): Promise<readonly FolderEntry[]> {
  const found: FolderEntry[] = [];
  const waiting = [""];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await listFolder(root, folder);
    if (!Array.isArray(entries)) {
      if (entries.type !== "missing") found.push(entries);
      continue;
    }
    for (const entry of entries) {
      const name = entry.path.split("/").at(-1) ?? "";
      if (isLeftover(name) && entry.path !== shown) continue;
      if (entry.type === "folder") waiting.push(entry.path);
      else found.push(entry.type === "file" ? await withAccess(root, entry) : entry);
    }
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function withAccess(root: string, entry: FolderEntry): Promise<FolderEntry> {
  try {
    await access(join(root, entry.path), constants.R_OK);
    return entry;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { ...entry, type: "unreadable" };
  }
}

function typeOf(entry: Dirent): FolderEntry["type"] {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

/** Whether an error is one of the system's, with its code. */
export function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
