/** Whether a translation says what its original says now: one rule for the check and for the pages. */
import { compareVersions, versionStep } from "../model/versions.ts";
import type { Draft } from "../reading/drafts.ts";
import type { KeptFile } from "../reading/history.ts";
import type { TranslationDraft } from "../reading/translations.ts";
import { translatedFieldsOf } from "../reading/translations.ts";
import { type KeptDraft, readKeptDraft } from "./kept-draft.ts";
import { isTypographic, withoutTypography } from "./typography.ts";

/** The versions of one text, the newest first. */
export type Versions = readonly KeptFile[];

/** The version that a translation was made from. */
export function findTranslated({ from }: Pick<TranslationDraft, "from">, versions: Versions) {
  return versions.find((version) => versionStep(version) === from);
}

/**
 * What a translation is a translation of: the version that it names, and before that is published the original as it is.
 * An original can so be changed without its translation, which keeps the paragraphs that it was made from.
 *
 * @param versions of the original, the newest first
 * @param folder the content folder’s name, for messages
 */
export function findBase<D extends Draft>(
  translation: Pick<TranslationDraft, "from">,
  original: D,
  versions: Versions,
  folder: string,
): D | KeptDraft {
  const translated = findTranslated(translation, versions);
  return translated ? readKeptDraft(translated, folder) : original;
}

/**
 * The newest version of an original whose words are others than those that were translated. A correction of typography is none.
 *
 * @param versions of the original, the newest first
 * @param folder the content folder’s name, for messages
 * @returns nothing where the translation is up to date, or names no version
 */
export function findNewerVersion(
  translation: Pick<TranslationDraft, "kind" | "from">,
  versions: Versions,
  folder: string,
): KeptFile | undefined {
  const translated = findTranslated(translation, versions);
  const [newest] = versions;
  if (!translated || !newest || compareVersions(newest, translated) <= 0) return undefined;
  const [before, now] = [readKeptDraft(translated, folder), readKeptDraft(newest, folder)];
  return saysTheSame(before, now) ? undefined : newest;
}

/** Whether two versions have the same words, in their text and in the fields that are translated. */
function saysTheSame(before: KeptDraft, now: KeptDraft): boolean {
  return wordsOf(before) === wordsOf(now) && isTypographic(before.body.root, now.body.root);
}

function wordsOf({ kind, values }: KeptDraft): string {
  const names = Object.keys(translatedFieldsOf(kind));
  const words = names.map((name) => [name, Reflect.get(values, name)]);
  return withoutTypography(JSON.stringify(words));
}
