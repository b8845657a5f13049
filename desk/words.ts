/**
 * The words in which the desk answers: those of the language of whoever asks. They hold for all that is done for a request,
 * the publication that it begins included, so they are not handed from function to function (decision 0065).
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage } from "node:http";
import { parseCookie } from "cookie";
import Negotiator from "negotiator";
import { findLanguage, type Language, languages, originalLanguage } from "../lib/model/languages.ts";
import { guideWordsOf } from "../lib/words/guide/languages.ts";
import type { GuideWords } from "../lib/words/guide/words.ts";
import { wordsOf } from "../lib/words/languages.ts";
import type { Words } from "../lib/words/words.ts";

type Asked = Pick<IncomingMessage, "method" | "url" | "headersDistinct">;

const spoken = new AsyncLocalStorage<{ readonly language: Language; readonly page?: string | undefined }>();

/** Keeps the language that somebody has chosen. */
export const languageCookie = "desk-language";

/** The language in which something is done; the original’s outside of a request. */
export function spokenLanguage(): Language {
  return spoken.getStore()?.language ?? originalLanguage;
}

/** Its words. */
export function words(): Words {
  return wordsOf(spokenLanguage());
}

/** The words of the editors’ guide in it. */
export function guideWords(): GuideWords {
  return guideWordsOf(spokenLanguage());
}

/** Marks what is written in another language than the desk’s words around it. */
export function langOf(language: Language = originalLanguage): { readonly lang?: Language } {
  return language === spokenLanguage() ? {} : { lang: language };
}

/** The address of the desk’s page that is asked for; nothing where something was sent, since what answers that has no address. */
export function askedPage(): string | undefined {
  return spoken.getStore()?.page;
}

/** Does something in a language. */
export function inWordsOf<Result>(language: Language, act: () => Result): Result {
  return spoken.run({ language }, act);
}

/** Does what a request asks for, in the language of who sent it. */
export function inWordsOfRequest<Result>(request: Asked, act: () => Result): Result {
  const { method, url = "" } = request;
  const page = (method === "GET" || method === "HEAD") && isOfDesk(url) ? url : undefined;
  return spoken.run({ language: preferredLanguage(request), page }, act);
}

/** Whether the target of a request is one of the desk’s, and not of the site behind it. */
export function isOfDesk(target: string): boolean {
  return /^\/edit(?:[/?]|$)/u.test(target);
}

/** The language that somebody has chosen; else the one that the browser prefers of those that the site speaks (RFC 9110, 12.5.4). */
export function preferredLanguage({ headersDistinct }: Pick<Asked, "headersDistinct">): Language {
  const chosen = findLanguage(parseCookie(headersDistinct.cookie?.join("; ") ?? "")[languageCookie] ?? "");
  if (chosen !== undefined) return chosen;
  const accepted = headersDistinct["accept-language"]?.join(", ");
  const [preferred] = new Negotiator({ headers: { "accept-language": accepted } }).languages([...languages]);
  return (preferred !== undefined && findLanguage(preferred)) || originalLanguage;
}
