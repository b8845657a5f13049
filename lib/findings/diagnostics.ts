/** What the content check says: findings as values, sorted, and printed for people, programs and workflows. */
import type { Cure } from "./cure.ts";
import { type RuleId, rules } from "./rules.ts";

/** One finding, at the place of its cause. */
export interface Diagnostic {
  /** The file or folder, relative to the content folder's parent, with `/`: `content/goals/56.mdx`. */
  readonly path: string;
  /** Counted from 1 in the file as the editor sees it, front matter included. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units as editors count. */
  readonly column: number;
  /** Errors stop publication, warnings do not. */
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint?: string;
  readonly rule: RuleId;
  /** What makes it go away, where only one thing does. Reports do not print it. */
  readonly cure?: Cure;
}

/** How findings can be printed. */
export const diagnosticFormats = ["plain", "json", "github"] as const;
export type DiagnosticFormat = (typeof diagnosticFormats)[number];

/** Line breaks, control and format characters (text direction, zero width, tags), lone surrogates: what could forge or hide output. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\u115F\u1160\u3164]/gu;

const longestMessage = 500;

/**
 * Text from a file, safe to print anywhere: every unprintable character as `\u{202E}`.
 * @param text anything that an editor may have written
 */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16).toUpperCase().padStart(4, "0")}}`;
  });
}

/**
 * Text from a file, safe to print and short: the end of long text is left out.
 * @param text anything that an editor may have written
 */
export function excerpt(text: string): string {
  const characters = Array.from(text.slice(0, 400));
  return printable(characters.length > 60 ? `${characters.slice(0, 57).join("")}…` : characters.join(""));
}

/**
 * Text from a file as a short quotation: `“seventeen”`.
 * @param text anything that an editor may have written
 */
export function quoted(text: string): string {
  return `“${excerpt(text)}”`;
}

/**
 * A finding of a rule; the rule decides the severity.
 * @param rule the rule's id
 * @param place path, line and column of the cause
 */
export function diagnostic(
  rule: RuleId,
  place: { path: string; line: number; column: number },
  message: string,
  hint?: string,
  cure?: Cure | undefined,
): Diagnostic {
  const shorten = (text: string) =>
    text.length > longestMessage ? `${printable(text).slice(0, longestMessage - 1)}…` : printable(text);
  return {
    path: place.path,
    line: place.line,
    column: place.column,
    severity: rules[rule].severity,
    message: shorten(message),
    ...(hint === undefined ? {} : { hint: shorten(hint) }),
    rule,
    ...(cure && { cure }),
  };
}

/** Sorted by path (numbers by value), line and column, each finding once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPath = new Intl.Collator("en", { numeric: true });
  const sorted = diagnostics.toSorted(
    (one, other) =>
      byPath.compare(one.path, other.path) ||
      one.line - other.line ||
      one.column - other.column ||
      byPath.compare(one.rule, other.rule),
  );
  const seen = new Set<string>();
  return sorted.filter((finding) => {
    const key = JSON.stringify(finding);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * All findings as text to print, with a line break at the end.
 * @param format `plain` for people, `json` (an array and nothing else), `github` for workflow annotations
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat): string {
  if (format === "json") return formatJson(diagnostics);
  const lines = diagnostics.map(format === "github" ? formatAnnotation : formatPlain);
  return `${[...lines, total(diagnostics)].join("\n")}\n`;
}

/** The last line of a report: `2 errors, 1 warning`. */
function total(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const warnings = diagnostics.length - errors;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  return `${count(errors, "error")}, ${count(warnings, "warning")}`;
}

function formatPlain({ path, line, column, severity, message, hint, rule }: Diagnostic): string {
  const first = `${printable(path)}:${line}:${column} ${severity} ${message} (${rule})`;
  return hint === undefined ? first : `${first}\n  hint: ${hint}`;
}

function formatJson(diagnostics: readonly Diagnostic[]): string {
  const rows = diagnostics.map(({ path, line, column, severity, message, hint, rule }) => ({
    path: printable(path),
    line,
    column,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    rule,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** A workflow command; its own escapes for `%`, and in properties for `:` and `,`. */
function formatAnnotation({ path, line, column, severity, message, hint, rule }: Diagnostic): string {
  const value = (text: string) => printable(text).replaceAll("%", "%25");
  const property = (text: string) => value(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const text = hint === undefined ? value(message) : `${value(message)}%0Ahint: ${value(hint)}`;
  return `::${severity} file=${property(path)},line=${line},col=${column},title=${property(rule)}::${text}`;
}
