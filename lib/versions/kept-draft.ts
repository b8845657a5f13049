/** Kept versions as drafts: what a published file says, and whether another says the same. */
import type { Root, Text } from "mdast";
import { type Diagnostic, formatDiagnostics } from "../findings/diagnostics.ts";
import { reporter } from "../findings/source.ts";
import type { Kind } from "../model/kinds.ts";
import { type Language, originalLanguage } from "../model/languages.ts";
import { listParagraphs } from "../reading/anchors.ts";
import { type Draft, namedParagraphs, readDraft } from "../reading/drafts.ts";
import { decode } from "../reading/encoding.ts";
import type { KeptFile } from "../reading/history.ts";
import { guideWordsOf } from "../words/guide/languages.ts";

/** A record or the document, whose versions are kept; of pages about the site none are. */
export type KeptDraft = Draft<Kind> | Draft<"document">;

/** Thrown where a program refuses what an earlier one has published. */
export class UnreadableVersionError extends Error {
  override readonly name = "UnreadableVersionError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(sayUnreadable(diagnostics, originalLanguage));
    this.diagnostics = diagnostics;
  }

  /** What has to be mended. */
  sayIn(language: Language): string {
    return sayUnreadable(this.diagnostics, language);
  }
}

function sayUnreadable(diagnostics: readonly Diagnostic[], language: Language): string {
  const findings = formatDiagnostics(diagnostics, "plain", language);
  return guideWordsOf(language).ledger.versions.unreadable({ findings });
}

/**
 * Reads a kept version. It was accepted when it was published, and its bytes are those of then.
 * @param folder the content folder’s name, for messages
 * @throws UnreadableVersionError when this program can no longer read it
 */
export function readKeptDraft({ kind, name, path, bytes }: KeptFile, folder: string): KeptDraft {
  const source = decode(`${folder}/${path}`, bytes);
  const diagnostics: Diagnostic[] = [];
  if ("severity" in source) diagnostics.push(source);
  else {
    const { draft } = readDraft(kind, name, source, reporter(source, diagnostics));
    if (draft) return draft as KeptDraft;
  }
  throw new UnreadableVersionError(diagnostics);
}

/**
 * Fields that are no part of a version: notes about versions, and what keeps addresses where they lead. They change without
 * a change of what the record says.
 */
const besides = ["changes", "reworded_paragraphs", "withdrawn_paragraphs"] as const;

/** Whether two files say the same: their fields, their words and the addresses of their paragraphs, however they are written. */
export function isSameVersion(one: KeptDraft, other: KeptDraft): boolean {
  return saidBy(one) === saidBy(other);
}

function saidBy(draft: KeptDraft): string {
  const { values, body } = draft;
  const fields = Object.entries(values)
    .filter(([name]) => !(besides as readonly string[]).includes(name) && name !== "paragraphs")
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const ids = listParagraphs(body.root, namedParagraphs(draft).paragraphs, () => 0).map(({ id }) => id);
  return JSON.stringify([fields, ids, textKey(body.root)]);
}

/** Two parsed texts with one key are the same, wherever their lines end. */
export function textKey(root: Root): string {
  return JSON.stringify(root, (name, value: unknown) => {
    if (name === "position") return undefined;
    return isText(value) ? { ...value, value: value.value.replace(/\s*\n\s*/gu, " ") } : value;
  });
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "type" in value && value.type === "text";
}
