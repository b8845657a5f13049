/** A content file as its editor sees it: text with one kind of line break, and places in it. */

import { limits } from "../model/limits.ts";
import { type RuleId, rules } from "../model/rules.ts";
import type { Say } from "../words/guide/words.ts";
import type { Cure } from "./cure.ts";
import { type Diagnostic, diagnostic } from "./diagnostics.ts";

/** A decoded file. Offsets into `text` are the common currency of all checks. */
export interface Source {
  /** As in `Origin.path`. */
  readonly path: string;
  /** Without byte order mark; CRLF and CR have become LF, so lines and columns are the editor's. */
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** Collects the findings about one file. */
export type Report = (
  rule: RuleId,
  offset: number,
  message: Say,
  hint?: Say,
  cure?: Cure | undefined,
) => void;

/**
 * A source from text that was read or written by hand.
 * @param path the path to show in messages
 * @param raw the file's text with any line breaks
 */
export function createSource(path: string, raw: string): Source {
  const text = raw.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** The line and column of an offset, both counted from 1. */
export function placeAt(source: Source, offset: number): { path: string; line: number; column: number } {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { path: source.path, line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

/** How many findings have been reported. */
export interface Counts {
  error: number;
  warning: number;
}

/** Nothing reported yet. */
export function noFindings(): Counts {
  return { error: 0, warning: 0 };
}

/**
 * A reporter that adds findings about one source to a list. Beyond a number that nobody reads through it is silent: with
 * errors and with warnings apart, so that no number of warnings hides an error.
 * @param all what has been reported of all sources together; each finding is added
 * @param own what has been reported of this source; each finding is added
 */
export function reporter(
  source: Source,
  diagnostics: Diagnostic[],
  all: Counts = noFindings(),
  own: Counts = noFindings(),
): Report {
  return (rule, offset, message, hint, cure) => {
    const severity = rules[rule];
    own[severity] += 1;
    all[severity] += 1;
    if (own[severity] > limits.findings || all[severity] > limits.allFindings) return;
    diagnostics.push(diagnostic(rule, placeAt(source, offset), message, hint, cure));
  };
}
