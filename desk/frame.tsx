/** The frame of every page of the editor. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Finding } from "../lib/authoring/findings.ts";

/** What the page says of the last save. */
export interface Message {
  readonly kind: "done" | "error";
  readonly text: string;
  /** Whether the file is no longer as the form showed it: then it is shown beside. */
  readonly isOutdated?: boolean;
}

/** A page of the editor as HTML. */
export function renderPage(title: string, content: ReactNode): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: this page is not one of Next.js. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{`${title} – Editor`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/edit/editor.css" />
      </head>
      <body>{content}</body>
    </html>,
  )}`;
}

/** What the check says of a control or a file; nothing when it says nothing. */
export function FindingList({ id, findings }: { id?: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings" id={id}>
      {findings.map((finding) => (
        <li key={`${finding.line}:${finding.column} ${finding.message}`} className={finding.severity}>
          <strong>{finding.severity === "error" ? "To correct: " : "Please look: "}</strong>
          {finding.inner !== undefined && `line ${finding.inner}: `}
          {finding.message}
          {finding.hint && <span className="hint">{finding.hint}</span>}
          {finding.excerpt && (
            <code className="excerpt">
              {finding.excerpt[0]}
              <mark>{finding.excerpt[1].slice(0, 1) || " "}</mark>
              {finding.excerpt[1].slice(1)}
            </code>
          )}
        </li>
      ))}
    </ul>
  );
}

/** `1 problem`, `2 problems`. */
export function countProblems(count: number): string {
  return `${count} problem${count === 1 ? "" : "s"}`;
}
