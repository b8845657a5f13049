import { versionGraph } from "../../lib/formats/structured-data.ts";
import { inOriginal, isVersion, listRelated, type Version } from "../../lib/model/records.ts";
import { collectionRoute, recordRoute } from "../../lib/model/routes.ts";
import { originalRoute, versionsRoute } from "../../lib/model/versions.ts";
import { changeBetween, changeBetweenTranslations } from "../../lib/versions/changes.ts";
import { type TimelineEntry, timelineOf, translationTimelineOf } from "../../lib/versions/timeline.ts";
import { Breadcrumb } from "../breadcrumb.tsx";
import { langOf } from "../lang.tsx";
import { Phrases } from "../phrases/phrases.tsx";
import { OfficialText } from "../prose.tsx";
import { RecordHead } from "../record-head.tsx";
import type { RecordProps } from "../record-props.ts";
import { ShareAndCite } from "../share/share-and-cite.tsx";
import { Shell } from "../shell.tsx";
import { BeforeAndAfter } from "../siblings.tsx";
import { StatementList } from "../statement-list.tsx";
import { WithdrawnOn } from "../withdrawn-on.tsx";
import { ChangeBetween, ChangeOfVersion } from "./change.tsx";
import { withDay } from "./names.ts";
import { VersionLink } from "./version-link.tsx";
import { VersionLinks } from "./version-links.tsx";
import { VersionStatus } from "./version-status.tsx";

/** A record as it was published on a day, or its translation, and what has become of it. */
export function VersionPage({ content, record, words }: RecordProps) {
  const { records, versions } = words;
  const of = recordRoute(record);
  if (!isVersion(record)) throw new Error(`${of} was given in place of one of its versions.`);
  const { ofTranslation } = record.version;
  const timeline = ofTranslation ? translationTimelineOf(content, of) : timelineOf(content, of);
  const place = timeline.findIndex(({ version }) => version.route === record.version.route);
  const entry = timeline[place];
  if (!entry) throw new Error(`${of} has no version that is shown at ${record.version.route}.`);
  const name = records.shortName(record);
  const day = versions.name(entry.version);
  // Of a version, only what it named then is known.
  const belonged = listRelated(record).flatMap((related) => related.records);
  return (
    <Shell
      content={content}
      words={words}
      route={originalRoute(record)}
      subject={record}
      section={record.kind}
      graph={versionGraph(content, record, words)}
    >
      <VersionLinks content={content} subject={record} words={words} />
      <Breadcrumb
        words={words}
        way={[
          { name: records.kinds[record.kind].plural, href: collectionRoute(record.kind) },
          { name, href: of },
          { name: versions.of({ name }), href: versionsRoute(of) },
        ]}
        here={ofTranslation ? versions.translation.here({ version: day }) : day}
      />
      <article>
        <VersionStatus
          content={content}
          subject={record}
          entry={entry}
          replacement={timeline[place - 1]}
          words={words}
        />
        <RecordHead record={record} words={words}>
          {record.kind === "vision" && record.subtitle && (
            <p className="subtitle" {...langOf(record, words)}>
              <Phrases text={record.subtitle} of={record} />
            </p>
          )}
        </RecordHead>
        {record.withdrawn && (
          <p className="lead">
            <WithdrawnOn {...record.withdrawn} words={words} />
          </p>
        )}
        <div className="record-columns">
          <div className="record-main">
            <OfficialText
              record={record}
              name={withDay(name, record, words)}
              route={entry.version.route}
              words={words}
            />
          </div>
          {belonged.length > 0 && (
            <section className="record-side" aria-labelledby="belonged">
              <h2 id="belonged">{versions.belonged}</h2>
              <StatementList records={belonged} words={words} />
            </section>
          )}
        </div>
        <Changes {...{ content, record, words, entry }} />
      </article>
      <ShareAndCite content={content} subject={record} words={words} />
      <VersionsBeside previous={entry.previous?.version} next={entry.next} words={words} />
    </Shell>
  );
}

/** What the version changed, and what has changed since. */
function Changes({ content, record, words, entry }: RecordProps & { entry: TimelineEntry }) {
  const { previous, next, version } = entry;
  const { ofTranslation } = version;
  const [then, now] = [
    version.read(),
    (ofTranslation ? content : inOriginal(content)).byRoute(recordRoute(record)),
  ];
  const compare = ofTranslation ? changeBetweenTranslations : changeBetween;
  const { versions } = words;
  return (
    <>
      {previous && (
        <section className="version-part" aria-labelledby="changed">
          <h2 id="changed" className="section-title">
            {versions.changedSince({
              version: <VersionLink key="version" version={previous.version} words={words} />,
            })}
          </h2>
          <ChangeOfVersion entry={entry} words={words} />
        </section>
      )}
      {next && now?.kind === then.kind && now.language === then.language && (
        <section className="version-part" aria-labelledby="until-now">
          <h2 id="until-now" className="section-title">
            {versions.changedUntilNow}
          </h2>
          <ChangeBetween before={then} after={now} change={compare(then, now)} words={words} />
        </section>
      )}
    </>
  );
}

/** The ways to the versions before and after one. */
export function VersionsBeside({
  previous,
  next,
  words,
}: {
  previous: Version | undefined;
  next: Version | undefined;
  words: RecordProps["words"];
}) {
  const link = (version: Version | undefined) => version && <VersionLink version={version} words={words} />;
  return (
    <BeforeAndAfter
      label={words.versions.beforeAndAfter}
      previous={link(previous)}
      next={link(next)}
      words={words}
    />
  );
}
