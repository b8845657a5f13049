/** What was found, as elements of a page. */
import type { SearchWords } from "../words/groups/search.ts";
import type { MarkedText } from "./excerpt.ts";
import type { SearchFile } from "./index-file.ts";
import { element, type Markup } from "./markup.ts";
import { searchRoute } from "./place.ts";
import { longestQuery } from "./query.ts";
import { type Found, mostCounted, type SearchResult } from "./search.ts";

/** Where something is looked for. */
export interface SearchPlace {
  readonly language: string;
  readonly words: SearchWords;
  readonly elsewhere: SearchFile["elsewhere"];
}

/** Makes the elements that show what was found. */
export function showFound(found: Found, place: SearchPlace): readonly Markup[] {
  const { query, isCut, results, count, near } = found;
  const { language, words, elsewhere } = place;
  const way = (href: string, text: string, attributes = {}) => element("a", { href, ...attributes }, text);
  const said =
    count === 0 ? words.none : words.count({ count, shown: results.length, areMore: count === mostCounted });
  return [
    element("h1", { class: "search-heading" }, words.heading({ query })),
    element(
      "p",
      { class: "search-count", role: "status" },
      isCut ? `${said} ${words.cut({ longest: longestQuery })}` : said,
    ),
    ...(results.length > 0
      ? [
          element(
            "ol",
            { class: "statement-list search-results" },
            results.map((result) => showResult(result, words)),
          ),
        ]
      : []),
    ...(near.length > 0
      ? [
          element(
            "p",
            { class: "search-near" },
            `${words.near} `,
            near.flatMap((word, place) => [
              ...(place > 0 ? [" "] : []),
              way(searchRoute(word, language), word),
            ]),
          ),
        ]
      : []),
    ...(count === 0
      ? elsewhere.map((other) =>
          element(
            "p",
            { class: "search-near" },
            way(searchRoute(query, other), words.elsewhere({ language: other })),
          ),
        )
      : []),
  ];
}

function showResult({ document, route, title, excerpt }: SearchResult, words: SearchWords): Markup {
  const { number, name, version, isWithdrawn, language } = document;
  const lang: Readonly<Record<string, string>> = language === undefined ? {} : { lang: language };
  return element(
    "li",
    {},
    element(
      "span",
      { class: "statement-number", "aria-hidden": "true" },
      number === undefined ? "" : String(number),
    ),
    element(
      "div",
      {},
      ...(name === "" ? [] : [element("p", { class: "statement-kind" }, name)]),
      element("p", {}, element("a", { href: route, ...lang }, showMarked(title))),
      ...(excerpt.length === 0
        ? []
        : [element("p", { class: "search-excerpt", ...lang }, showMarked(excerpt))]),
      ...(isWithdrawn ? [element("p", { class: "statement-note" }, words.withdrawn)] : []),
      ...(version
        ? [
            element(
              "p",
              { class: "statement-note" },
              words.version,
              element("a", { href: `${document.route}/${version[0]}` }, version[1]),
            ),
          ]
        : []),
    ),
  );
}

function showMarked(text: MarkedText): readonly Markup[] {
  return text.map((piece) => (typeof piece === "string" ? piece : element("mark", {}, piece.found)));
}
