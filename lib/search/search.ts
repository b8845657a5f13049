/** Looks for a query in an index: a pure function of both, bounded in time and size. */
import MiniSearch from "minisearch";
import { findExcerpt, type MarkedText, markWords } from "./excerpt.ts";
import { fold } from "./fold.ts";
import { boosts, type SearchDocument, type SearchFile } from "./index-file.ts";
import { createNumberReader, type NumberAsked } from "./numbers.ts";
import { cleanQuery } from "./query.ts";
import { listUnits, makeVocabulary, type Unit } from "./units.ts";
import { phraseWeight, simple, weightOf } from "./weights.ts";

/** Results beyond these are counted, and not shown. */
export const mostResults = 20;

/** Results beyond these are not counted either. */
export const mostCounted = 1000;

/** Words of a query beyond these, the commonest, are passed over. */
const mostUnits = 6;

/** Of a word that more documents have, only those are read that have a rarer word too, and the first of the others. */
const mostRead = 1000;

/** So many of the best are judged by more than their words. */
const mostJudged = 100;

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
  /** How many there are with those that are not shown; no more than are counted. */
  readonly count: number;
  /** Where nothing was found, words of the texts that are written nearly so. */
  readonly near: readonly string[];
}

/** Looks for a query. */
export type Search = (query: string) => Found;

/** A document with how well it answers. */
interface Hit {
  readonly id: number;
  readonly score: number;
  /** The terms of the index that were found in it. */
  readonly terms: readonly string[];
}

/** Makes the function that looks for queries in an index. */
export function createSearch(file: SearchFile): Search {
  const { documents } = file;
  const fields = Object.keys(boosts);
  const index = MiniSearch.loadJS<{ id: number }>(file.index, { fields, ...literal });
  const counts = new Map(file.index.index.map(([term, found]) => [term, countOf(found)]));
  const vocabulary = makeVocabulary(counts, file.synonyms, new Set(file.stopWords));
  const readNumbers = createNumberReader(file.kinds);
  const byNumber = groupByNumber(documents);

  /** The documents that say any of what a query asks for, the best first. */
  const findWords = (text: string, all: readonly Unit[]): readonly Hit[] => {
    const units = all.toSorted((one, other) => one.count - other.count).slice(0, mostUnits);
    const met = new Map<number, { score: number; units: number; terms: string[] }>();
    // What a document counts for a term: nothing where so many have it that only some are read.
    const boostDocument = (id: number, term: string) =>
      Number((counts.get(term) ?? 0) <= mostRead || id < mostRead || met.has(id));
    for (const unit of units) {
      const found = index.search(
        { combineWith: "OR", queries: queriesOf(unit) },
        { ...literal, boostDocument },
      );
      for (const { id, score, terms, queryTerms } of found) {
        // The library counts each term that was met; what counts here is each word of the query.
        const own = score / (queryTerms.length || 1);
        const known = met.get(id);
        if (!known) met.set(id, { score: own, units: 1, terms });
        else {
          known.score += own;
          known.units += 1;
          known.terms = [...known.terms, ...terms];
        }
      }
    }
    const hits = [...met].map(([id, { score, units: count, terms }]) => {
      const coverage = count / units.length;
      return { id, score: score * weightOf(documents[id]) * coverage ** 2, terms };
    });
    const best = hits.toSorted(byScore);
    const phrase = simple(text);
    const judged = best
      .slice(0, mostJudged)
      .map((hit) => ({ ...hit, score: hit.score * phraseWeight(phrase, documents[hit.id]) }));
    return [...judged.toSorted(byScore), ...best.slice(mostJudged)];
  };

  return (asked) => {
    const { query, isCut } = cleanQuery(asked);
    const folded = fold(query);
    const numbers = readNumbers(folded);
    // A number that no record has is a word like others, as in `vision 2030`; and so is one of which more is said: `top 30`.
    const certain = numbers.asked.filter(({ isCertain }) => isCertain);
    const ids = certain.flatMap((number) => findNumber(number, documents, byNumber));
    // Beside a record itself, the texts that say its number.
    const own = ids.length > 0 ? certain.map(({ number }) => number).join(" ") : folded;
    const rest = ids.length > 0 ? listUnits(numbers.rest, vocabulary) : [];
    const text = rest.length > 0 ? numbers.rest : own;
    const units = rest.length > 0 ? rest : listUnits(own, vocabulary);
    const all = arrange(ids, units.length > 0 ? findWords(text, units) : []);
    return {
      ...{ query, isCut, count: Math.min(all.length, mostCounted) },
      results: all.slice(0, mostResults).map((hit) => present(documents, hit)),
      near: all.length > 0 ? [] : findNear(units, index),
    };
  };
}

/** Terms are as they are: they were split and folded before. */
const literal = { tokenize: (text: string) => [text], processTerm: (term: string) => term };

function queriesOf({ alternatives }: Unit) {
  return alternatives.map(({ term, weight, slips = 0 }) => ({
    queries: [term],
    boost: Object.fromEntries(Object.entries(boosts).map(([field, boost]) => [field, boost * weight])),
    ...{ maxFuzzy: slips, fuzzy: slips > 0 && 0.34 },
    weights: { prefix: 0, fuzzy: 0.5 },
  }));
}

/** How many documents have a term, as the index says for each field; at most as many as in all fields together. */
function countOf(found: Readonly<Record<string, object>>): number {
  return Object.values(found).reduce((sum, ofField) => sum + Object.keys(ofField).length, 0);
}

/** The best first; of equals, in the order of the documents. */
function byScore(one: Hit, other: Hit): number {
  return other.score - one.score || one.id - other.id;
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
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const rank = (id: number) => byId.get(id)?.score ?? 0;
  const named = [...new Set(ids)]
    .toSorted((one, other) => rank(other) - rank(one))
    .map((id) => byId.get(id) ?? { id, score: 0, terms: [] });
  return [...named, ...hits.filter(({ id }) => !ids.includes(id))];
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

function present(documents: readonly SearchDocument[], hit: Hit): SearchResult {
  const document = documents[hit.id];
  if (!document) throw new Error(`The index has no document ${hit.id}.`);
  const terms = new Set(hit.terms);
  const { fragment, excerpt } = findExcerpt(document, terms);
  return {
    document,
    route: fragment === "" ? document.route : `${document.route}#${fragment}`,
    title: markWords(document.title, terms),
    excerpt,
  };
}
