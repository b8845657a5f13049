import { collectionData } from "../lib/formats/structured-data.ts";
import type { Kind } from "../lib/model/kinds.ts";
import { inLanguage } from "../lib/model/languages.ts";
import { type ListPart, partRoute } from "../lib/model/list-parts.ts";
import type { Content } from "../lib/model/records.ts";
import { collectionRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";
import { canQuote } from "./extent.ts";
import { RecordList } from "./kinds.tsx";
import { PageHead } from "./page-head.tsx";
import { Shell } from "./shell.tsx";
import { BeforeAndAfter } from "./siblings.tsx";

interface CollectionProps {
  content: Content;
  kind: Kind;
  /** What the page has of the list. */
  part: ListPart;
  words: Words;
}

/** The list of all records of a kind, or a part of it where it is long. */
export function CollectionPage(props: CollectionProps) {
  const { content, kind, part, words } = props;
  const { plural, list } = words.records.kinds[kind];
  const isQuoted = canQuote(part.records);
  return (
    <Shell
      content={content}
      words={words}
      route={partRoute(content, kind, part)}
      section={kind}
      graph={collectionData(content, { kind, part, isQuoted }, words)}
    >
      {partRoute(content, kind, part) === collectionRoute(kind) ? (
        <PageHead title={plural} words={words}>
          <p>{list(content)}</p>
        </PageHead>
      ) : (
        <PageHead
          title={words.collection.part({ kind, ...part })}
          way={[{ name: plural, href: collectionRoute(kind) }]}
          words={words}
        />
      )}
      <Parts {...props} />
      <RecordList kind={kind} records={part.records} words={words} />
      <PartsBeside {...props} />
    </Shell>
  );
}

/** The ways to all parts of a list; nothing where it is whole. */
function Parts({ content, kind, part, words: { collection, language } }: CollectionProps) {
  const parts = content.partsOf(kind);
  if (parts.length < 2) return null;
  return (
    <nav aria-label={collection.parts({ kind })} className="list-parts">
      <ul>
        {parts.map((other) => (
          <li key={other.first}>
            <a
              href={inLanguage(partRoute(content, kind, other), language)}
              aria-current={other.first === part.first ? "page" : undefined}
            >
              {collection.span(other)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The ways to the parts of a list before and after one. */
function PartsBeside({ content, kind, part, words }: CollectionProps) {
  const parts = content.partsOf(kind);
  const index = parts.findIndex(({ first }) => first === part.first);
  const link = (other: ListPart | undefined) =>
    other && (
      <a href={inLanguage(partRoute(content, kind, other), words.language)}>
        {words.collection.part({ kind, ...other })}
      </a>
    );
  return (
    <BeforeAndAfter
      label={words.recordPage.siblings({ kind })}
      previous={link(parts[index - 1])}
      next={link(parts[index + 1])}
      words={words}
    />
  );
}
