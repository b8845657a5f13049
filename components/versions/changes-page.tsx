import { inLanguage } from "../../lib/model/languages.ts";
import { mostListed } from "../../lib/model/list-parts.ts";
import { type Content, isNumbered, type Version } from "../../lib/model/records.ts";
import { routes } from "../../lib/model/routes.ts";
import { findVersion, versionRoute, versionStep } from "../../lib/model/versions.ts";
import {
  listPublications,
  listTranslationPublications,
  type Publication,
} from "../../lib/versions/publications.ts";
import type { TimelineEntry } from "../../lib/versions/timeline.ts";
import type { Words } from "../../lib/words/words.ts";
import { langOf } from "../lang.tsx";
import { PageHead } from "../page-head.tsx";
import { Shell } from "../shell.tsx";
import { ChangeOfVersion } from "./change.tsx";
import { versionLabel } from "./names.ts";
import { VersionDay } from "./version-link.tsx";
import { ListLinks } from "./version-links.tsx";

/** The most changes that the page shows word for word; earlier ones are named, and lead to the versions' own pages. */
const mostShown = 20;
/** The most versions of translations that are named of one publication. */
const mostNamed = 20;
/** The most publications that it tells of; the whole as of each leads to the one before. */
const mostPublications = 200;

interface ChangesProps {
  readonly content: Content;
  readonly words: Words;
}

/** All changes of the whole, the newest first, and then those of its translation by the names of what they are of. */
export function ChangesPage({ content, words, className }: ChangesProps & { className?: string }) {
  const { whole } = words.versions;
  const publications = listPublications(content);
  const first = publications.at(-1);
  const lead = publications.length > 1 ? whole.changesLead : whole.noChanges;
  let shown = mostShown;
  let named = mostListed;
  return (
    <Shell
      content={content}
      words={words}
      route={routes.changes}
      {...(className !== undefined && { className })}
    >
      <ListLinks content={content} of={routes.document} words={words} />
      <PageHead title={whole.changes} words={words}>
        <p>{first ? lead({ day: first.name.day }) : whole.notPublished}</p>
      </PageHead>
      <ol className="timeline">
        {publications.slice(0, mostPublications).map((publication) => {
          const { entries, name } = publication;
          const isShown = entries.length <= shown;
          shown -= isShown ? entries.length : shown;
          const namedHere = isShown ? 0 : Math.min(entries.length, named);
          named -= namedHere;
          return (
            <li key={versionStep(name)}>
              <div>
                <h2>
                  <VersionDay version={name} words={words} />
                </h2>
                <WholeThen content={content} publication={publication} words={words} />
              </div>
              <div>
                {publication === first ? (
                  <Beginning entries={entries} words={words} />
                ) : isShown ? (
                  entries.map((entry) => (
                    <Changed key={entry.version.route} content={content} entry={entry} words={words} />
                  ))
                ) : (
                  <Named content={content} entries={entries} count={namedHere} words={words} />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <TranslationPublications content={content} words={words} />
    </Shell>
  );
}

/** What was published of the translation, the newest first; nothing where none was. */
function TranslationPublications({ content, words }: ChangesProps) {
  const publications = listTranslationPublications(content).slice(0, mostPublications);
  if (publications.length === 0) return null;
  return (
    <section className="version-part" aria-labelledby="translation-versions">
      <h2 id="translation-versions" className="section-title">
        {words.versions.translation.list}
      </h2>
      <ol className="timeline">
        {publications.map((publication) => (
          <li key={versionStep(publication.name)}>
            <div>
              <h3 className="version-heading">
                <VersionDay version={publication.name} words={words} />
              </h3>
              <WholeThen content={content} publication={publication} words={words} ofTranslation />
            </div>
            <div>
              <Named content={content} entries={publication.entries} count={mostNamed} words={words} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The publication with which everything began. */
function Beginning({ entries, words }: { entries: readonly TimelineEntry[]; words: Words }) {
  const counts: Partial<Record<string, number>> = {};
  for (const { version } of entries) {
    const [, collection = ""] = version.of.split("/");
    counts[collection] = (counts[collection] ?? 0) + 1;
  }
  return <p>{words.versions.whole.begin({ counts })}</p>;
}

function Changed({ content, entry, words }: ChangesProps & { entry: TimelineEntry }) {
  return (
    <section className="change">
      <h3>
        <VersionName content={content} version={entry.version} words={words} />
      </h3>
      <ChangeOfVersion entry={entry} words={words} />
    </section>
  );
}

/** Changes that are too many to be shown: as many as there is room for are named, the others are counted. */
function Named({
  content,
  entries,
  count,
  words,
}: ChangesProps & { entries: readonly TimelineEntry[]; count: number }) {
  const more = entries.length - count;
  return (
    <>
      {count > 0 && (
        <ul className="record-links">
          {entries.slice(0, count).map((entry) => (
            <li key={entry.version.route}>
              <VersionName content={content} version={entry.version} words={words} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p>{words.versions.whole.more({ count: more, areNamed: count > 0 })}</p>}
    </>
  );
}

/** A version by the name of its text, as a link to its page; of the document, to the whole as it was then. */
export function VersionName({ content, version, words }: ChangesProps & { version: Version }) {
  const found = content.byRoute(version.route);
  const isText = found && (found.kind === "document" || isNumbered(found));
  const subject = isText ? found : version.read();
  const name = isNumbered(subject) ? words.records.fullName(subject) : subject.title;
  return (
    <a
      href={inLanguage(version.route, words.language)}
      aria-label={versionLabel(name, { version }, words)}
      {...langOf(subject, words)}
    >
      {name}
    </a>
  );
}

/** The way to the whole as it was after a publication; none before the whole was published. */
function WholeThen({
  content,
  publication,
  words,
  ofTranslation = false,
}: ChangesProps & { publication: Publication; ofTranslation?: boolean }) {
  const route = versionRoute(routes.document, publication.name);
  const versions = ofTranslation ? content.translationsOf : content.versionsOf;
  if (!findVersion(versions(routes.document), route)) return null;
  return (
    <p className="whole-then">
      <a href={inLanguage(route, words.language)}>
        {words.versions.whole.asOf({ version: words.versions.name(publication.name) })}
      </a>
    </p>
  );
}
