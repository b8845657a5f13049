/** Entries as publications speak of them: by their paths, also of files that are no longer there. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../lib/authoring/text-file.ts";
import { arrange, type Place } from "../../lib/reading/layout.ts";
import { addressOf, identify, titleOf } from "../desk.ts";
import { versionOf } from "../files/file-calls.ts";
import { words } from "../words.ts";
import { isEntryPath } from "./history.ts";

/** What an entry is called. */
export interface NamedEntry {
  readonly path: string;
  readonly place: Place;
  /** `Goal 57`. */
  readonly name: string;
  /** Its page in the editor. */
  readonly address: string;
  /** Its page on the site. */
  readonly live: string;
}

/** What the entry at a path is called; nothing where the path is that of none. */
export function nameEntry(path: string): NamedEntry | undefined {
  const [place] = isEntryPath(path) ? arrange("content", [{ path, type: "file" }]).places : [];
  return place && { path, place, address: addressOf(path), ...identify(place) };
}

/** What the entry at a path is called; its path where it is none. */
export function nameOf(path: string): string {
  return nameEntry(path)?.name ?? path;
}

/** Several entries by their names: `Goal 57, Goal 56`. */
export function namesOf(entries: readonly { readonly path: string }[]): string {
  return words().publishing.names({ names: entries.map(({ path }) => nameOf(path)) });
}

/** The bytes of a draft; nothing where the file is not there. */
export function readDraft(directory: string, path: string): Buffer | undefined {
  const file = join(directory, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** The version of a file that is not there. */
const absent = "";

/** A short name for a draft as it is. */
export function draftVersion(bytes: Uint8Array | undefined): string {
  return bytes ? versionOf(bytes) : absent;
}

/** The text of a file, for people; empty where there is none. */
export function textOf(bytes: Uint8Array | undefined): string {
  if (!bytes) return "";
  return readText(bytes)?.text ?? words().publishing.noText;
}

/** The title in a file; empty where there is none. */
export function titleIn(place: Place, bytes: Uint8Array | undefined): string {
  const file = bytes && readText(bytes);
  return file ? titleOf(place, file) : "";
}
