/** Which entries are translations of which, and what is to be translated. */
import { valueAt } from "../../lib/authoring/editor-fields.ts";
import { partsOf } from "../../lib/authoring/entry-file.ts";
import { type Language, translations } from "../../lib/model/languages.ts";
import { isOriginal, originalPath, translationPath } from "../../lib/reading/layout.ts";
import type { Desk, Entry } from "../desk.ts";

/** A language that originals are translated into, with the translation of one, where there is one. */
interface Translatable {
  readonly language: Language;
  readonly translation: Entry | undefined;
  /** Whether it can be begun: the site comes first, without whose words there are no pages in the language. */
  readonly canBegin: boolean;
}

/** Something that is to be translated. */
interface ToTranslate extends Pick<Translatable, "language" | "translation"> {
  readonly original: Entry;
  /** There is no translation; or one of an earlier version, or of one that it does not name. */
  readonly reason: "missing" | "behind" | "unnamed";
}

type FindEntry = (path: string) => Entry | undefined;

/** The translations of an original, or what of them is missing; nothing of a translation. */
export function translationsOf({ entries }: Desk, original: Entry): readonly Translatable[] {
  return translationsIn((path) => entries.find(({ place }) => place.path === path), original);
}

function translationsIn(find: FindEntry, { place, file }: Entry): readonly Translatable[] {
  // Words to look for are in any language.
  if (!isOriginal(place) || place.kind === "search") return [];
  return translations.map((language) => {
    const translation = find(translationPath(place.path, language));
    const hasPages = place.kind === "site" || find(translationPath("site.yaml", language)) !== undefined;
    return { language, translation, canBegin: !translation && file !== undefined && hasPages };
  });
}

/** The original of a translation; nothing of an original, or where it is gone. */
export function originalOf({ entries }: Desk, { place }: Entry): Entry | undefined {
  if (isOriginal(place)) return undefined;
  const path = originalPath(place);
  return entries.find((entry) => entry.place.path === path);
}

/** What is to be translated, in the order of the entries. */
export function listToTranslate({ entries }: Desk): readonly ToTranslate[] {
  const byPath = new Map(entries.map((entry) => [entry.place.path, entry]));
  return entries.flatMap((original) =>
    translationsIn((path) => byPath.get(path), original).flatMap(
      ({ language, translation, canBegin }): readonly ToTranslate[] => {
        const reason = translation ? findLag(translation) : canBegin ? "missing" : undefined;
        return reason === undefined ? [] : [{ original, language, translation, reason }];
      },
    ),
  );
}

/** Why a translation may not say what its original says; nothing where the check finds that it does. */
function findLag({ place, file, findings }: Entry): "behind" | "unnamed" | undefined {
  if (!findings.some(({ rule }) => rule === "translation-behind")) return undefined;
  const data = file && partsOf(place.kind, place.path, file.text)?.fields.data;
  return valueAt(data, ["translated_from"]) === undefined ? "unnamed" : "behind";
}
