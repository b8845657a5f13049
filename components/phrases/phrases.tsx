import { Fragment } from "react";
import { breakableParts } from "../line-breaks.ts";
import { hasPhrases } from "./find-phrases.ts";

/**
 * A title, whose lines end between its phrases in every browser. A text in a language whose words have spaces between them is
 * given as it is.
 * @param of whose words they are
 */
export function Phrases({ text, of: { language } }: { text: string; of: { readonly language: string } }) {
  if (!hasPhrases(language)) return text;
  let place = 0;
  return breakableParts(text, language).map((phrase) => {
    const key = place;
    place += phrase.length;
    return (
      <Fragment key={key}>
        {key > 0 && <wbr />}
        {phrase}
      </Fragment>
    );
  });
}
