/** Kept versions of translations: what a published file says, and whether another says the same. */
import { type Diagnostic, formatDiagnostics } from "../findings/diagnostics.ts";
import { reporter } from "../findings/source.ts";
import { decode } from "../reading/encoding.ts";
import type { KeptFile } from "../reading/history.ts";
import { isTextTranslation, readTranslation, type TextTranslation } from "../reading/translations.ts";
import { textKey } from "./kept-draft.ts";

/**
 * Reads a kept version of a translation. It was accepted when it was published, and its bytes are those of then.
 * @param folder the content folder’s name, for messages
 * @throws when this program can no longer read it
 */
export function readKeptTranslation(file: KeptFile, folder: string): TextTranslation {
  const { kind, name, language, path, bytes } = file;
  const source = decode(`${folder}/${path}`, bytes);
  const diagnostics: Diagnostic[] = [];
  if ("severity" in source) diagnostics.push(source);
  else {
    const place = { path, kind, name, language };
    const { translation } = readTranslation(place, source, reporter(source, diagnostics));
    if (translation && isTextTranslation(translation)) return translation;
  }
  throw new Error(
    `A published translation cannot be read any more. Let its fields be read as they were:\n${formatDiagnostics(diagnostics, "plain")}`,
  );
}

/** Whether two files of a translation say the same: their fields and their words, however they are written. */
export function isSameTranslation(one: TextTranslation, other: TextTranslation): boolean {
  return saidBy(one) === saidBy(other);
}

function saidBy({ status, from, words, body }: TextTranslation): string {
  return JSON.stringify([status, from, words, textKey(body.root)]);
}
