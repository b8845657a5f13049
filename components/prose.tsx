import type { MDXComponents } from "mdx/types.js";
import type { ComponentProps } from "react";
import { paragraphName } from "../lib/names.ts";
import type { NumberedRecord, Page, StrategyDocument } from "../lib/records.ts";
import { hueClass } from "./strands.tsx";

/**
 * A record's body as it is read.
 *
 * `name` is how the record is cited ("Goal 56"); `fragmentPrefix` keeps fragments apart where several bodies share a page.
 */
export function Prose({
  record,
  name,
  fragmentPrefix = "",
}: {
  record: NumberedRecord | StrategyDocument | Page;
  name: string;
  fragmentPrefix?: string;
}) {
  const components: MDXComponents = {
    p: (props) => <Paragraph {...props} name={name} fragmentPrefix={fragmentPrefix} />,
    a: ProseLink,
    table: ProseTable,
  };
  return (
    <div className="prose">
      <record.Body components={components} />
    </div>
  );
}

/** A record's body on a page that isn't its own: the same words, without addresses and headings of their own. */
export function Excerpt({ record }: { record: NumberedRecord }) {
  const components: MDXComponents = {
    p: ({ children }) => <p>{children}</p>,
    h2: ({ children }) => <p className="excerpt-heading">{children}</p>,
    h3: ({ children }) => <p className="excerpt-heading">{children}</p>,
    h4: ({ children }) => <p className="excerpt-heading">{children}</p>,
    a: ProseLink,
    table: ProseTable,
  };
  return <record.Body components={components} />;
}

/** A paragraph with its own address; paragraphs inside lists and quotations have none. */
function Paragraph({
  id,
  children,
  name,
  fragmentPrefix,
}: ComponentProps<"p"> & { name: string; fragmentPrefix: string }) {
  if (!id) return <p>{children}</p>;
  const fragment = fragmentPrefix + id;
  return (
    <p id={fragment} className="paragraph">
      {children}{" "}
      <a href={`#${fragment}`} className="pilcrow" aria-label={paragraphName(name, id)}>
        ¶
      </a>
    </p>
  );
}

/** A link to a vision is underlined with the vision's strand. */
function ProseLink({ href, children, ...rest }: ComponentProps<"a">) {
  const vision = /^\/visions\/(\d+)$/.exec(href ?? "");
  const className = vision ? `strand-link ${hueClass({ number: Number(vision[1]) })}` : undefined;
  return (
    <a {...rest} href={href} className={className}>
      {children}
    </a>
  );
}

/** A wide table scrolls by itself, also by keyboard, so that the page never does. */
function ProseTable({ children }: ComponentProps<"table">) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="table-scroll" aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </section>
  );
}
