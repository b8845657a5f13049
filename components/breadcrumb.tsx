import { inLanguage } from "../lib/model/languages.ts";
import { routes } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";

export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** The way from the start page to here; `here` is the page itself. */
export function Breadcrumb({
  way,
  here,
  words: { frame, language },
}: {
  way: readonly Crumb[];
  here: string;
  words: Words;
}) {
  return (
    <nav aria-label={frame.breadcrumb} className="breadcrumb">
      <ol>
        {[{ name: frame.start, href: routes.home }, ...way].map((crumb) => (
          <li key={crumb.href}>
            <a href={inLanguage(crumb.href, language)}>{crumb.name}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{here}</span>
        </li>
      </ol>
    </nav>
  );
}
