/** The languages that the site is published in, and how the address of anything is made in one of them. */

import { languages } from "./language-tags.ts";

export { languages };

export type Language = (typeof languages)[number];

/** The language whose addresses are without a language. */
export const originalLanguage: Language = languages[0];

/** The languages that the originals are translated into. */
export const translations: readonly Language[] = languages.slice(1);

/**
 * Stands for the beginning of an address in any language where addresses are a pattern: `:language/goals/:number` is
 * `/goals/:number` and `/ja/goals/:number`.
 */
export const anyLanguage = ":language";

/** The language of a tag, where the site is published in it. */
export function findLanguage(tag: string): Language | undefined {
  return languages.find((language) => language === tag);
}

/** Scripts whose letters are full squares, by their codes of ISO 15924. */
const squareScripts: readonly (string | undefined)[] = ["Jpan", "Hans", "Hant", "Kore"];

/**
 * Whether a language is written in full squares, as Japanese is: its lines are further apart, its letters are not set closer, and it has
 * no italics. Unicode’s data say in which script a language is written.
 */
export function isInSquares(language: string): boolean {
  return squareScripts.includes(new Intl.Locale(language).maximize().script);
}

/** The language of what is at an address of the site: `/ja/goals/56` → `ja`, `/goals/56` → the original’s. */
export function languageOf(address: string): Language {
  return findLanguage(address.split("/")[1] ?? "") ?? originalLanguage;
}

/** The address of the same in the original’s language: `/ja/goals/56` → `/goals/56`. */
export function withoutLanguage(address: string): string {
  const start = `/${languageOf(address)}`;
  return languageOf(address) === originalLanguage ? address : address.slice(start.length) || "/";
}

/**
 * Where the application has the page of an address: its routes begin with the language, the original’s too.
 * `/goals/56` → `/en/goals/56`, `/ja/goals/56` → the same.
 */
export function inApplication(address: string): string {
  const language = languageOf(address);
  if (language !== originalLanguage) return address;
  return address === "/" ? `/${language}` : `/${language}${address}`;
}

/**
 * The address of a page or form in a language: `/goals/56` → `/ja/goals/56`. Routes are made without a language
 * (`routes.ts`, `forms.ts`) and get theirs where they become a link.
 * @param route an address of the site's own, with or without a fragment
 * @param language its tag
 */
export function inLanguage(route: string, language: string): string {
  if (language === originalLanguage) return route;
  return route === "/" ? `/${language}` : `/${language}${route}`;
}

/** The same page in a language, for `hreflang`: a tag of BCP 47, or `x-default` for readers of all other languages. */
export interface Alternate {
  readonly language: string;
  readonly route: string;
}

/**
 * The same page in every language, its own included, as search engines want it; readers of other languages are led to the
 * original.
 * @param route the page’s address without a language
 * @returns nothing where there is one language alone
 */
export function listAlternates(route: string, published: readonly string[]): readonly Alternate[] {
  if (published.length < 2) return [];
  return [
    ...published.map((language) => ({ language, route: inLanguage(route, language) })),
    { language: "x-default", route },
  ];
}
