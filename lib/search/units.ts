/** From the words of a query to the terms of an index that each of them may mean. */
import { stemmer } from "stemmer";
import { isRun, listWords } from "./fold.ts";

/** A term of the index that a word may mean, and what a match of it counts. */
export interface Alternative {
  readonly term: string;
  readonly weight: number;
  /** Whether longer terms that begin with it count, too. */
  readonly prefix?: boolean;
  /** How many letters may be others. */
  readonly slips?: number;
}

/** A word of a query, or several that mean one thing, by what it may mean. */
export interface Unit {
  readonly alternatives: readonly Alternative[];
}

/** What of an index decides how a query is read; made once. */
export interface Vocabulary {
  /** The terms by their stems. */
  readonly stems: ReadonlyMap<string, readonly string[]>;
  /** Terms of scripts without spaces, the longest first; those of synonyms too. */
  readonly runs: readonly string[];
  /** The groups of synonyms: each member as the stems of its words. */
  readonly synonyms: readonly (readonly (readonly string[])[])[];
  readonly stopWords: ReadonlySet<string>;
}

/** What a word of a script without spaces is compared by is itself. */
export function stemOf(term: string): string {
  return isRun(term) ? term : stemmer(term);
}

/** Makes the vocabulary of an index. */
export function makeVocabulary(
  terms: Iterable<string>,
  synonyms: readonly (readonly string[])[],
  stopWords: ReadonlySet<string>,
): Vocabulary {
  const stems = new Map<string, string[]>();
  const runs = new Set<string>();
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
    stems,
    runs: [...runs].toSorted((one, other) => other.length - one.length),
    synonyms: groups,
    stopWords,
  };
}

/** Words of a query beyond these are passed over: an answer takes a bounded time. */
const mostWords = 12;

/** Letters of one word beyond these likewise. */
const longestWord = 40;

/** The units of a query. */
export function listUnits(query: string, vocabulary: Vocabulary): readonly Unit[] {
  const all = listWords(query).flatMap(({ folded, isRun }) =>
    isRun ? splitRun(folded.slice(0, longestWord), vocabulary) : [folded.slice(0, longestWord)],
  );
  const said = all.filter((word) => !vocabulary.stopWords.has(word));
  const words = [...new Set(said)].slice(0, mostWords);
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, others } = findSynonyms(words, at, vocabulary);
    const own = words
      .slice(at, at + length)
      .flatMap((word) => alternativesOf(word, vocabulary, others.length === 0));
    const isSaid = words.slice(at, at + length).every((word) => isKnown(word, vocabulary));
    const meant = others.flatMap((stem) => meaning(stem, isSaid ? 0.35 : 0.7, vocabulary));
    units.push({ alternatives: unite([...own, ...meant]) });
    at += length;
  }
  return units;
}

/** What the office says means the same as the words from a place on, and how many of them it is said of. */
function findSynonyms(words: readonly string[], at: number, { synonyms }: Vocabulary) {
  let length = 1;
  const others = new Set<string>();
  const stems = words.slice(at).map(stemOf);
  for (const group of synonyms) {
    const found = group.find(
      (member) => member.length > 0 && member.every((stem, place) => stem === stems[place]),
    );
    if (!found) continue;
    length = Math.max(length, found.length);
    for (const member of group) if (member !== found) for (const stem of member) others.add(stem);
  }
  return { length, others: [...others] };
}

/** Each term once, for the most that it counts. */
function unite(all: readonly Alternative[]): readonly Alternative[] {
  const united = new Map<string, Alternative>();
  for (const each of all) {
    const known = united.get(each.term);
    if (!known || known.weight < each.weight) united.set(each.term, each);
  }
  return [...united.values()];
}

/** Whether the texts have a word, in any form. */
function isKnown(word: string, { stems }: Vocabulary): boolean {
  return stems.has(stemOf(word));
}

/** The terms that a stem of a synonym means. Where the texts have the word that was asked for, that counts more. */
function meaning(stem: string, weight: number, { stems, runs }: Vocabulary): readonly Alternative[] {
  if (!isRun(stem)) return (stems.get(stem) ?? []).map((term) => ({ term, weight }));
  return runs
    .filter((run) => run.includes(stem) || (run.length > 1 && stem.includes(run)))
    .map((term) => ({ term, weight: weight * (term === stem ? 1 : 0.6) }));
}

/** The terms that a word means: itself, other forms of it, longer words, and where it is unknown what it may be a slip of. */
function alternativesOf(
  word: string,
  { stems, runs }: Vocabulary,
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
  const prefix = stem.length >= 3;
  return [
    { term: word, weight: 1, prefix, slips },
    ...swapped.map((term) => ({ term, weight: 0.9 })),
    ...forms.filter((form) => form !== word).map((term) => ({ term, weight: 0.95 })),
    ...(prefix && stem !== word ? [{ term: stem, weight: 0.6, prefix }] : []),
  ];
}

/** A word with two letters the other way round, at each of its places: the slip that the fingers make most. */
function swaps(word: string): readonly string[] {
  if (word.length < 4) return [];
  return Array.from({ length: word.length - 1 }, (_, at) => {
    const [before, one, other] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
    return before + other + one + word.slice(at + 2);
  });
}

/** How many letters of a word may be wrong. */
function slipsIn(word: string, shortest: number): number {
  if (word.length < shortest || /^\d+$/u.test(word)) return 0;
  return word.length < 6 ? 1 : 2;
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
