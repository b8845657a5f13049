/** Looks for a query in an index: a pure function of both, bounded in time and size. */
import MiniSearch from "minisearch";
import { findExcerpt, type MarkedText, markWords } from "./excerpt.ts";
import { fold } from "./fold.ts";
import { boosts, type SearchDocument, type SearchFile } from "./index-file.ts";
import { type NumberAsked, readNumbers } from "./numbers.ts";
import { listUnits, makeVocabulary, type Unit } from "./units.ts";

/** A query is cut here, and the answer says so. */
export const longestQuery = 200;

/** Results beyond these are counted, and not shown. */
export const mostResults = 20;

/** Something that was found. */
export interface SearchResult {
  readonly document: SearchDocument;
  /** Its address, with the fragment of the paragraph that says most of what was looked for. */
  readonly route: string;
  readonly title: MarkedText;
  /** Words around what was found, or the first words. */
  readonly excerpt: MarkedText;
}

/** What was found. */
export interface Found {
  /** As it was looked for: on one line, cut where it was too long. */
  readonly query: string;
  readonly isCut: boolean;
  readonly results: readonly SearchResult[];
  /** How many there are with those that are not shown. */
  readonly count: number;
  /** Where nothing was found, words of the texts that are written nearly so. */
  readonly near: readonly string[];
}

/** The document and pages about the site name what records say, which is what people look for. */
const kindWeights: Readonly<Partial<Record<SearchDocument["kind"], number>>> = { document: 0.8, page: 0.6 };

function weightOf(document: SearchDocument | undefined): number {
  return (document && kindWeights[document.kind]) ?? 1;
}

/** Looks for a query. */
export type Search = (query: string) => Found;

/** A document with how well it answers. */
interface Hit {
  readonly id: number;
  readonly score: number;
  /** The terms of the index that were found in it. */
  readonly terms: ReadonlySet<string>;
}

/** Makes the function that looks for queries in an index. */
export function createSearch(file: SearchFile): Search {
  const { documents } = file;
  const fields = Object.keys(boosts);
  const index = MiniSearch.loadJS<{ id: number }>(file.index, { fields, ...literal });
  const terms = file.index.index.map(([term]) => term);
  const vocabulary = makeVocabulary(terms, file.synonyms, new Set(file.stopWords));
  const phrases = createPhrases(documents);
  const byNumber = groupByNumber(documents);

  /** The documents that say any of what a query asks for, the best first. */
  const findWords = (text: string, units: readonly Unit[]): readonly Hit[] => {
    const unitsOf = new Map<string, Set<Unit>>();
    for (const unit of units) {
      for (const { term } of unit.alternatives) unitsOf.set(term, (unitsOf.get(term) ?? new Set()).add(unit));
    }
    const found = index.search({ combineWith: "OR", queries: units.flatMap(queriesOf) }, literal);
    return found
      .map(({ id, score, terms, queryTerms }) => {
        const met = new Set(queryTerms.flatMap((term) => [...(unitsOf.get(term) ?? [])]));
        const coverage = met.size / units.length;
        // The library counts each term that was met; what counts here is each word of the query.
        const own = (score / (queryTerms.length || 1)) * weightOf(documents[id]);
        return { id, score: own * coverage ** 2 * phrases.bonus(id, text), terms: new Set(terms) };
      })
      .toSorted((one, other) => other.score - one.score || one.id - other.id);
  };

  return (asked) => {
    const { query, isCut } = cleanQuery(asked);
    const folded = fold(query);
    const numbers = readNumbers(folded, file.kinds);
    // A number that no record has is a word like others, as in `vision 2030`; and so is one of which more is said: `top 30`.
    const certain = numbers.asked.filter(({ isCertain }) => isCertain);
    const ids = certain.flatMap((number) => findNumber(number, documents, byNumber));
    const rest = ids.length > 0 ? listUnits(numbers.rest, vocabulary) : [];
    const text = rest.length > 0 ? numbers.rest : folded;
    const units = rest.length > 0 ? rest : listUnits(folded, vocabulary);
    const all = arrange(ids, units.length > 0 ? findWords(text, units) : []);
    return {
      ...{ query, isCut, count: all.length },
      results: all.slice(0, mostResults).map((hit) => present(documents, hit)),
      near: all.length > 0 ? [] : findNear(units, index),
    };
  };
}

/** Terms are as they are: they were split and folded before. */
const literal = { tokenize: (text: string) => [text], processTerm: (term: string) => term };

function queriesOf({ alternatives }: Unit) {
  return alternatives.map(({ term, weight, prefix = false, slips = 0 }) => ({
    queries: [term],
    boost: Object.fromEntries(Object.entries(boosts).map(([field, boost]) => [field, boost * weight])),
    ...{ prefix, maxFuzzy: slips, fuzzy: slips > 0 && 0.34 },
    weights: { prefix: 0.6, fuzzy: 0.5 },
  }));
}

/** A query on one line, no longer than is looked for; without signs that nobody sees. */
function cleanQuery(asked: string): { query: string; isCut: boolean } {
  // Cut first: what follows takes as long as the query is.
  const line = asked
    .slice(0, longestQuery * 4)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  const query = [...line].slice(0, longestQuery).join("").trim();
  return { query, isCut: query.length < line.length || asked.length > longestQuery * 4 };
}

function groupByNumber(documents: readonly SearchDocument[]): Map<number | undefined, number[]> {
  const groups = new Map<number | undefined, number[]>();
  for (const [id, { number }] of documents.entries()) {
    const known = groups.get(number);
    if (known) known.push(id);
    else groups.set(number, [id]);
  }
  return groups;
}

/** The documents with a number, those in force first; where a kind is asked for, of that kind. */
function findNumber(
  { number, kind }: NumberAsked,
  documents: readonly SearchDocument[],
  byNumber: ReadonlyMap<number | undefined, readonly number[]>,
): readonly number[] {
  const ids = byNumber.get(number) ?? [];
  const isWithdrawn = (id: number) => (documents[id]?.isWithdrawn ? 1 : 0);
  return ids
    .filter((id) => kind === undefined || documents[id]?.kind === kind)
    .toSorted((one, other) => isWithdrawn(one) - isWithdrawn(other) || one - other);
}

/** Those asked for by number, in their order, and then those that say the words; each once. */
function arrange(ids: readonly number[], hits: readonly Hit[]): readonly Hit[] {
  const none: Hit["terms"] = new Set();
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const rank = (id: number) => byId.get(id)?.score ?? 0;
  const named = [...new Set(ids)]
    .toSorted((one, other) => rank(other) - rank(one))
    .map((id) => byId.get(id) ?? { id, score: 0, terms: none });
  return [...named, ...hits.filter(({ id }) => !ids.includes(id))];
}

/** Makes what counts the whole words of a query, one after the other, for more than each of them. */
function createPhrases(documents: readonly SearchDocument[]) {
  const known = new Map<number, { name: string; title: string; text: string }>();
  const textOf = (id: number) => {
    const document = documents[id];
    const text = known.get(id) ?? {
      name: simple(fold(document?.name ?? "")),
      title: simple(fold(document?.title ?? "")),
      text: simple(fold(document?.passages.map(([, words]) => words).join(" ") ?? "")),
    };
    known.set(id, text);
    return text;
  };
  return {
    bonus(id: number, query: string): number {
      const phrase = simple(query);
      if (phrase === "") return 1;
      const { name, title, text } = textOf(id);
      return name.includes(phrase) ? 2.4 : title.includes(phrase) ? 2 : text.includes(phrase) ? 1.7 : 1;
    },
  };
}

function simple(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Words of the texts that are written nearly as those of a query. */
function findNear(units: readonly Unit[], index: MiniSearch): readonly string[] {
  const words = units.flatMap(({ alternatives: [own] }) => (own ? [own.term] : []));
  const near = words
    .slice(0, 3)
    .flatMap((word) =>
      index
        .search({ queries: [word], prefix: true, fuzzy: 0.45, maxFuzzy: 3 }, literal)
        .flatMap(({ terms }) => terms),
    );
  return [...new Set(near)].slice(0, 6);
}

function present(documents: readonly SearchDocument[], { id, terms }: Hit): SearchResult {
  const document = documents[id];
  if (!document) throw new Error(`The index has no document ${id}.`);
  const { fragment, excerpt } = findExcerpt(document, terms);
  return {
    document,
    route: fragment === "" ? document.route : `${document.route}#${fragment}`,
    title: markWords(document.title, terms),
    excerpt,
  };
}
