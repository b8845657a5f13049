import { inLanguage } from "../lib/model/languages.ts";
import { routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf } from "./lang.tsx";

export interface Crumb {
  readonly name: string;
  readonly href: string;
  /** The text whose name it is, where it is not one of the page’s own words. */
  readonly of?: { readonly language: string };
}

/** The way from the start page to here; `here` is the page itself. */
export function Breadcrumb({
  way,
  here,
  words,
  of = words,
}: {
  way: readonly Crumb[];
  here: string;
  words: Words;
  /** The text whose name the page has, where it is not one of the page’s own words. */
  of?: { readonly language: string };
}) {
  const { frame, language } = words;
  return (
    <nav aria-label={frame.breadcrumb} className="breadcrumb">
      <ol>
        {[{ name: frame.start, href: routes.home }, ...way].map((crumb: Crumb) => (
          <li key={crumb.href}>
            <a href={inLanguage(crumb.href, language)} {...langOf(crumb.of ?? words, words)}>
              {crumb.name}
            </a>
          </li>
        ))}
        <li>
          <span aria-current="page" {...langOf(of, words)}>
            {here}
          </span>
        </li>
      </ol>
    </nav>
  );
}
