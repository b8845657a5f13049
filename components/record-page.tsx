import { recordGraph } from "../lib/formats/structured-data.ts";
import { collectionRoute, recordRoute } from "../lib/model/routes.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { RecordText } from "./kinds.tsx";
import type { RecordProps } from "./record-props.ts";
import { ShareAndCite } from "./share/share-and-cite.tsx";
import { Shell } from "./shell.tsx";
import { Siblings } from "./siblings.tsx";
import { VersionLinks } from "./versions/version-links.tsx";

/** The page of a record in force. */
export function RecordPage({ content, record, words }: RecordProps) {
  const { kinds, shortName } = words.records;
  return (
    <Shell
      content={content}
      words={words}
      route={recordRoute(record)}
      subject={record}
      section={record.kind}
      graph={recordGraph(content, record, words)}
    >
      <VersionLinks content={content} subject={record} words={words} />
      <Breadcrumb
        words={words}
        way={[{ name: kinds[record.kind].plural, href: collectionRoute(record.kind) }]}
        here={shortName(record)}
      />
      <RecordText content={content} record={record} words={words} />
      <ShareAndCite content={content} subject={record} words={words} />
      <Siblings content={content} record={record} words={words} />
    </Shell>
  );
}
