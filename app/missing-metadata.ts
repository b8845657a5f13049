import type { Metadata } from "next";
import type { Kind } from "../lib/model/kinds.ts";
import type { Site } from "../lib/model/records.ts";
import type { Words } from "../lib/words/words.ts";
import { fitTitle } from "./metadata.ts";

/** The metadata of a page that isn't there: a title of its own, and nothing to index. */
export function missingMetadata(site: Site, words: Words, kind?: Kind): Metadata {
  return {
    title: fitTitle([words.missing.title({ kind })], site, words),
    description: words.missing.description,
    robots: { index: false },
  };
}
