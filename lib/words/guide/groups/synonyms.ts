/** What the check says of `search.yaml`. */
export interface SynonymFindings {
  /** No word beside a comma. */
  readonly noWord: string;
  readonly noLetter: (word: string) => string;
  readonly noWordHint: string;
  readonly alone: (word: string) => string;
  readonly aloneHint: string;
  readonly twice: (word: string) => string;
  readonly twiceHint: string;
  readonly unused: string;
  readonly unusedHint: string;
}
