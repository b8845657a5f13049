/**
 * The words in which the desk answers: those of the language of whoever asks. They hold for all that is done for a request,
 * the publication that it begins included, so they are not handed from function to function (decision 0065).
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import { findLanguage, type Language, languages, originalLanguage } from "../lib/model/languages.ts";
import { wordsOf } from "../lib/words/languages.ts";
import type { Words } from "../lib/words/words.ts";

const spoken = new AsyncLocalStorage<Language>();

/** The language in which something is done; the original’s outside of a request. */
export function spokenLanguage(): Language {
  return spoken.getStore() ?? originalLanguage;
}

/** Its words. */
export function words(): Words {
  return wordsOf(spokenLanguage());
}

/** Does something in a language. */
export function inWordsOf<Result>(language: Language, act: () => Result): Result {
  return spoken.run(language, act);
}

/** The language that a browser prefers of those that the site speaks (RFC 9110, section 12.5.4). */
export function preferredLanguage({ headersDistinct }: Pick<IncomingMessage, "headersDistinct">): Language {
  const accepted = headersDistinct["accept-language"]?.join(", ");
  const [preferred] = new Negotiator({ headers: { "accept-language": accepted } }).languages([...languages]);
  return (preferred !== undefined && findLanguage(preferred)) || originalLanguage;
}
