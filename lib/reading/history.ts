/** The folder of kept versions: which file is a version of what. Its files are never edited, so most are never parsed. */
import { createHash } from "node:crypto";
import { findKind, type Kind } from "../model/kinds.ts";
import { isRecordRoute, routes } from "../model/routes.ts";
import { parseVersionFile, type VersionName, versionFile, versionRoute } from "../model/versions.ts";
import { type FolderEntry, historyName } from "./file-names.ts";

/** Something in the folder of kept versions. */
export interface HistoryEntry {
  /** Its path is relative to the content folder. */
  readonly entry: FolderEntry;
  /** The bytes of a file; its size where that is over the limit; nothing where it cannot be read. */
  readonly bytes?: Uint8Array | number | undefined;
}

/** The file of a published version. */
export interface KeptFile extends VersionName {
  /** Relative to the content folder: `history/goals/56/2026-11-22.mdx`. */
  readonly path: string;
  /** The address of its text: `/goals/56`. */
  readonly of: string;
  /** Its own address: `/goals/56/2026-11-22`. */
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
export function keptPath(of: string, name: VersionName): string {
  return `${historyName}${of}/${versionFile(name)}`;
}

/**
 * Reads the name of a file in the folder of kept versions.
 * @returns nothing where it is none of a version, or cannot be read
 */
export function readKeptFile({ entry, bytes }: HistoryEntry): KeptFile | undefined {
  const steps = entry.path.split("/").slice(1);
  const version = parseVersionFile(steps.at(-1) ?? "");
  const text = textOf(steps.slice(0, -1).join("/"));
  if (!version || !text || entry.type !== "file" || !(bytes instanceof Uint8Array)) return undefined;
  let digest: string | undefined;
  return {
    ...{ ...version, ...text, path: entry.path, bytes, route: versionRoute(text.of, version) },
    get digest() {
      digest ??= digestOf(bytes);
      return digest;
    },
  };
}
