import { collectionData } from "../lib/formats/structured-data.ts";
import type { Kind } from "../lib/model/kinds.ts";
import type { Content } from "../lib/model/records.ts";
import type { Words } from "../lib/words/words.ts";
import { RecordList } from "./kinds.tsx";
import { PageHead } from "./page-head.tsx";
import { Shell } from "./shell.tsx";

/** The list of all records of a kind. */
export function CollectionPage({ content, kind, words }: { content: Content; kind: Kind; words: Words }) {
  const { plural, list } = words.records.kinds[kind];
  return (
    <Shell content={content} words={words} section={kind} graph={collectionData(content, kind, words)}>
      <PageHead title={plural} words={words}>
        <p>{list(content)}</p>
      </PageHead>
      <RecordList content={content} kind={kind} words={words} />
    </Shell>
  );
}
