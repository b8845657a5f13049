/**
 * Styles of languages that a document has no words in. Every document has its styles within it, and how Japanese is set would be a tenth
 * of the styles of a page in English.
 */
import { parse } from "css-tree";
import { findLanguage, type Language } from "../../lib/model/languages.ts";
import { attribute, type Element } from "./html-tree.ts";

/** By the text of the stylesheet: every document has the same few. */
const known = new Map<string, readonly LanguageLayer[]>();

/** A part of a stylesheet that is for words in one language: a layer with the tag of the language as its name. */
interface LanguageLayer {
  readonly language: Language;
  readonly start: number;
  readonly end: number;
}

/** The languages of a document's words. The name of a language that leads to another document is none of them. */
export function languagesOf(elements: readonly Element[]): ReadonlySet<string> {
  const own = elements.filter((element) => attribute(element, "hreflang") === undefined);
  return new Set(own.flatMap((element) => attribute(element, "lang") ?? []));
}

/** A stylesheet without what is for words in other languages than those of a document. */
export function withoutOtherLanguages(css: string, languages: ReadonlySet<string>): string {
  if (!known.has(css)) known.set(css, findLayers(css));
  const unused = (known.get(css) ?? []).filter(({ language }) => !languages.has(language));
  return unused.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), css);
}

function findLayers(css: string): readonly LanguageLayer[] {
  const sheet = parse(css, { positions: true, parseValue: false, parseAtrulePrelude: false });
  if (sheet.type !== "StyleSheet") return [];
  return sheet.children.toArray().flatMap((rule) => {
    if (rule.type !== "Atrule" || rule.name !== "layer" || !rule.block || !rule.loc) return [];
    const language = rule.prelude?.type === "Raw" ? findLanguage(rule.prelude.value.trim()) : undefined;
    return language ? [{ language, start: rule.loc.start.offset, end: rule.loc.end.offset }] : [];
  });
}
