import type { MDXComponents } from "mdx/types.js";
import type { ComponentProps, ReactNode } from "react";
import { inLanguage } from "../lib/model/languages.ts";
import type { NumberedRecord, Page, StrategyDocument } from "../lib/model/records.ts";
import { linkInLanguage } from "../lib/model/site-paths.ts";
import type { Words } from "../lib/words/words.ts";
import { langOf, langWithin } from "./lang.tsx";
import { KeptEnd } from "./phrases/kept-end.tsx";
import { hueClass } from "./strands/strands.tsx";

/** The text of a page about the site. */
export function Prose({ page, words }: { page: Page; words: Words }) {
  return (
    <div className="prose" {...langOf(page, words)}>
      <page.Body
        components={{
          p: (paragraph) => <Paragraph {...paragraph} language={page.language} />,
          ...elementsOf(words),
        }}
      />
    </div>
  );
}

/**
 * The strategy's own text, each paragraph with a link to its permanent address.
 *
 * `name` is how the record is cited ("Goal 56"), `route` its page. Where several texts share a page, `fragmentPrefix`
 * keeps their fragments apart; the permanent addresses stay those of the records' own pages.
 */
export function OfficialText({
  record,
  name,
  route,
  words,
  fragmentPrefix = "",
}: {
  record: NumberedRecord | StrategyDocument;
  name: string;
  route: string;
  words: Words;
  fragmentPrefix?: string;
}) {
  if (record.text === "" && record.withdrawnParagraphs.length === 0) return null;
  const components: MDXComponents = {
    p: ({ id, children }) =>
      // Paragraphs inside lists and quotations have no address.
      id ? (
        <p id={fragmentPrefix + id} className="paragraph">
          <KeptEnd language={record.language}>{children}</KeptEnd>{" "}
          <a
            href={inLanguage(`${route}#${id}`, words.language)}
            className="pilcrow"
            aria-label={words.records.paragraphName({ name, paragraph: id })}
            {...langWithin(record, words)}
          >
            ¶
          </a>
        </p>
      ) : (
        <Paragraph language={record.language}>{children}</Paragraph>
      ),
    ...elementsOf(words),
  };
  return (
    <div className="prose" {...langOf(record, words)}>
      <record.Body components={components} />
      {record.withdrawnParagraphs.map((id) => (
        <p
          key={id}
          id={fragmentPrefix + id}
          className="paragraph withdrawn-paragraph"
          {...langWithin(record, words)}
        >
          {words.recordPage.paragraphGone({ name, paragraph: id })}
        </p>
      ))}
    </div>
  );
}

/** A record's body on a page that isn't its own: the same words, without addresses and headings of their own. */
export function Excerpt({ record, words }: { record: NumberedRecord; words: Words }) {
  const components: MDXComponents = {
    p: ({ children }) => <Paragraph language={record.language}>{children}</Paragraph>,
    h2: ExcerptHeading,
    h3: ExcerptHeading,
    h4: ExcerptHeading,
    h5: ExcerptHeading,
    h6: ExcerptHeading,
    ...elementsOf(words),
  };
  const body = <record.Body components={components} />;
  return record.language === words.language ? body : <div {...langOf(record, words)}>{body}</div>;
}

function Paragraph({ language, children, ...rest }: ComponentProps<"p"> & { language: string }) {
  return (
    <p {...rest}>
      <KeptEnd language={language}>{children}</KeptEnd>
    </p>
  );
}

/** No heading of the page; but the label of footnotes keeps its id, by which each footnote's number is described. */
function ExcerptHeading({ id, className = "excerpt-heading", children }: ComponentProps<"h2">) {
  return (
    <p id={id} className={className}>
      {children}
    </p>
  );
}

/** What is set in one way in every text. */
function elementsOf({ language, recordPage }: Words): MDXComponents {
  return {
    a: (link) => <ProseLink {...link} language={language} />,
    table: ({ children }) => <ProseTable name={recordPage.table}>{children}</ProseTable>,
  };
}

/** A link to a vision is underlined with the vision's strand; one to another page stays in the language of the text. */
function ProseLink({ href, children, language, ...rest }: ComponentProps<"a"> & { language: string }) {
  const vision = /^\/visions\/(\d+)$/.exec(href ?? "");
  const className = vision ? `strand-link ${hueClass({ number: Number(vision[1]) })}` : undefined;
  return (
    <a {...rest} href={href && linkInLanguage(href, language)} className={className}>
      {children}
    </a>
  );
}

/**
 * A wide table scrolls by itself, also by keyboard, so that the page never does. A group and not a region, since a page can
 * have several tables, and regions are told apart by their names.
 */
function ProseTable({ name, children }: { name: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    <div className="table-scroll" role="group" aria-label={name} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
