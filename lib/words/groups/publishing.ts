/** What the desk says of publishing: what waits, the review, the progress, what was published, plans, mail, the log. */

export interface PublishingWords {
  /** The steps of a publication, as its progress names them. */
  readonly steps: { readonly prepare: string };
}
