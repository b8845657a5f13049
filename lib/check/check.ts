/** The whole check of a content folder that has been read into memory. */
import { type Diagnostic, sortDiagnostics } from "../findings/diagnostics.ts";
import { guard } from "../findings/guard.ts";
import { placeAt, reporter } from "../findings/source.ts";
import type { AddressedText, Present } from "../ledger/lines.ts";
import { timeZoneOf } from "../model/dates.ts";
import { recordOfKinds } from "../model/kinds.ts";
import { inLanguage } from "../model/languages.ts";
import { limits } from "../model/limits.ts";
import { routes } from "../model/routes.ts";
import { type Located, listOwnOutputs, ownPaths, pathOf, sitePaths, withForms } from "../model/site-paths.ts";
import { listStates, listVersionRoutes, versionRoute } from "../model/versions.ts";
import { listFragments, listParagraphs } from "../reading/anchors.ts";
import {
  type Draft,
  type Drafts,
  findWhole,
  isOfKind,
  isRecordDraft,
  listReferences,
  namedParagraphs,
} from "../reading/drafts.ts";
import { ledgerName } from "../reading/file-names.ts";
import type { FileReading, FolderReading } from "../reading/folder.ts";
import { isOfOriginal, type KeptFile, readKeptFile } from "../reading/history.ts";
import { isOriginal, type Place } from "../reading/layout.ts";
import { splitSynonyms } from "../reading/search-fields.ts";
import { checkAddressFields, isOldAddress, listMoved } from "./address-fields.ts";
import type { KnownAddresses } from "./addresses.ts";
import { checkChanges } from "./change-check.ts";
import type { ContentFolder } from "./content-folder.ts";
import { checkDays } from "./day-check.ts";
import { checkLinks } from "./link-check.ts";
import { checkPublicFiles, type PublicFile, readPublicFiles } from "./public-files.ts";
import { checkPublished } from "./published-check.ts";
import { checkOrphans, checkReferences, checkTitles, type Known } from "./references.ts";
import { checkSynonyms } from "./synonym-check.ts";
import { checkText } from "./text-check.ts";
import { checkTranslations } from "./translation-check.ts";

/** What the check of a folder comes to. */
interface FolderCheck {
  /** Every finding, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Only if none of the findings is an error. */
  readonly drafts?: Drafts;
  /** What would be published, for the ledger. */
  readonly present: Present;
  /** The ledger's text; empty where there is none. */
  readonly ledger: string;
  /** The files of the published versions of originals, sorted by path. */
  readonly kept: readonly KeptFile[];
  /** Those of translations. */
  readonly keptTranslations: readonly KeptFile[];
  /** The day of the check in the time zone of the site, ISO 8601. */
  readonly today: string;
}

/**
 * Checks a content folder that has been read.
 * @param reading what `readFiles` made of it
 */
export function checkFolder(folder: ContentFolder, reading: FolderReading): FolderCheck {
  const results = reading.files;
  const diagnostics = [...reading.diagnostics];
  const all = { ...reading.reported };
  const reporters = new Map(
    results.flatMap(({ source, reported }) =>
      source ? [[source, reporter(source, diagnostics, all, { ...reported })] as const] : [],
    ),
  );
  for (const { place, source, reading: { body } = {} } of results) {
    const report = source && reporters.get(source);
    if (!report || !body || place.kind === "site" || place.kind === "search") continue;
    const { kind } = place;
    guard(source.path, diagnostics, () => checkText(kind, body, report));
  }
  const drafts = results.flatMap(({ reading }) => reading?.draft ?? []);
  const site = results.flatMap((result) => result.site ?? [])[0];
  const search = results.flatMap((result) => result.search ?? [])[0];
  const translations = results.flatMap(({ translation }) => translation ?? []);
  const timeZone = timeZoneOf(site?.values);
  const today = folder.findToday(timeZone);
  const originals = results.filter(({ place }) => isOriginal(place));
  const located = originals.flatMap(locate);
  // Nothing is known of the fragments of an old address; the new one has its own.
  const moved = listMoved(drafts)
    .flatMap(withForms)
    .map((path) => [path, undefined] as const);
  const own = ownPaths(located);
  const written = [...listMoved(drafts).filter(isOldAddress).flatMap(withForms), ...own.keys()];
  const files = readPublicFiles(folder.publicFiles, listOwnOutputs(written));
  // Nothing is known of the fragments of versions, which are parsed when they are asked for.
  const versions = listVersionPaths(folder.history).map((path) => [path, undefined] as const);
  const paths = new Map([...moved, ...versions, ...sitePaths(located)]);
  const links: KnownAddresses = { paths, files, hosts: folder.hosts, guesses: { left: limits.guesses } };
  const reported = new Set<PublicFile>();
  for (const { source, reading: { body } = {} } of results) {
    const report = source && reporters.get(source);
    if (!report || !body) continue;
    const named = guard(source.path, diagnostics, () => checkLinks(body, links, report)) ?? [];
    for (const file of named) reported.add(file);
  }
  const places = originals.map(({ place }) => place);
  const known = numbersOf(places);
  // Not spread into a call, which cannot take as many as there may be.
  const add = (found: readonly Diagnostic[] | undefined) => {
    for (const finding of found ?? []) diagnostics.push(finding);
  };
  add(
    guard(folder.name, diagnostics, () => [
      ...checkReferences(drafts, known),
      ...checkOrphans(drafts, known),
      ...checkTitles(drafts),
      ...checkChanges(drafts),
      ...checkDays([...drafts, ...(site ? [site] : [])], today, timeZone),
      ...checkAddressFields(drafts, own, files),
      ...checkPublicFiles(files, reported),
      ...(search ? checkSynonyms(search, [...drafts, ...translations]) : []),
    ]),
  );
  // One address stands for all of a language: the others are those of the original behind its tag.
  const homes = translations
    .filter(({ kind }) => kind === "site")
    .map(({ language }) => [inLanguage(routes.home, language), new Set<string>()] as const);
  const present = {
    paths: new Map([...moved, ...own, ...homes]),
    texts: drafts.filter((draft) => !isOfKind(draft, "page")).map(addressedText),
  };
  const {
    ledger = "",
    kept: allKept = [],
    findings,
  } = guard(`${folder.name}/${ledgerName}`, diagnostics, () => checkPublished(folder, present, today)) ?? {};
  add(findings);
  const kept = allKept.filter(isOfOriginal);
  add(
    guard(folder.name, diagnostics, () =>
      checkTranslations(translations, { drafts, site, places, kept, folder: folder.name }),
    ),
  );
  const sorted = sortDiagnostics(diagnostics);
  const document = drafts.find((draft) => isOfKind(draft, "document"));
  const keptTranslations = allKept.filter((file) => !isOfOriginal(file));
  const found = { present, ledger, kept, keptTranslations, today, diagnostics: sorted };
  if (!site || !document || sorted.some(({ severity }) => severity === "error")) return found;
  return {
    ...found,
    drafts: {
      site: site.values,
      document,
      records: drafts.filter(isRecordDraft),
      pages: drafts.filter((draft) => isOfKind(draft, "page")),
      translations,
      synonyms: (search?.values.synonyms ?? []).map(splitSynonyms),
    },
  };
}

/** The addresses of kept versions, of their forms and of the lists of them; texts link to them without a language. */
function listVersionPaths(history: ContentFolder["history"]): readonly string[] {
  const kept = history.flatMap((each) => readKeptFile(each) ?? []).filter(isOfOriginal);
  const of = routes.document;
  const states = listStates(kept).map((name) => ({ of, route: versionRoute(of, name) }));
  return listVersionRoutes([...kept, ...states]);
}

function addressedText(draft: Draft): AddressedText {
  const { kind, name, source, body } = draft;
  const { paragraphs, withdrawn, reworded } = namedParagraphs(draft);
  const lineOf = (offset: number) => placeAt(source, body.start + offset).line;
  return {
    path: pathOf({ kind, name }),
    file: source.path,
    paragraphs: listParagraphs(body.root, paragraphs, lineOf),
    named: paragraphs !== undefined,
    withdrawn,
    reworded,
  };
}

/** The addresses that a file stands for, as far as they are known. */
function locate({ place, reading }: FileReading): readonly Located[] {
  if (place.kind === "site" || place.kind === "search") return [];
  const { kind, name } = place;
  const draft = reading?.draft;
  // Without its fields a text's fragments aren't known: they may be named there.
  const named = draft && namedParagraphs(draft);
  const fragments = draft &&
    named && [...listFragments(draft.body.root, kind === "page", named.paragraphs), ...named.withdrawn];
  return [
    { kind, name, fragments, parent: draft && findWhole(draft), named: draft && listReferences(draft) },
  ];
}

/** The numbers of the files of each kind. */
function numbersOf(places: readonly Place[]): Known {
  return recordOfKinds((kind) => {
    const ofKind = places.filter((place) => place.kind === kind);
    return new Set(ofKind.map(({ name }) => Number(name)));
  });
}
