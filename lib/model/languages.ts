/** The languages that the site is published in, and how the address of anything is made in one of them. */

/** Tags of BCP 47. The first is the original's: its addresses are without a language, for good. */
export const languages = ["en"] as const;

export type Language = (typeof languages)[number];

/** The language whose addresses are without a language. */
export const originalLanguage: Language = languages[0];

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

/** A page in another language, for `hreflang`. */
interface Alternate {
  readonly language: string;
  readonly route: string;
}

/**
 * The same page in every language, its own included, as search engines want it.
 * @returns nothing where there is one language alone
 */
export function listAlternates(
  route: string,
  published: readonly string[] = languages,
): readonly Alternate[] {
  if (published.length < 2) return [];
  return published.map((language) => ({ language, route: inLanguage(route, language) }));
}
