/** Whether translations fit their originals, and which of them lag behind. */
import { type Diagnostic, excerpt } from "../findings/diagnostics.ts";
import { type Report, reporter } from "../findings/source.ts";
import { pathOf } from "../model/site-paths.ts";
import { compareVersions, isVersioned, parseVersionStep, versionStep } from "../model/versions.ts";
import { listParagraphs } from "../reading/anchors.ts";
import type { Draft } from "../reading/drafts.ts";
import type { KeptFile } from "../reading/history.ts";
import { type Place, translationPath } from "../reading/layout.ts";
import { fieldsIn } from "../reading/schema-fields.ts";
import type { SiteReading } from "../reading/site-fields.ts";
import { isTextTranslation, type TranslationDraft, translationSchemaOf } from "../reading/translations.ts";
import { findBase, findNewerVersion, findTranslated } from "../versions/translation-state.ts";

/** What translations are compared with. */
interface Originals {
  readonly drafts: readonly Draft[];
  readonly site: SiteReading | undefined;
  /** Every file of an original, sound or not. */
  readonly places: readonly Place[];
  /** The files of the published versions. */
  readonly kept: readonly KeptFile[];
  /** The content folder’s name. */
  readonly folder: string;
}

/** An original with its translation. */
interface Pair {
  readonly original: Draft | SiteReading;
  readonly translation: TranslationDraft;
  readonly report: Report;
}

/** Checks translations against the originals beside them. */
export function checkTranslations(
  translations: readonly TranslationDraft[],
  originals: Originals,
): readonly Diagnostic[] {
  const { drafts, site, places, kept, folder } = originals;
  const diagnostics: Diagnostic[] = [];
  const newestFirst = kept.toSorted((one, other) => compareVersions(other, one));
  const unpublished = new Set(translations.map(({ language }) => language));
  for (const { kind, language } of translations) if (kind === "site") unpublished.delete(language);
  for (const translation of translations) {
    const { kind, name, language, source, from = "" } = translation;
    const named = { kind, name: excerpt(name) };
    const report = reporter(source, diagnostics);
    if (unpublished.delete(language))
      report(
        "translation",
        0,
        ({ files }) => files.translation.noPages({ language, file: translationPath("site.yaml", language) }),
        ({ files }) => files.translation.noPagesHint,
      );
    if (!places.some((place) => place.kind === kind && place.name === name)) {
      report(
        "translation",
        0,
        ({ files }) => files.translation.noOriginal(named),
        ({ files }) => files.translation.noOriginalHint,
      );
      continue;
    }
    const original =
      kind === "site" ? site : drafts.find((draft) => draft.kind === kind && draft.name === name);
    // What is wrong with an original is reported there.
    if (!original) continue;
    if (original.kind === "site" || !isVersioned(kind) || !isTextTranslation(translation)) {
      checkFields({ original, translation, report });
      continue;
    }
    const versions = newestFirst.filter(({ of }) => of === pathOf(original));
    const base = findBase(translation, original, versions, folder);
    checkFields({ original: base, translation, report });
    checkParagraphs(base, translation, report);
    checkVersion({ original, translation, report }, versions);
    const newer = findNewerVersion(translation, versions, folder);
    if (!newer) continue;
    const step = versionStep(newer);
    report(
      "translation-behind",
      translation.fields.valueAt(["translated_from"]),
      ({ files }) => files.translation.behind({ original: named, version: step }),
      ({ files }) => files.translation.behindHint({ page: newer.route, version: step }),
    );
    reporter(original.source, diagnostics)(
      "translation-behind",
      0,
      ({ files }) => files.translation.lagsBehind({ file: excerpt(source.path), version: from }),
      ({ files }) => files.translation.lagsBehindHint,
    );
  }
  return diagnostics;
}

/** A field in words that may be left out is in both files, or in neither; names of licences and of contacts can be the same in all languages. */
function checkFields({ original, translation, report }: Pair): void {
  for (const { name, isRequired } of fieldsIn(translationSchemaOf(translation.kind))) {
    if (isRequired || name === "translated_from") continue;
    const isInOriginal = Reflect.get(original.values, name) !== undefined;
    const isTranslated = translation.words[name] !== undefined;
    if (isInOriginal && !isTranslated && original.kind !== "site")
      report(
        "translation",
        translation.fields.keyAt([]),
        ({ files }) => files.translation.fieldMissing({ field: name }),
        ({ files }) => files.translation.fieldMissingHint({ field: name }),
      );
    if (!isInOriginal && isTranslated)
      report(
        "translation",
        translation.fields.keyAt([name]),
        ({ files }) => files.translation.fieldTooMany({ field: name }),
        ({ files }) => files.translation.fieldTooManyHint,
      );
  }
}

function checkParagraphs(
  original: Draft,
  { body }: TranslationDraft & { readonly body: NonNullable<TranslationDraft["body"]> },
  report: Report,
): void {
  const count = (root: Draft["body"]["root"]) => listParagraphs(root, undefined, () => 0).length;
  const [wanted, found] = [count(original.body.root), count(body.root)];
  if (wanted === found) return;
  report(
    "translation",
    body.start,
    ({ files }) => files.translation.paragraphs({ translated: found, original: wanted }),
    ({ files }) => files.translation.paragraphsHint,
  );
}

/** Whether `translated_from` names a version that there is; only then is it known when the original changes. */
function checkVersion({ translation, report }: Pair, versions: readonly KeptFile[]): void {
  const { from, fields } = translation;
  const [newest] = versions;
  if (!newest || findTranslated(translation, versions)) return;
  const steps = versions.slice(0, 5).map(versionStep);
  if (from === undefined) {
    report(
      "translation-behind",
      fields.keyAt([]),
      ({ files }) => files.translation.noVersion,
      ({ files }) => files.translation.noVersionHint({ newest: versionStep(newest) }),
    );
    return;
  }
  // What will be published today is translated before it is a version.
  if (compareVersions(parseVersionStep(from), newest) > 0) return;
  report(
    "translation-behind",
    fields.valueAt(["translated_from"]),
    ({ files }) => files.translation.unknownVersion({ version: excerpt(from) }),
    ({ files }) => files.translation.unknownVersionHint({ versions: steps }),
  );
}
