import type { Content, NumberedKind, NumberedRecord } from "../lib/model/records.ts";
import { routes } from "../lib/model/routes.ts";
import { collectionName, kindName } from "../lib/words/names.ts";
import { RecordLinks } from "./record-links.tsx";
import { Shell } from "./shell.tsx";

/** Says that there is nothing at the address, and what there is instead. */
export function MissingPage({ content, kind }: { content: Content; kind?: NumberedKind }) {
  const records: Record<NumberedKind, readonly NumberedRecord[]> = {
    goal: content.goals,
    strategy: content.strategies,
    vision: content.visions,
  };
  const shown = (kind ? [kind] : (["goal", "strategy", "vision"] as const)).filter(
    (each) => records[each].length > 0,
  );
  const name = kind ? kindName(kind) : "Page";
  return (
    <Shell content={content} {...(kind && { section: kind })}>
      <header className="page-head">
        <h1>{name} not found</h1>
        <p className="lead">
          {kind
            ? `There is no ${kindName(kind)} with this number here.${shown.length > 0 ? " These are published:" : ""}`
            : "There is nothing at this address. These are the records of the strategy:"}
        </p>
      </header>
      {shown.map((each) => (
        <section key={each} className="missing-list" aria-labelledby={`missing-${each}`}>
          <h2 id={`missing-${each}`}>{collectionName(each)}</h2>
          <RecordLinks records={records[each]} />
        </section>
      ))}
      <p className="missing-ways">
        Or read <a href={routes.document}>{content.document.title}</a>, the full text on one page.
      </p>
    </Shell>
  );
}
