/** Drafts in another language: the words of translations, and all else as the originals have it. */
import type { Language } from "../model/languages.ts";
import { listParagraphs } from "../reading/anchors.ts";
import type { Draft, Drafts } from "../reading/drafts.ts";
import { namedParagraphs } from "../reading/drafts.ts";
import { type FieldsOf, type SchemaKind, schemaOf } from "../reading/schema.ts";
import {
  isHeldBack,
  isTextTranslation,
  type TranslationDraft,
  translatedFieldsOf,
} from "../reading/translations.ts";

/** A draft whose words may be those of its translation. */
export type Translated<D extends Draft = Draft> = D & {
  /** What the draft was translated from; absent of one that is in its own language. */
  readonly original?: D;
  readonly translation?: TranslationDraft;
};

/** The drafts of a site in a language. */
export interface TranslatedDrafts extends Omit<Drafts, "document" | "records" | "pages"> {
  readonly document: Translated<Drafts["document"]>;
  readonly records: readonly Translated<Drafts["records"][number]>[];
  readonly pages: readonly Translated<Drafts["pages"][number]>[];
  readonly siteTranslation?: TranslationDraft;
}

/** Finds the translation of a file into the language of a content. */
export type FindTranslation = (
  original: Pick<TranslationDraft, "kind" | "name">,
) => TranslationDraft | undefined;

/**
 * Makes the function that finds translations into a language. Provisional ones are left out where `site.yaml` holds them back.
 */
export function createFinder({ translations, site }: Drafts, language: Language): FindTranslation {
  const found = new Map(
    translations
      .filter((each) => each.language === language && !isHeldBack(each, site))
      .map((each) => [`${each.kind} ${each.name}`, each] as const),
  );
  return ({ kind, name }) => found.get(`${kind} ${name}`);
}

/** Puts translations in the place of the originals’ words; what is not translated stays in the original’s language. */
export function translateDrafts(
  drafts: Drafts,
  find: FindTranslation,
  findBase: (translation: TranslationDraft, original: Draft) => Draft,
): TranslatedDrafts {
  const translate = <D extends Draft>(draft: D): Translated<D> => {
    const translation = find(draft);
    return translation ? translateDraft(draft, translation, findBase(translation, draft)) : draft;
  };
  const site = find({ kind: "site", name: "site" });
  return {
    ...drafts,
    ...(site && { site: merge("site", drafts.site, site), siteTranslation: site }),
    document: translate(drafts.document),
    records: drafts.records.map(translate),
    pages: drafts.pages.map(translate),
  };
}

/**
 * A draft with the words of its translation, whose paragraphs have the addresses of those that they were translated from.
 * @param base what was translated: the original, or an earlier version of it
 */
export function translateDraft<D extends Draft>(
  original: D,
  translation: TranslationDraft,
  base: Draft = original,
): Translated<D> {
  if (!isTextTranslation(translation)) return original;
  const { source, fields, body } = translation;
  const values = merge(original.kind, original.values, translation);
  return {
    ...original,
    ...{ original, translation, source, fields, body },
    values: original.kind === "page" ? values : { ...values, ...paragraphFieldsOf(original, base) },
  };
}

/** Which paragraphs a translation has, and which of the original’s are gone from it too. */
function paragraphFieldsOf(original: Draft, base: Draft) {
  const listed = listParagraphs(base.body.root, namedParagraphs(base).paragraphs, () => 0);
  const ids = listed.map(({ id }) => id);
  const gone = namedParagraphs(original).withdrawn.filter((id) => !ids.includes(id));
  return {
    ...(ids.length > 0 && { paragraphs: ids }),
    ...(gone.length > 0 ? { withdrawn_paragraphs: gone } : { withdrawn_paragraphs: undefined }),
  };
}

/** The fields of an original with the words of its translation. The schema is asked once more, since both were checked apart. */
function merge<K extends SchemaKind>(kind: K, values: FieldsOf<K>, { words }: TranslationDraft): FieldsOf<K> {
  // What was added to the original since it was translated is in its language. What the whole site shares, such as the name
  // of a licence, can be the same in all languages.
  const others = new Set(
    kind === "site"
      ? []
      : Object.keys(translatedFieldsOf(kind)).filter((name) => !Object.hasOwn(words, name)),
  );
  const merged = Object.entries(mergeFields(values, words)).filter(([name]) => !others.has(name));
  return schemaOf(kind).parse(Object.fromEntries(merged)) as FieldsOf<K>;
}

function mergeFields(original: object, words: object): object {
  const merged: Record<string, unknown> = { ...original };
  for (const [name, value] of Object.entries(words)) {
    const before = merged[name];
    merged[name] = isFields(before) && isFields(value) ? mergeFields(before, value) : value;
  }
  return merged;
}

function isFields(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
