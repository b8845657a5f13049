/** The first lines of the desk’s commits: in the original’s language in the repository, and in everybody’s own at the desk. */
import { originalLanguage } from "../../lib/model/languages.ts";
import type { PublishingWords } from "../../lib/words/groups/publishing.ts";
import { inWordsOf, words } from "../words.ts";
import { namesOf } from "./entries.ts";

type CommitKind = keyof PublishingWords["commits"];
type Paths = readonly { readonly path: string }[];

const kinds: readonly CommitKind[] = ["publish", "putBack"];

/** The first line of the commit that publishes entries, or puts them back. */
export function commitTitle(kind: CommitKind, entries: Paths): string {
  return inWordsOf(originalLanguage, () => titleOf(kind, entries));
}

/** What a commit is called at the desk, by its first line and its entries; of one that the desk has not made, the line as it is. */
export function sayTitle(title: string, entries: Paths): string {
  const kind = kinds.find((each) => commitTitle(each, entries) === title);
  return kind === undefined ? title : titleOf(kind, entries);
}

function titleOf(kind: CommitKind, entries: Paths): string {
  return words().publishing.commits[kind]({ names: namesOf(entries) });
}
