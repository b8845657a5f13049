import { cite } from "../../lib/formats/citations.ts";
import { recordJson } from "../../lib/formats/json.ts";
import { recordMarkdown } from "../../lib/formats/markdown.ts";
import type { Content, NumberedRecord } from "../../lib/model/records.ts";
import { shortName } from "../../lib/words/names.ts";

/** What the forms look like, made from a record as the forms are. */
export function Examples({ content, example }: { content: Content; example: NumberedRecord }) {
  const json = { name: "JSON", text: recordJson(content, example) };
  const others = [
    { name: "Markdown", text: recordMarkdown(content, example) },
    { name: "BibTeX", text: cite(content, example).bibtex },
  ];
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{shortName(example)}, for example</h2>
      <Example {...json} of={shortName(example)} />
      {others.map((other) => (
        <details key={other.name}>
          <summary>{other.name}</summary>
          <Example {...other} of={shortName(example)} />
        </details>
      ))}
    </section>
  );
}

function Example({ name, of, text }: { name: string; of: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="example" aria-label={`${of} as ${name}`} tabIndex={0}>
      <pre>{text.trimEnd()}</pre>
    </section>
  );
}
