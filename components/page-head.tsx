import type { ReactNode } from "react";
import type { Words } from "../lib/words/words.ts";
import { Breadcrumb, type Crumb } from "./breadcrumb.tsx";

/** The head of a page that isn't one record's: its name, and a sentence of what it holds. */
export function PageHead({
  title,
  way = [],
  here = title,
  words,
  children,
}: {
  title: string;
  /** The page’s name at the end of the way, where it is another. */
  here?: string;
  /** What the page is a part of. */
  way?: readonly Crumb[];
  words: Words;
  children?: ReactNode;
}) {
  return (
    <>
      <Breadcrumb way={way} here={here} words={words} />
      <header className="page-head">
        <h1>{title}</h1>
        {children && <div className="lead">{children}</div>}
      </header>
    </>
  );
}
