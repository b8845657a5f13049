/** The frame of every page of the editor. */
import { Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Finding } from "../lib/authoring/findings.ts";
import type { FormCure } from "../lib/authoring/form-cure.ts";
import { sayIn } from "../lib/findings/diagnostics.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { spokenLanguage, words } from "./words.ts";

/** What the page says of the last save. */
export interface Message {
  readonly kind: "done" | "error";
  readonly text: string;
  /** Whether the file is no longer as the form showed it: then it is shown beside. */
  readonly isOutdated?: boolean;
}

/**
 * A page of the editor as HTML.
 *
 * @param styles the text of its style sheet; without it the page asks for the editor’s own
 */
export function renderPage(title: string, content: ReactNode, styles?: string): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={words().language}>
      {/* biome-ignore lint/style/noHeadElement: this page is not one of Next.js. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{words().desk.frame.title({ title })}</title>
        <link rel="icon" href="data:," />
        {styles === undefined ? (
          <link rel="stylesheet" href="/edit/editor.css" />
        ) : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a style sheet of the project’s own.
          <style dangerouslySetInnerHTML={{ __html: styles }} />
        )}
      </head>
      <body>{content}</body>
    </html>,
  )}`;
}

interface DeskMainProps {
  readonly heading: ReactNode;
  /** Where else one can go from here. */
  readonly also?: ReactNode;
  readonly children?: ReactNode;
}

/** The main part of a page that the first page leads to: the way back, and a heading. */
export function DeskMain({ heading, also, children }: DeskMainProps) {
  const { frame } = words().desk;
  const all = (
    <a key="all" href="/edit">
      {frame.allEntries}
    </a>
  );
  return (
    <main>
      <header>
        <nav aria-label={frame.name}>
          {also ? frame.ways({ first: all, second: <Fragment key="also">{also}</Fragment> }) : all}
        </nav>
        <LanguageSwitch />
      </header>
      <h1>{heading}</h1>
      {children}
    </main>
  );
}

interface FindingListProps {
  readonly id?: string;
  readonly findings: readonly Finding[];
  /** Where its place has to be told: its message with it. */
  readonly messageOf?: (finding: Finding) => string;
  /** What makes one go away with a press; the page’s script does it. */
  readonly cureOf?: (finding: Finding) => FormCure | undefined;
}

/** What the check says of a control or a file; nothing when it says nothing. */
export function FindingList({
  id,
  findings,
  messageOf = ({ message }) => message,
  cureOf,
}: FindingListProps) {
  if (findings.length === 0) return null;
  const { severity, line } = words().desk.findings;
  return (
    <ul className="findings" id={id}>
      {sayAll(findings).map((finding) => (
        <li key={`${finding.line}:${finding.column} ${finding.message}`} className={finding.severity}>
          <strong>{severity[finding.severity]}</strong>
          {finding.inner !== undefined && line({ line: finding.inner })}
          {messageOf(finding)}
          {finding.hint && <span className="hint">{finding.hint}</span>}
          {finding.excerpt && (
            <code className="excerpt">
              {finding.excerpt[0]}
              <mark>{finding.excerpt[1].slice(0, 1) || " "}</mark>
              {finding.excerpt[1].slice(1)}
            </code>
          )}
          <CureButton cure={cureOf?.(finding)} />
        </li>
      ))}
    </ul>
  );
}

/** Findings in the words of whoever asks. */
export function sayAll(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, ...sayIn(spokenLanguage(), finding) }));
}

/** Where the findings of a control are, and where the page’s script shows those of what is being written. */
export function FindingSlot({ name, findings }: { name: string; findings: readonly Finding[] }) {
  return (
    <div data-findings={name}>
      <FindingList id={`${name}-findings`} findings={findings} />
    </div>
  );
}

function CureButton({ cure }: { cure: FormCure | undefined }) {
  if (!cure) return null;
  return (
    <button type="button" className="cure" data-values={JSON.stringify(cure.values)}>
      {cure.label}
    </button>
  );
}

/** The sentence about the findings of a file. */
export function countFindings(count: number): string {
  return words().desk.findings.state({ count });
}

/** `1 problem`, `2 problems`. */
export function countProblems(count: number): string {
  return words().desk.findings.problems({ count });
}
