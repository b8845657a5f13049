/** From the language in a route's address to its words. The publisher adds the original's, whose addresses have none. */
import { notFound } from "next/navigation";
import { findLanguage } from "../lib/model/languages.ts";
import { wordsOf } from "../lib/words/languages.ts";
import type { Words } from "../lib/words/words.ts";

/** The props of everything below the language in an address. */
export interface LanguageParams {
  readonly params: Promise<{ readonly language: string }>;
}

/** The words of the language that is asked for. */
export async function wordsAt({ params }: LanguageParams): Promise<Words> {
  return wordsOf(findLanguage((await params).language) ?? notFound());
}
