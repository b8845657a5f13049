/** What a publication would do, before anything of it is done. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { readPublication } from "../../lib/content.ts";
import type { Diagnostic } from "../../lib/findings/diagnostics.ts";
import { type LedgerEntry, listEntries } from "../../lib/ledger/lines.ts";
import type { NewFile } from "./new-files.ts";
import type { Repository } from "./repository.ts";
import { makeWorkTree, removeWorkTree, type Wanted } from "./work-tree.ts";

/** What a publication would do outside. */
export interface Review {
  /** What the check finds in the content as it would be online. */
  readonly diagnostics: readonly Diagnostic[];
  /** The addresses of the versions that would be kept. */
  readonly versions: readonly string[];
  /** The addresses that would be there for good, without those of versions. */
  readonly added: readonly string[];
  /** The pictures and other public files that would go online with the entries. */
  readonly newFiles: readonly NewFile[];
}

/**
 * Reviews a publication.
 *
 * @param base the commit that is online
 * @param state the desk’s own folder
 */
export async function reviewPublication(
  repository: Repository,
  base: string,
  state: string,
  wanted: readonly Wanted[],
): Promise<Review> {
  const folder = join(state, `review-${randomBytes(6).toString("hex")}`);
  try {
    const { directory, publicDirectory, newFiles } = await makeWorkTree(repository, base, folder, wanted);
    const { diagnostics, publication } = await readPublication(directory, undefined, publicDirectory);
    if (!publication) return { diagnostics, versions: [], added: [], newFiles };
    const { ledger, versions } = publication;
    const before = new Set(listEntries(ledger.before).map(({ address }) => address));
    const routes = versions.map(({ route }) => route);
    const isOfVersion = ({ address }: LedgerEntry) => routes.some((route) => address.startsWith(route));
    const added = listEntries(ledger.after)
      .filter((entry) => !before.has(entry.address) && !isOfVersion(entry))
      .map(({ address }) => address);
    return { diagnostics, versions: routes, added, newFiles };
  } finally {
    await removeWorkTree(repository.root, folder);
  }
}
