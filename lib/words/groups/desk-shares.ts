/** What is said of the links that show drafts to people who only read. */

export interface SharesWords {
  readonly heading: string;
  readonly introduction: string;
  /** Above the link that was just made. */
  readonly copy: string;
  /** The page of the site that a link leads to. */
  readonly begins: string;
  readonly make: string;
  readonly links: string;
  readonly none: string;
  /** Who made a link and when; until when it leads somewhere. */
  readonly made: (link: { by: string; time: string }) => string;
  readonly ends: (link: { time: string }) => string;
  readonly withdraw: string;
  /** The same button, for who hears it. */
  readonly withdrawLink: (link: { page: string; by: string }) => string;
  /** To whoever opens a link that leads nowhere, or one to drafts with errors. */
  readonly nothing: string;
  readonly toCorrect: string;
}
