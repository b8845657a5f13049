import { cite } from "../../lib/formats/citations.ts";
import type { Content, NumberedRecord, StrategyDocument } from "../../lib/records.ts";
import { CopyButton } from "./copy-button.tsx";

/** How a record is cited in each of the common styles. */
export function Citations({
  content,
  subject,
}: {
  content: Content;
  subject: NumberedRecord | StrategyDocument;
}) {
  const { styles } = cite(content, subject);
  return (
    <div className="share-part">
      <h3>Cite</h3>
      <dl className="citations">
        {styles.map(({ name, parts }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{parts.map(({ text, italic }) => (italic ? <i key={text}>{text}</i> : text))}</dd>
            <dd>
              <CopyButton what={`${name} citation`} text={parts.map(({ text }) => text).join("")} isShort />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
