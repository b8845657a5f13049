import { cite } from "../../lib/formats/citations.ts";
import { recordJson } from "../../lib/formats/json.ts";
import { recordMarkdown } from "../../lib/formats/markdown.ts";
import type { Content, NumberedRecord } from "../../lib/model/records.ts";
import type { Words } from "../../lib/words/words.ts";

/** What the forms look like, made from a record as the forms are. */
export function Examples({
  content,
  example,
  words,
}: {
  content: Content;
  example: NumberedRecord;
  words: Words;
}) {
  const of = words.records.shortName(example);
  const { ofRecord } = words.forms;
  const json = { name: ofRecord["data.json"].name, text: recordJson(content, example, words) };
  const others = [
    { name: ofRecord["data.md"].name, text: recordMarkdown(content, example, words) },
    { name: ofRecord["data.bib"].name, text: cite(content, example, words).bibtex },
  ];
  const labelOf = (name: string) => words.share.formOf({ of, form: name }).join("");
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{words.data.example({ name: of })}</h2>
      <Example {...json} label={labelOf(json.name)} />
      {others.map((other) => (
        <details key={other.name}>
          <summary>{other.name}</summary>
          <Example {...other} label={labelOf(other.name)} />
        </details>
      ))}
    </section>
  );
}

function Example({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="example" aria-label={label} tabIndex={0}>
      <pre>{text.trimEnd()}</pre>
    </section>
  );
}
