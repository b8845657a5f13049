/** Keeps in a browser the language in which somebody wants the desk. */
import { stringifySetCookie } from "cookie";
import { findLanguage } from "../lib/model/languages.ts";
import { type Answer, seeOther } from "./answer.tsx";
import { isPlainPath } from "./request-path.ts";
import { isOfDesk, languageCookie, words } from "./words.ts";

/** How long a choice is kept, in seconds. */
const aYear = 365 * 24 * 60 * 60;

/**
 * Answers who chooses a language with the page where they were.
 *
 * @param query `to`, the language; and `back`, the page of the desk
 */
export function chooseLanguage(query: URLSearchParams): Answer {
  const language = findLanguage(query.get("to") ?? "");
  const back = query.get("back") ?? "";
  // Browsers send no other signs in an address.
  const isOwn = isOfDesk(back) && isPlainPath(back) && /^[!-~]*$/u.test(back);
  if (language === undefined || !isOwn)
    return { status: 400, body: words().desk.answers.malformed, type: "text/plain" };
  const cookie = stringifySetCookie(languageCookie, language, {
    ...{ path: "/edit", maxAge: aYear },
    ...{ httpOnly: true, sameSite: "lax" },
  });
  return { ...seeOther(back), cookie };
}
