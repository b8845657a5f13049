import { listLinks, type VersionLink, versionLinks } from "../../lib/formats/version-links.ts";
import type { Content, VersionSubject } from "../../lib/model/records.ts";
import { fullAddress } from "../../lib/model/site-url.ts";
import type { Words } from "../../lib/words/words.ts";

/** What a page says in its head of versions: React moves `<link>` elements there from wherever they are rendered. */
export function VersionLinks({
  content,
  subject,
  words,
}: {
  content: Content;
  /** What the page shows: a record, the document, or a version of one. */
  subject: VersionSubject;
  words: Words;
}) {
  return <Links links={versionLinks(content, subject)} words={words} />;
}

/** What the list of all versions of a text says in its head; nothing where nothing of it was published. */
export function ListLinks({ content, of, words }: { content: Content; of: string; words: Words }) {
  return content.versionsOf(of).length > 0 && <Links links={listLinks(of)} words={words} />;
}

function Links({ links, words }: { links: readonly VersionLink[]; words: Words }) {
  return links.map(({ rel, route, type }) => (
    <link key={rel} rel={rel} type={type} href={fullAddress(route, words.language)} />
  ));
}
