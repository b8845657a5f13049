import type { ReactNode } from "react";
import { Breadcrumb } from "./breadcrumb.tsx";

/** The head of a page that isn't one record's: its name, and a sentence of what it holds. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <>
      <Breadcrumb way={[]} here={title} />
      <header className="page-head">
        <h1>{title}</h1>
        {children && <div className="lead">{children}</div>}
      </header>
    </>
  );
}
