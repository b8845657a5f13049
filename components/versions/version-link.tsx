import { inLanguage } from "../../lib/model/languages.ts";
import type { Version } from "../../lib/model/records.ts";
import type { Words } from "../../lib/words/words.ts";
import { versionTitle } from "./names.ts";

/** A version by its day, as a link to its page. */
export function VersionLink({
  version,
  words,
}: {
  version: Pick<Version, "of" | "day" | "order" | "route" | "ofTranslation">;
  words: Words;
}) {
  return (
    <a href={inLanguage(version.route, words.language)} aria-label={versionTitle(version, words)}>
      <VersionDay version={version} words={words} />
    </a>
  );
}

/** A version by its day. */
export function VersionDay({ version, words }: { version: Pick<Version, "day" | "order">; words: Words }) {
  return <time dateTime={version.day}>{words.versions.name(version)}</time>;
}
