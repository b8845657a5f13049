/** What the PDFs say around the words of the records, and what pages say of them. */
import type { Paper } from "../../model/forms.ts";
import type { Sentence } from "../sentence.ts";

export interface PdfWords {
  readonly contents: string;
  /** The name of the map where it has a part of its own. */
  readonly map: string;
  /** Of which day the words are: `Version of 22 November 2026`. */
  readonly version: (named: { version: string }) => string;
  /** Where the words come from; `published` is a month of ISO 8601. */
  readonly origin: <Part>(named: {
    section: number;
    title: string;
    publisher: string;
    source: string;
    vision: Part;
    published: string;
  }) => Sentence<Part>;
  /** In place of a picture. */
  readonly picture: (named: { alt: string }) => string;
  /** Said where the typefaces lack signs of the text. */
  readonly missingSigns: string;
  readonly licence: (named: { terms: readonly string[] }) => string;
  /** What a link to a PDF says of it, as far as it is known: `PDF, A4, 1 page, 38 KB`. */
  readonly link: (named: { paper: Paper; pages?: number | undefined; bytes?: number | undefined }) => string;
}
