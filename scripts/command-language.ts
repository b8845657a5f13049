/** The language in which the commands for the content speak. */
import { findLanguage, type Language, languages, originalLanguage } from "../lib/model/languages.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of the system: of `LC_ALL`, `LC_MESSAGES` and `LANG` the first that is set (POSIX, XBD 8.2); where none is, as on Windows, what the
 * system says by itself.
 *
 * @param environment variables with locales such as `ja_JP.UTF-8`; `C` and `POSIX` are the original’s language
 * @param ofSystem the system’s locale, a tag of BCP 47
 */
export function systemLanguage(
  environment: Environment = process.env,
  ofSystem = new Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const set = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(Boolean);
  const [language = ""] = (set ?? ofSystem).split(/[-_.@]/u, 1);
  return findLanguage(language.toLowerCase()) ?? originalLanguage;
}

/** How a command is told its language, for `parseArgs`. */
export const languageOption = { lang: { type: "string" } } as const;

/** The same, as usages show it: `[--lang en|ja]`. */
export const languageUsage = `[--lang ${languages.join("|")}]`;

/**
 * The language that was asked for; the system’s where none was.
 *
 * @param asked the value of `--lang`
 * @returns nothing for a language that the site does not speak
 */
export function commandLanguage(asked: string | undefined): Language | undefined {
  return asked === undefined ? systemLanguage() : findLanguage(asked);
}
