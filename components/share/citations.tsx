import { cite, plainCitation } from "../../lib/formats/citations.ts";
import type { Content, NumberedRecord, StrategyDocument } from "../../lib/model/records.ts";
import { citationStyleName } from "../../lib/words/names.ts";
import { CopyButton } from "./copy-button.tsx";

/** How a record is cited in each of the common styles. */
export function Citations({
  content,
  subject,
  canCopy,
}: {
  content: Content;
  subject: NumberedRecord | StrategyDocument;
  canCopy: boolean;
}) {
  const { styles } = cite(content, subject);
  return (
    <div className="share-part">
      <h3>Cite</h3>
      <dl className="citations">
        {styles.map((citation) => (
          <div key={citation.style.name}>
            <dt>{citationStyleName(citation.style)}</dt>
            <dd>{citation.parts.map(({ text, italic }) => (italic ? <i key={text}>{text}</i> : text))}</dd>
            {canCopy && (
              <dd>
                <CopyButton what={`${citation.style.name} citation`} text={plainCitation(citation)} isShort />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}
