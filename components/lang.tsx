/** Words of another language than the page’s, for screen readers, hyphenation and fonts (WCAG 3.1.2). */
import type { ReactNode } from "react";

/** The `lang` of an element whose words are a text’s; nothing where it is that of the page. */
export function langOf(
  { language }: { readonly language: string },
  words: { readonly language: string },
): { readonly lang?: string } {
  return language === words.language ? {} : { lang: language };
}

/** The `lang` of an element with the page’s own words within the words of a text. */
export function langWithin(
  text: { readonly language: string },
  words: { readonly language: string },
): { readonly lang?: string } {
  return text.language === words.language ? {} : { lang: words.language };
}

/** Words of a text among the page’s own. */
export function WordsOf({
  of,
  words,
  children,
}: {
  of: { readonly language: string };
  words: { readonly language: string };
  children: ReactNode;
}) {
  return of.language === words.language ? children : <span lang={of.language}>{children}</span>;
}
