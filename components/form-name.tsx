import { Fragment } from "react";
import { findFacts } from "../lib/model/file-facts.ts";
import { type Format, paperOf } from "../lib/model/forms.ts";
import { inLanguage } from "../lib/model/languages.ts";
import type { Words } from "../lib/words/words.ts";

/** The name of a form. Of what it is a form is only heard, since who sees the page sees that from its place. */
export function FormName({ of, form, words }: { of: string; form: string; words: Words }) {
  const parts = words.share.formOf({ of, form: <Fragment key="form">{form}</Fragment> });
  return parts.map((part) =>
    typeof part === "string" ? (
      <span key={part} className="sr-only">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** What the link to a form says: of a PDF also for which sheets it is and how long, as far as it is known. */
export function formLink(
  format: Format,
  { name, route }: { name: string; route: string },
  words: Words,
): string {
  const paper = paperOf(format);
  if (paper === undefined) return name;
  return words.pdf.link({ paper, ...findFacts(inLanguage(route, words.language)) });
}
