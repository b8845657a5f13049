import { inLanguage } from "../../lib/model/languages.ts";
import type { Content, NumberedRecord } from "../../lib/model/records.ts";
import { collectionRoute, recordRoute } from "../../lib/model/routes.ts";
import { versionsRoute } from "../../lib/model/versions.ts";
import { timelineOf } from "../../lib/versions/timeline.ts";
import type { Words } from "../../lib/words/words.ts";
import { PageHead } from "../page-head.tsx";
import { Shell } from "../shell.tsx";
import { ChangeOfVersion } from "./change.tsx";
import { TranslationVersions } from "./translation-versions.tsx";
import { VersionHeading } from "./version-heading.tsx";
import { ListLinks } from "./version-links.tsx";

/**
 * All versions of a record, the newest first, with what each changed, and then those of its translation.
 * @param record the record, or its newest version where it is gone
 */
export function VersionsPage({
  content,
  record,
  words,
}: {
  content: Content;
  record: NumberedRecord;
  words: Words;
}) {
  const { records, versions } = words;
  const of = recordRoute(record);
  const timeline = timelineOf(content, of);
  const day = timeline.at(-1)?.version.day ?? "";
  const name = records.shortName(record);
  return (
    <Shell content={content} words={words} route={versionsRoute(of)} section={record.kind}>
      <ListLinks content={content} of={of} words={words} />
      <PageHead
        title={versions.of({ name })}
        way={[
          { name: records.kinds[record.kind].plural, href: collectionRoute(record.kind) },
          { name, href: of },
        ]}
        words={words}
      >
        <p>
          <a href={inLanguage(of, words.language)}>{records.fullName(record)}</a>
        </p>
        <p>{versions.count({ count: timeline.length, day })}</p>
      </PageHead>
      <ol className="timeline">
        {timeline.map((entry) => (
          <li key={entry.version.route}>
            <VersionHeading entry={entry} level={2} words={words} />
            <div>
              <ChangeOfVersion entry={entry} words={words} />
            </div>
          </li>
        ))}
      </ol>
      <TranslationVersions content={content} of={of} words={words} />
    </Shell>
  );
}
