import type { ReactNode } from "react";
import type { Words } from "../lib/words/words.ts";
import { Breadcrumb } from "./breadcrumb.tsx";

/** The head of a page that isn't one record's: its name, and a sentence of what it holds. */
export function PageHead({ title, words, children }: { title: string; words: Words; children?: ReactNode }) {
  return (
    <>
      <Breadcrumb way={[]} here={title} words={words} />
      <header className="page-head">
        <h1>{title}</h1>
        {children && <div className="lead">{children}</div>}
      </header>
    </>
  );
}
