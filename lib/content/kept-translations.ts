/** The kept versions of translations into one language: what each says, which was made from a version, and which there was at a time. */
import type { Language } from "../model/languages.ts";
import { compareVersions, type VersionName, versionStep } from "../model/versions.ts";
import { editedPath, type KeptFile } from "../reading/history.ts";
import { isHeldBack, isTextTranslation, type TranslationDraft } from "../reading/translations.ts";
import { isSameTranslation, readKeptTranslation } from "../versions/kept-translation.ts";
import type { FindTranslation } from "./translate.ts";

/** What they are made of. */
export interface TranslationSources {
  readonly language: Language;
  /** Of all languages. */
  readonly keptTranslations: readonly KeptFile[];
  /** The content folder’s name, and the bytes of its files by their paths in it. */
  readonly folder: { readonly name: string; readonly files: ReadonlyMap<string, Uint8Array | number> };
  /** Finds the translation that there is now. */
  readonly findTranslation: FindTranslation;
  readonly site: { readonly provisional_translations?: string };
}

/** A translation that a version is shown in. */
interface ShownTranslation {
  readonly draft: TranslationDraft;
  /** Its kept version; absent of one that was not published yet. */
  readonly file?: KeptFile;
}

export interface KeptTranslations {
  /** The kept files of each text by its address, the newest first. */
  readonly files: ReadonlyMap<string, readonly KeptFile[]>;
  /** What a kept file says. */
  readonly read: (file: KeptFile) => TranslationDraft;
  /** The newest translation that was made from a version of an original, other than one that is held back now. */
  readonly madeFrom: (version: KeptFile) => ShownTranslation | undefined;
  /** The translation of a text that there was at a time. */
  readonly at: (of: string, then: VersionName) => KeptFile | undefined;
  /** Whether the translation of a text says now what a kept file says. */
  readonly isNow: (file: KeptFile) => boolean;
}

/** Arranges the kept translations of a language. None of them is parsed before it is asked for. */
export function createKeptTranslations(sources: TranslationSources): KeptTranslations {
  const { language, keptTranslations, folder, findTranslation, site } = sources;
  const own = keptTranslations.filter((file) => file.language === language);
  const files = groupVersions(own);
  const drafts = new Map<string, ReturnType<typeof readKeptTranslation>>();
  const read = (file: KeptFile) => {
    const known = drafts.get(file.path) ?? readKeptTranslation(file, folder.name);
    drafts.set(file.path, known);
    return known;
  };
  return {
    ...{ files, read },
    madeFrom(version) {
      const step = versionStep(version);
      const file = files.get(version.of)?.find((each) => {
        const draft = read(each);
        return draft.from === step && !isHeldBack(draft, site);
      });
      if (file) return { file, draft: read(file) };
      const present = findTranslation(version);
      return present?.from === step ? { draft: present } : undefined;
    },
    at: (of, then) => files.get(of)?.find((file) => compareVersions(file, then) <= 0),
    isNow(file) {
      const present = findTranslation(file);
      if (!present || !isTextTranslation(present)) return false;
      const bytes = folder.files.get(editedPath(file));
      if (bytes instanceof Uint8Array && Buffer.compare(bytes, file.bytes) === 0) return true;
      return isSameTranslation(read(file), present);
    },
  };
}

/** Kept files by the text that they are of, the newest first. */
export function groupVersions(kept: readonly KeptFile[]): ReadonlyMap<string, readonly KeptFile[]> {
  const groups = new Map<string, KeptFile[]>();
  for (const file of kept.toSorted((one, other) => compareVersions(other, one))) {
    const known = groups.get(file.of);
    if (known) known.push(file);
    else groups.set(file.of, [file]);
  }
  return groups;
}
