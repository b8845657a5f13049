/** Which file of the content folder is what: names and places, before anything is read. */
import { type Diagnostic, diagnostic, quoted } from "./diagnostics.ts";
import type { DraftKind } from "./drafts.ts";
import type { RuleId } from "./rules.ts";

/** Something in the content folder. */
export interface Entry {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly type: "file" | "folder" | "link" | "other";
}

/** A file that will be read. */
export interface Place {
  readonly path: string;
  readonly kind: DraftKind | "site";
  /** The file name without its ending. */
  readonly name: string;
}

const collections = new Map<string, DraftKind>([
  ["visions", "vision"],
  ["strategies", "strategy"],
  ["goals", "goal"],
  ["pages", "page"],
]);

/** The folders that the content folder holds. */
export const collectionFolders = [...collections.keys()];

const single = new Map<string, Place>([
  ["document.mdx", { path: "document.mdx", kind: "document", name: "document" }],
  ["site.yaml", { path: "site.yaml", kind: "site", name: "site" }],
]);

/** Names that systems and editors leave behind. */
const dropping = /^(?:\.|Thumbs\.db$|desktop\.ini$|~\$|#.*#$)|~$/iu;

/**
 * Sorts the entries of a content folder.
 * @param root the folder's name, for messages
 * @param entries the folder's entries and those of the collections in it
 */
export function arrange(
  root: string,
  entries: readonly Entry[],
): { places: readonly Place[]; diagnostics: readonly Diagnostic[] } {
  const places: Place[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (rule: RuleId, path: string, message: string, hint?: string) => {
    const full = path === "" ? root : `${root}/${path}`;
    diagnostics.push(diagnostic(rule, { path: full, line: 1, column: 1 }, message, hint));
  };
  for (const [name] of single) {
    if (!entries.some(({ path }) => path === name))
      report("missing-content", name, `The file ${quoted(name)} is missing.`);
  }
  for (const folder of collectionFolders) {
    if (!entries.some(({ path, type }) => path === folder && type === "folder")) {
      report("missing-content", folder, `The folder ${quoted(folder)} is missing.`);
    }
  }
  for (const entry of entries) {
    const { path, type } = entry;
    const steps = path.split("/");
    const name = steps.at(-1) ?? "";
    if (dropping.test(name) || path === "README.md") continue;
    const known = single.get(path);
    if (known && type === "file") places.push(known);
    else if (steps.length === 1 && collections.has(name) && type === "folder") continue;
    else if (steps.length === 1) report("unexpected-file", path, `${quoted(name)} does not belong here.`);
    else {
      const kind = collections.get(steps[0] ?? "");
      const stem = /^(?:[1-9]\d{0,3}|[a-z][a-z0-9-]*)(?=\.mdx$)/u.exec(name)?.[0];
      const fits = stem !== undefined && (kind === "page" ? /^[a-z]/u.test(stem) : /^\d/u.test(stem));
      if (!kind || !fits)
        report(
          "file-name",
          path,
          `${quoted(name)} is not a record’s name.`,
          "name it with its number: 58.mdx",
        );
      else if (type !== "file") report("not-a-file", path, `${quoted(name)} is not a file.`);
      else places.push({ path, kind, name: stem });
    }
  }
  return { places, diagnostics };
}
