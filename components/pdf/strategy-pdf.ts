/** The whole strategy as a PDF: a cover, its contents, the map, the text in the source’s order, and then every other record. */
import { type Code, call, join, label, program, type Value } from "../../lib/formats/typst/code.ts";
import { prose } from "../../lib/formats/typst/prose.ts";
import { findParent, kinds } from "../../lib/model/kinds.ts";
import { isInSquares } from "../../lib/model/languages.ts";
import {
  isNumbered,
  listRelated,
  type NumberedRecord,
  type StrategyDocument,
} from "../../lib/model/records.ts";
import { documentFragment, recordRoute, routes } from "../../lib/model/routes.ts";
import { splitTitle } from "../line-breaks.ts";
import { drawRibbon, type Ribbon } from "../strands/ribbon.ts";
import { withDay } from "../versions/names.ts";
import { mapFigures, strandsSvg } from "./map-figure.ts";
import { bodyOf, head, linkTarget, template, withdrawal } from "./record-pdf.ts";
import {
  colophon,
  languageFields,
  type Setting,
  sheet,
  titleWords,
  translationNotes,
  versionOf,
} from "./sheet.ts";

/**
 * The Typst program of the PDF of the whole.
 *
 * @param document the text now, or as it was in a version: with it, only the goals that continue it are known
 */
export function strategyPdf(document: StrategyDocument, setting: Setting): string {
  const { content, words } = setting;
  const announced = new Set<NumberedRecord>(document.strategy.goals);
  const title = withDay(words.frame.siteTitle(content.site), document, words);
  const { version } = document;
  const description = version
    ? words.versions.description({ name: document.title, day: version.day })
    : words.records.summary(content);
  const chapters = () => [
    ...kinds.flatMap((kind) => {
      const all: readonly NumberedRecord[] = content.of(kind);
      const others = all.filter((record) => !announced.has(record));
      const isWhole = others.length === all.length;
      return chapter(
        isWhole ? words.records.kinds[kind].plural : words.formats.markdown.others({ kind }),
        others,
        setting,
      );
    }),
    ...chapter(words.formats.markdown.withdrawn, content.withdrawn.filter(isNumbered), setting),
  ];
  const own = { title, description, "is-book": true };
  return program(template, sheet(document, setting, own), [
    cover(document, setting),
    call("contents", { title: titleWords(words.pdf.contents, words), name: words.pdf.contents }),
    ...(version ? [] : map(setting)),
    ...text(document, setting),
    ...document.strategy.goals.flatMap((goal) => part(goal, setting, placeIn(document, setting), true)),
    ...(version ? [] : chapters()),
    colophon(document, setting),
  ]);
}

/** The size of the sheets in points, and the course that the strands take on the cover. */
const sizes = { a4: { width: 595.276, height: 841.89 }, letter: { width: 612, height: 792 } } as const;
const coverGap = 9;

function cover(document: StrategyDocument, setting: Setting): Code {
  const { content, words, paper, look } = setting;
  const { site } = content;
  const { width, height } = sizes[paper];
  const visions = document.version ? document.strategy.visions : content.of("vision");
  const ribbon: Ribbon = { visions, gap: coverGap, isFaint: () => false };
  const thickness = visions.length * coverGap;
  const [x, y] = [width - 62 - thickness / 2, height * 0.62];
  const course = [
    { x, y: -20 },
    { x, y },
    { x: -20, y },
  ];
  const strands = drawRibbon(ribbon, course, 44 + thickness);
  const parts = splitTitle(site.title);
  const version = versionOf(document, content);
  const introduction = words.home.introduction<Code>({
    site,
    vision: call(
      "passage",
      languageFields(document),
      call("work", languageFields(document), document.vision.title),
    ),
    published: document.vision.published,
  });
  return call("cover", {
    strands: strandsSvg({ width, height, strands }, look, 1.5),
    rule: y - thickness / 2,
    publisher: site.publisher,
    ...languageFields(site),
    title: [parts.text, parts.emphasis],
    "is-spaced": !isInSquares(site.language),
    introduction: join(introduction),
    notes: [
      ...(version ? [words.pdf.version({ version: words.versions.name(version) })] : []),
      ...translationNotes(document, setting),
    ],
  });
}

/** As many records as leave room for the map on the sheet of the contents. */
const mostBeside = 12;

function map(setting: Setting): readonly Code[] {
  const { content, words } = setting;
  const records = { visions: content.of("vision"), strategies: content.of("strategy") };
  if (records.visions.length + records.strategies.length === 0) return [];
  const target = (record: NumberedRecord) => label(documentFragment(record));
  const figures = mapFigures(records, { ...setting, target, height: sizes[setting.paper].height - 195 });
  // A short list of contents leaves room for a map that is a river.
  return [chapterHead(words.pdf.map, words, { "goes-on": content.all.length <= mostBeside }), ...figures];
}

/** The text that introduces the goals. */
function text(document: StrategyDocument, setting: Setting): readonly Code[] {
  const { words } = setting;
  const pieces = prose(document.tree, {
    level: 1,
    prefix: document.kind,
    target: (url) => linkTarget(url, words, placeIn(document, setting)),
    pictureName: (alt) => words.pdf.picture({ alt }),
    paragraphs: document.paragraphs,
  });
  return [
    chapterHead(document.title, document, { number: String(document.section), place: document.kind }),
    call("reading", languageFields(document), join(pieces)),
  ];
}

/** Finds the place of what is at an address, where it is in the PDF. */
function placeIn(document: StrategyDocument, { content }: Setting): (route: string) => string | undefined {
  return (route) => {
    const [path = ""] = route.split(/[?#]/u);
    if (path === routes.document) return document.kind;
    const goals: readonly NumberedRecord[] = document.strategy.goals;
    const found = document.version ? goals.find((goal) => recordRoute(goal) === path) : content.byRoute(path);
    return found && isNumbered(found) ? documentFragment(found) : undefined;
  };
}

function chapterHead(
  title: string,
  of: { readonly language: string },
  own: Readonly<Record<string, Value>> = {},
): Code {
  return call("chapter", { ...own, ...languageFields(of), name: title }, titleWords(title, of));
}

function chapter(title: string, records: readonly NumberedRecord[], setting: Setting): readonly Code[] {
  if (records.length === 0) return [];
  const placeOf = placeIn(setting.content.document, setting);
  return [chapterHead(title, setting.words), ...records.flatMap((record) => part(record, setting, placeOf))];
}

/** A record within the whole. What stands where the text announces it needs no list of what it belongs to. */
function part(
  record: NumberedRecord,
  setting: Setting,
  placeOf: (route: string) => string | undefined,
  isAnnounced = false,
): readonly Code[] {
  const { words } = setting;
  const body = bodyOf(record, setting, 2, placeOf);
  const related =
    isAnnounced || !findParent(record.kind) ? [] : listRelated(record).flatMap(({ records }) => records);
  const links = related.map((other) =>
    call(
      "link",
      {},
      label(documentFragment(other)),
      call("passage", languageFields(other), words.records.fullName(other)),
    ),
  );
  return [
    head(record, words, 2, documentFragment(record)),
    ...(record.withdrawn ? [withdrawal(record, words)] : []),
    ...(body ? [body] : []),
    ...(links.length > 0 ? [call("related", {}, ...links)] : []),
  ];
}
