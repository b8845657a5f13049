/** What links to versions are called, so that one text always leads to one address. */
import { findKind } from "../../lib/model/kinds.ts";
import type { Version, VersionMark, VersionSubject } from "../../lib/model/records.ts";
import { routes } from "../../lib/model/routes.ts";
import type { Words } from "../../lib/words/words.ts";

/** The name of a text with the day of its version, or of that of its translation, where it is one: `Goal 56, 22 November 2026`. */
export function withDay(
  name: string,
  { version }: { readonly version?: Pick<VersionMark, "day" | "order" | "ofTranslation"> },
  words: Words,
): string {
  if (!version) return name;
  const { versions } = words;
  const { nameOf } = version.ofTranslation ? versions.translation : versions;
  return nameOf({ name, version: versions.name(version) });
}

/** The name of a link that shows another name, where it leads to a version; nothing where what is shown is enough. */
export function versionLabel(name: string, subject: Pick<VersionSubject, "version">, words: Words) {
  return subject.version ? withDay(name, subject, words) : undefined;
}

/** A version by its text and its day: `Goal 56, 22 November 2026`. */
export function versionTitle(
  version: Pick<Version, "of" | "day" | "order" | "ofTranslation">,
  words: Words,
): string {
  const { versions } = words;
  const day = versions.name(version);
  if (version.of === routes.document)
    return version.ofTranslation
      ? versions.translation.wholeName({ version: day })
      : versions.whole.nameOf({ version: day });
  const name = nameAt(version.of, words);
  return name === undefined ? day : withDay(name, { version }, words);
}

/** What the record at an address is called, whether or not it is still there: `Goal 56`. */
export function nameAt(route: string, { records }: Words): string | undefined {
  const [, collection = "", number = ""] = route.split("/");
  const kind = findKind(collection);
  return kind && records.shortName({ kind, number: Number(number) });
}
