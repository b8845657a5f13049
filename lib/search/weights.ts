/** What a document counts besides its words. */
import { fold } from "./fold.ts";
import type { SearchDocument } from "./index-file.ts";

/** The document and pages about the site name what records say, which is what people look for. */
const kindWeights: Readonly<Partial<Record<SearchDocument["kind"], number>>> = { document: 0.7, page: 0.6 };

/** What every word counts in a document, by its kind. */
export function weightOf(document: SearchDocument | undefined): number {
  return (document && kindWeights[document.kind]) ?? 1;
}

/** What counts more than each of the words of a query: all of them, one after the other. */
export function phraseWeight(phrase: string, document: SearchDocument | undefined): number {
  if (!document || phrase === "") return 1;
  const has = (text: string) => simple(fold(text)).includes(phrase);
  if (has(document.name)) return 2.4;
  if (has(document.title)) return 2;
  return document.passages.some(([, text]) => has(text)) ? 1.7 : 1;
}

/** The words of a text, folded, with one space between them. */
export function simple(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
