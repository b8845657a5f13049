/** From the words of a query to the terms of an index that each of them may mean. */
import { isRun, listWords } from "./fold.ts";
import { isNear, slipsIn, swaps } from "./slips.ts";
import { stemOf } from "./stem.ts";

/** A term of the index that a word may mean, and what a match of it counts. */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
  /** How many letters may be others. */
  readonly slips?: number;
}

/** A word of a query, or several that mean one thing, by what it may mean. */
export interface Unit {
  readonly alternatives: readonly Alternative[];
  /** How many documents have one of them, at most. */
  readonly count: number;
}

/** What of an index decides how a query is read; made once. */
export interface Vocabulary {
  /** The terms in their order, each with how many documents have it. */
  readonly terms: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** The terms by their stems. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** Terms of scripts without spaces, the longest first; those of synonyms too. */
  readonly runs: readonly string[];
  /** The groups of synonyms: each member as the stems of its words. */
  readonly synonyms: readonly (readonly (readonly string[])[])[];
  /** What the stem of a synonym means, once it was asked for. */
  readonly meanings: Map<string, readonly Alternative[]>;
  readonly stopWords: ReadonlySet<string>;
}

/** Makes the vocabulary of an index. */
export function makeVocabulary(
  counts: ReadonlyMap<string, number>,
  synonyms: readonly (readonly string[])[],
  stopWords: ReadonlySet<string>,
): Vocabulary {
  const stems = new Map<string, string[]>();
  const runs = new Set<string>();
  const terms = [...counts.keys()].toSorted((one, other) => (one < other ? -1 : 1));
  for (const term of terms) {
    const known = stems.get(stemOf(term));
    if (known) known.push(term);
    else stems.set(stemOf(term), [term]);
    if (isRun(term)) runs.add(term);
  }
  for (const member of synonyms.flat())
    for (const word of listWords(member)) if (word.isRun) runs.add(word.folded);
  const groups = synonyms.map((group) =>
    group.map((member) => listWords(member).map(({ folded }) => stemOf(folded))),
  );
  return {
    ...{ terms, counts, stems, meanings: new Map() },
    runs: [...runs].toSorted((one, other) => other.length - one.length),
    synonyms: groups,
    stopWords,
  };
}

/** Words of a query beyond these are passed over: an answer takes a bounded time. */
const mostWords = 24;

/** Letters of one word beyond these likewise. */
const longestWord = 40;

/** The units of a query. */
export function listUnits(query: string, vocabulary: Vocabulary): readonly Unit[] {
  const all = listWords(query).flatMap(({ folded, isRun }) =>
    isRun ? splitRun(folded.slice(0, longestWord), vocabulary) : [folded.slice(0, longestWord)],
  );
  const said = all.slice(0, mostWords * 4).filter((word) => !vocabulary.stopWords.has(word));
  const words = [...new Set(said)].slice(0, mostWords);
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, others } = findSynonyms(words, at, vocabulary);
    const own = words
      .slice(at, at + length)
      .flatMap((word) => alternativesOf(word, vocabulary, others.length === 0))
      // One of several words that mean something together means less by itself: `30` of `top 30`.
      .map((each) => ({ ...each, weight: each.weight / length }));
    const isSaid = words.slice(at, at + length).every((word) => isKnown(word, vocabulary));
    const meant = others.flatMap((stem) => meaning(stem, isSaid ? 0.35 : 0.7, vocabulary));
    const alternatives = unite([...own, ...meant]);
    const count = alternatives.reduce((sum, { term }) => sum + (vocabulary.counts.get(term) ?? 0), 0);
    units.push({ alternatives, count });
    at += length;
  }
  return units;
}

/** What the office says means the same as the words from a place on, and how many of them it is said of. */
function findSynonyms(words: readonly string[], at: number, vocabulary: Vocabulary) {
  let length = 1;
  const others = new Set<string>();
  const asked = words.slice(at);
  const isAsked = (stem: string, place: number) => {
    const word = asked[place] ?? "";
    return stem === stemOf(word) || (!isKnown(word, vocabulary) && isNear(stem, stemOf(word)));
  };
  for (const group of vocabulary.synonyms) {
    const found = group.find((member) => member.length > 0 && member.every(isAsked));
    if (!found) continue;
    length = Math.max(length, found.length);
    const own = new Set(asked.slice(0, found.length).map(stemOf));
    for (const stem of group.flat()) if (!own.has(stem)) others.add(stem);
  }
  return { length, others: [...others] };
}

/** Terms that a word is looked for by: an answer takes a bounded time. */
const mostAlternatives = 40;

/** Each term once, for the most that it counts; those that count most. */
function unite(all: readonly Alternative[]): readonly Alternative[] {
  const united = new Map<string, Alternative>();
  for (const each of all) {
    const known = united.get(each.term);
    if (!known || known.weight < each.weight) united.set(each.term, each);
  }
  return [...united.values()].toSorted((one, other) => other.weight - one.weight).slice(0, mostAlternatives);
}

/** Whether the texts have a word, in any form. */
function isKnown(word: string, { stems }: Vocabulary): boolean {
  return stems.has(stemOf(word));
}

/** The terms that a stem of a synonym means. Where the texts have the word that was asked for, that counts more. */
function meaning(stem: string, weight: number, vocabulary: Vocabulary): readonly Alternative[] {
  const { stems, runs, meanings } = vocabulary;
  const found = () =>
    isRun(stem)
      ? runs
          .filter((run) => run.includes(stem) || (run.length > 1 && stem.includes(run)))
          .map((term) => ({ term, weight: term === stem ? 1 : 0.6 }))
      : (stems.get(stem) ?? []).map((term) => ({ term, weight: 1 }));
  const known = meanings.get(stem) ?? found();
  meanings.set(stem, known);
  return known.map((each) => ({ ...each, weight: each.weight * weight }));
}

/** The terms that a word means: itself, other forms of it, longer words, and where it is unknown what it may be a slip of. */
function alternativesOf(
  word: string,
  { terms, stems, runs }: Vocabulary,
  mayBeSlip: boolean,
): readonly Alternative[] {
  if (isRun(word)) {
    const longer = runs.filter((run) => run !== word && run.includes(word));
    const slips = !mayBeSlip || runs.includes(word) || longer.length > 0 ? 0 : slipsIn(word, 4);
    return [{ term: word, weight: 1, slips }, ...longer.map((term) => ({ term, weight: 0.8 }))];
  }
  const stem = stemOf(word);
  const forms = stems.get(stem) ?? [];
  const swapped =
    forms.length > 0 || !mayBeSlip ? [] : swaps(word).flatMap((other) => stems.get(stemOf(other)) ?? []);
  const slips = forms.length + swapped.length > 0 || !mayBeSlip ? 0 : slipsIn(word, 4);
  return [
    { term: word, weight: 1, slips },
    ...swapped.map((term) => ({ term, weight: 0.9 })),
    ...forms.filter((form) => form !== word).map((term) => ({ term, weight: 0.95 })),
    ...beginningWith(word, terms, 0.6),
    ...(stem === word ? [] : beginningWith(stem, terms, 0.4)),
  ];
}

/** The terms that a word is the beginning of, the nearer the more they count; nothing for two letters. */
function beginningWith(word: string, terms: readonly string[], weight: number): readonly Alternative[] {
  if (word.length < 3) return [];
  const found: Alternative[] = [];
  for (let at = placeOf(word, terms); found.length < mostAlternatives; at += 1) {
    const term = terms[at];
    if (!term?.startsWith(word)) break;
    const more = term.length - word.length;
    found.push({ term, weight: (weight * term.length) / (term.length + 0.3 * more) });
  }
  return found;
}

/** Where a word is among terms in their order, or would be. */
function placeOf(word: string, terms: readonly string[]): number {
  let [from, to] = [0, terms.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((terms[middle] ?? "") < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The words in a run of letters without spaces, as far as the index knows them, and what is left between them. */
function splitRun(run: string, { runs }: Vocabulary): readonly string[] {
  if (run === "") return [];
  const known = runs.find((term) => run.includes(term) && (term.length > 1 || /\p{sc=Han}/u.test(term)));
  if (known === undefined) return isLeftOut(run) ? [] : [run];
  const at = run.indexOf(known);
  const { length } = known;
  return [
    ...splitRun(run.slice(0, at), { runs } as Vocabulary),
    known,
    ...splitRun(run.slice(at + length), { runs } as Vocabulary),
  ];
}

/** Grammar, and a single letter that is left beside a word: `との`, `化`. */
function isLeftOut(run: string): boolean {
  return run.length < 2 || /^[\p{sc=Hiragana}ー]+$/u.test(run);
}
