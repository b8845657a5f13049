import type { ReactNode } from "react";
import type { Words } from "../lib/words/words.ts";
import { Breadcrumb, type Crumb } from "./breadcrumb.tsx";
import { langOf } from "./lang.tsx";
import { Phrases } from "./phrases/phrases.tsx";

/** The head of a page that isn't one record's: its name, and a sentence of what it holds. */
export function PageHead({
  title,
  way = [],
  here = title,
  words,
  of = words,
  children,
}: {
  title: string;
  /** The page’s name at the end of the way, where it is another. */
  here?: string;
  /** What the page is a part of. */
  way?: readonly Crumb[];
  words: Words;
  /** The text whose title the page has, where it is not one of the page’s own words. */
  of?: { readonly language: string };
  children?: ReactNode;
}) {
  return (
    <>
      <Breadcrumb way={way} here={here} words={words} {...(here === title && { of })} />
      <header className="page-head">
        <h1 {...langOf(of, words)}>
          <Phrases text={title} of={of} />
        </h1>
        {children && <div className="lead">{children}</div>}
      </header>
    </>
  );
}
