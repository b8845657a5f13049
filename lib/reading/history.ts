/** The folder of kept versions: which file is a version of what. Its files are never edited, so most are never parsed. */
import { createHash } from "node:crypto";
import { findKind, type Kind } from "../model/kinds.ts";
import { inLanguage, type Language, originalLanguage } from "../model/languages.ts";
import { isRecordRoute, routes } from "../model/routes.ts";
import { parseVersionFile, type VersionName, versionFile, versionRoute } from "../model/versions.ts";
import { type FolderEntry, historyName, splitLanguage } from "./file-names.ts";
import { translationPath } from "./layout.ts";

/** Something in the folder of kept versions. */
export interface HistoryEntry {
  /** Its path is relative to the content folder. */
  readonly entry: FolderEntry;
  /** The bytes of a file; its size where that is over the limit; nothing where it cannot be read. */
  readonly bytes?: Uint8Array | number | undefined;
}

/** The file of a published version, of an original or of a translation. */
export interface KeptFile extends VersionName {
  /** Relative to the content folder: `history/goals/56/2026-11-22.mdx`, `history/goals/56/2026-11-22.ja.mdx`. */
  readonly path: string;
  /** The address of its text without a language: `/goals/56`. */
  readonly of: string;
  /** That of the words: the originals’, or that of a translation. */
  readonly language: Language;
  /** Its own address: `/goals/56/2026-11-22`, `/ja/goals/56/2026-11-22`. */
  readonly route: string;
  readonly kind: Kind | "document";
  /** The name of its text’s file without its ending: `56`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the list of addresses holds of it. */
  readonly digest: string;
}

/** What a kept version’s line in the list of addresses ends with: `sha256-` and the digest of its bytes (base64url, RFC 4648). */
export function digestOf(bytes: Uint8Array): string {
  return `sha256-${createHash("sha256").update(bytes).digest("base64url")}`;
}

/** The address of the text whose versions are in a folder: `goals/56` → `/goals/56`; nothing for other folders. */
function textOf(folder: string): Pick<KeptFile, "of" | "kind" | "name"> | undefined {
  const route = `/${folder}`;
  if (route === routes.document) return { of: route, kind: "document", name: "document" };
  const [collection = "", name = ""] = folder.split("/");
  const kind = findKind(collection);
  return kind && isRecordRoute(route) ? { of: route, kind, name } : undefined;
}

/** The path of a version’s file in the content folder. */
export function keptPath(of: string, name: VersionName, language: Language = originalLanguage): string {
  return pathIn(`${historyName}${of}/${versionFile(name)}`, language);
}

/** The path of the file that a version is of, which is edited: `goals/56.mdx`, `goals/56.ja.mdx`. */
export function editedPath({ of, language }: Pick<KeptFile, "of" | "language">): string {
  return pathIn(`${of.slice(1)}.mdx`, language);
}

function pathIn(path: string, language: Language): string {
  return language === originalLanguage ? path : translationPath(path, language);
}

/** Whether a version is one of an original, and not of a translation. */
export function isOfOriginal({ language }: Pick<KeptFile, "language">): boolean {
  return language === originalLanguage;
}

/**
 * Reads the name of a file in the folder of kept versions.
 * @returns nothing where it is none of a version, or cannot be read
 */
export function readKeptFile({ entry, bytes }: HistoryEntry): KeptFile | undefined {
  const steps = entry.path.split("/").slice(1);
  const name = steps.at(-1) ?? "";
  const translated = splitLanguage(name);
  const language = translated ? translated.language : originalLanguage;
  const version = parseVersionFile(translated?.original ?? name);
  const text = textOf(steps.slice(0, -1).join("/"));
  if (!version || !text || !language || entry.type !== "file" || !(bytes instanceof Uint8Array))
    return undefined;
  let digest: string | undefined;
  return {
    ...{ ...version, ...text, language, path: entry.path, bytes },
    route: inLanguage(versionRoute(text.of, version), language),
    get digest() {
      digest ??= digestOf(bytes);
      return digest;
    },
  };
}
