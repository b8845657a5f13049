import { Fragment } from "react";
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
