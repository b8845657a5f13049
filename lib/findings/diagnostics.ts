/** What the content check says: findings as values, sorted, and printed for people, programs and workflows. */
import { type Language, originalLanguage, translations } from "../model/languages.ts";
import { type RuleId, rules } from "../model/rules.ts";
import type { ReportWords } from "../words/guide/groups/report.ts";
import { guideWordsOf } from "../words/guide/languages.ts";
import type { Say } from "../words/guide/words.ts";
import type { Cure } from "./cure.ts";

/** What a finding says, in one language. */
interface Saying {
  readonly message: string;
  readonly hint?: string;
}

/** One finding, at the place of its cause. It says itself in the language of the originals. */
export interface Diagnostic extends Saying {
  /** The file or folder, relative to the content folder's parent, with `/`: `content/goals/56.mdx`. */
  readonly path: string;
  /** Counted from 1 in the file as the editor sees it, front matter included. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units as editors count. */
  readonly column: number;
  /** Errors stop publication, warnings do not. */
  readonly severity: "error" | "warning";
  readonly rule: RuleId;
  /** The same in each other language: who reads it may be known only later, and several people may. */
  readonly translations: Readonly<Partial<Record<Language, Saying>>>;
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
  message: Say,
  hint?: Say,
  cure?: Cure | undefined,
): Diagnostic {
  const sayingIn = (language: Language): Saying => ({
    message: sayShortly(message, language),
    ...(hint === undefined ? {} : { hint: sayShortly(hint, language) }),
  });
  return {
    path: place.path,
    line: place.line,
    column: place.column,
    severity: rules[rule],
    ...sayingIn(originalLanguage),
    rule,
    translations: Object.fromEntries(translations.map((language) => [language, sayingIn(language)])),
    ...(cure && { cure }),
  };
}

/** As much as anybody reads. */
function sayShortly(say: Say, language: Language): string {
  const text = printable(say(guideWordsOf(language)));
  return text.length > longestMessage ? `${text.slice(0, longestMessage - 1)}…` : text;
}

/** A finding in the words of a language. */
export function sayIn(language: Language, finding: Diagnostic): Diagnostic {
  return { ...finding, ...finding.translations[language] };
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
 * @param language of those who read it
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: DiagnosticFormat,
  language: Language = originalLanguage,
): string {
  const { report } = guideWordsOf(language);
  const said = diagnostics.map((finding) => sayIn(language, finding));
  if (format === "json") return formatJson(said);
  const formatOne = format === "github" ? formatAnnotation : formatPlain;
  const errors = said.filter(({ severity }) => severity === "error").length;
  const total = report.total({ errors, warnings: said.length - errors });
  return `${[...said.map((finding) => formatOne(finding, report)), total].join("\n")}\n`;
}

function formatPlain(finding: Diagnostic, words: ReportWords): string {
  const { path, line, column, severity, message, hint, rule } = finding;
  const first = `${printable(path)}:${line}:${column} ${words.severity[severity]} ${message} (${rule})`;
  return hint === undefined ? first : `${first}\n  ${words.hint}${hint}`;
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
function formatAnnotation(finding: Diagnostic, words: ReportWords): string {
  const { path, line, column, severity, message, hint, rule } = finding;
  const value = (text: string) => printable(text).replaceAll("%", "%25");
  const property = (text: string) => value(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const text = hint === undefined ? value(message) : `${value(message)}%0A${words.hint}${value(hint)}`;
  return `::${severity} file=${property(path)},line=${line},col=${column},title=${property(rule)}::${text}`;
}
