/** The frame of every report of the check, and what is said at many places of it. */
export interface ReportWords {
  /** How bad a finding is. */
  readonly severity: Readonly<Record<"error" | "warning", string>>;
  /** Stands before a hint, with the space after it. */
  readonly hint: string;
  /** The last line of a report: `2 errors, 1 warning`. */
  readonly total: (counts: { readonly errors: number; readonly warnings: number }) => string;
  /** The beginning of a hint, where something like what was written is known; with the space after it. */
  readonly didYouMean: (name: string) => string;
  /** The program itself has failed at a file. */
  readonly fault: string;
  readonly faultHint: string;
}
