import type { Kind } from "../lib/model/kinds.ts";
import { inLanguage } from "../lib/model/languages.ts";
import { collectionRoute } from "../lib/model/routes.ts";
import type { Words } from "../lib/words/words.ts";

/** The way to the list of all records of a kind, where a page names no more of them. */
export function MoreRecords({ kind, count, words }: { kind: Kind; count: number; words: Words }) {
  const all = (
    <a key="all" href={inLanguage(collectionRoute(kind), words.language)}>
      {words.collection.all({ kind })}
    </a>
  );
  return <p className="more-records">{words.collection.more({ count, all })}</p>;
}
