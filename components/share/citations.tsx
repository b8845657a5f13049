import { cite, plainCitation } from "../../lib/formats/citations.ts";
import type { Content, NumberedRecord, StrategyDocument } from "../../lib/model/records.ts";
import type { Words } from "../../lib/words/words.ts";
import { CopyButton } from "./copy-button.tsx";

/** How a record is cited in each of the common styles. */
export function Citations({
  content,
  subject,
  words,
  canCopy,
}: {
  content: Content;
  subject: NumberedRecord | StrategyDocument;
  words: Words;
  canCopy: boolean;
}) {
  const { styles } = cite(content, subject, words);
  return (
    <div className="share-part">
      <h3>{words.share.cite}</h3>
      <dl className="citations">
        {styles.map((citation) => (
          <div key={citation.style.name}>
            <dt>{words.share.styleName(citation.style)}</dt>
            <dd>{citation.parts.map(({ text, italic }) => (italic ? <i key={text}>{text}</i> : text))}</dd>
            {canCopy && (
              <dd>
                <CopyButton
                  what="citation"
                  style={citation.style.name}
                  text={plainCitation(citation)}
                  words={words}
                />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}
