/** Leads from a page of the desk to the same page in another language. */
import { languages } from "../lib/model/languages.ts";
import { wordsOf } from "../lib/words/languages.ts";
import { askedPage, spokenLanguage } from "./words.ts";

export const languageAddress = "/edit/language";

/** A button for each other language, by its own name. What is sent keeps the choice (`chooseLanguage`). */
export function LanguageSwitch() {
  const page = askedPage();
  if (page === undefined) return null;
  return (
    <form method="post" className="languages">
      {languages
        .filter((language) => language !== spokenLanguage())
        .map((language) => (
          <button
            key={language}
            type="submit"
            className="quiet"
            lang={language}
            formAction={`${languageAddress}?${new URLSearchParams({ to: language, back: page })}`}
          >
            {wordsOf(language).translations.name}
          </button>
        ))}
    </form>
  );
}
