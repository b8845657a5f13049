/**
 * Where the phrases of a language begin that is written without spaces, as BudouX finds them: a model says how much each letter around
 * a place speaks for or against the end of a phrase (docs/decisions/0067).
 */
import ja from "./ja.json" with { type: "json" };

/** How much a group of letters speaks for the end of a phrase, by the letters. */
type Weights = Readonly<Record<string, number>>;

/** The letters that are looked at, as offsets from the place: `[-1, 1]` is the letter before it and the one behind it. */
const groups = {
  UW1: [-3, -2],
  UW2: [-2, -1],
  UW3: [-1, 0],
  UW4: [0, 1],
  UW5: [1, 2],
  UW6: [2, 3],
  BW1: [-2, 0],
  BW2: [-1, 1],
  BW3: [0, 2],
  TW1: [-3, 0],
  TW2: [-2, 1],
  TW3: [-1, 2],
  TW4: [0, 3],
} as const;

const files: Readonly<Record<string, Readonly<Record<keyof typeof groups, Weights>>>> = { ja };

const models = new Map(
  Object.entries(files).map(([language, file]) => {
    const all = Object.entries(groups).map(([name, span]) => ({
      span,
      weights: new Map(Object.entries(file[name as keyof typeof groups])),
    }));
    const sum = all.flatMap(({ weights }) => [...weights.values()]).reduce((one, other) => one + other, 0);
    return [language, { all, least: sum / 2 }];
  }),
);

/** Whether the phrases of a language can be found. */
export function hasPhrases(language: string): boolean {
  return models.has(language);
}

/** Whether a phrase begins at a place within a text. */
export function beginsPhrase(text: string, place: number, language: string): boolean {
  const model = models.get(language);
  if (!model) return false;
  const score = model.all.reduce((sum, { span: [start, end], weights }) => {
    // As in BudouX, letters before the text are none.
    const letters = text.slice(Math.max(0, place + start), Math.max(0, place + end));
    return sum + (weights.get(letters) ?? 0);
  }, 0);
  return score > model.least;
}
