/** Checked drafts become records: compiled, linked in both directions, frozen. */

import { placeAt } from "../findings/source.ts";
import type { FindDates } from "../ledger/dates.ts";
import type { CitationStyle } from "../model/citation-style.ts";
import type {
  Content,
  DraftKind,
  Goal,
  Moved,
  NumberedKind,
  NumberedRecord,
  Page,
  Paragraph,
  Strategy,
  StrategyDocument,
  Vision,
  Withdrawal,
} from "../model/records.ts";
import { recordRoute } from "../model/routes.ts";
import { pathOf } from "../model/site-paths.ts";
import { listParagraphs } from "../reading/anchors.ts";
import type { Draft, Drafts } from "../reading/drafts.ts";
import { firstLine, namedParagraphs } from "../reading/drafts.ts";
import { plainBlocks } from "../reading/markdown.ts";
import { compileBody } from "../reading/mdx.ts";
import { firstWords, shorten } from "../words/text.ts";
import type { Words } from "../words/words.ts";

/** What records are made with besides their drafts. */
interface Making {
  readonly findDates: FindDates;
  readonly citationStyles: readonly CitationStyle[];
  /** Of the language that the texts are in. */
  readonly words: Words;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Links the drafts of a content folder.
 * @param making finds when a text was published, and has the styles and the words that it is cited and described with
 */
export async function relate(drafts: Drafts, making: Making): Promise<Content> {
  const allVisions = await Promise.all(byNumber(drafts.visions).map((draft) => createVision(draft, making)));
  const allStrategies = await Promise.all(
    byNumber(drafts.strategies).map((draft) => createStrategy(draft, allVisions, making)),
  );
  const allGoals = await Promise.all(
    byNumber(drafts.goals).map((draft) => createGoal(draft, allStrategies, making)),
  );
  const allPages = await Promise.all(drafts.pages.map((draft) => createPage(draft, making)));
  const all = [...allVisions, ...allStrategies, ...allGoals, ...allPages];
  const visions = allVisions.filter(isInForce);
  const strategies = allStrategies.filter(isInForce);
  const goals = allGoals.filter(isInForce);
  for (const strategy of strategies) {
    strategy.goals = goals.filter((goal) => goal.strategy === strategy);
    strategy.description = making.words.records.describe.strategy(strategy);
  }
  for (const vision of visions) {
    vision.strategies = strategies.filter((strategy) => strategy.visions.includes(vision));
    vision.goals = goals.filter((goal) => goal.visions.includes(vision));
  }
  const document = await createDocument(drafts.document, strategies, making);
  for (const record of [...visions, ...strategies, ...goals])
    record.mentions = mentionsOf(record, document.paragraphs);
  const pages = allPages.filter(isInForce).sort((one, other) => (one.slug < other.slug ? -1 : 1));
  const withdrawn = all.filter((record) => !isInForce(record));
  const moved = movedTo(all, drafts);
  return freeze({
    site: drafts.site,
    document,
    visions,
    strategies,
    goals,
    pages,
    withdrawn,
    moved,
    citationStyles: making.citationStyles,
  });
}

function isInForce(record: { withdrawn?: Withdrawal }): boolean {
  return record.withdrawn === undefined;
}

/** The old addresses that records say they continue. */
function movedTo(records: readonly (NumberedRecord | Page)[], drafts: Drafts): readonly Moved[] {
  const owners = [...drafts.visions, ...drafts.strategies, ...drafts.goals, ...drafts.pages];
  return owners.flatMap((draft) => {
    const to = records.find(({ origin }) => origin.path === draft.source.path);
    return to ? (draft.values.redirect_from ?? []).map((from) => ({ from, to })) : [];
  });
}

function byNumber<Kind extends DraftKind>(drafts: readonly Draft<Kind>[]): readonly Draft<Kind>[] {
  return drafts.toSorted((one, other) => Number(one.name) - Number(other.name));
}

/** What records of every kind are made of. */
async function written(draft: Draft, making: Making) {
  const { body, source, kind, name } = draft;
  const withHeadings = kind === "page";
  const textName = kind === "document" ? kind : `${kind}-${name}`;
  const { paragraphs: ids, withdrawn } = namedParagraphs(draft);
  const paragraphs = listParagraphs(body.root, ids, (offset) => placeAt(source, body.start + offset).line);
  return {
    title: draft.values.title,
    changes: draft.values.changes ?? [],
    ...datesOf(draft, paragraphs, making.findDates),
    paragraphs,
    text: plainBlocks(body.root).join("\n\n"),
    withdrawnParagraphs: withdrawn,
    tree: body.root,
    Body: await compileBody(body.text, { withHeadings, textName, ids, words: making.words }),
    origin: { path: source.path, line: firstLine(draft) },
  };
}

/** Since when a text is published, and when it was last changed as far as that is known. */
function datesOf(
  draft: Draft,
  paragraphs: readonly Paragraph[],
  find: FindDates,
): { published?: string; modified?: string } {
  const dates = find(pathOf(draft), paragraphs);
  if (!dates) return {};
  const { changes = [] } = draft.values;
  const withdrawn = "withdrawn" in draft.values ? draft.values.withdrawn : undefined;
  const told = [...changes.map(({ date }) => date), ...(withdrawn ? [withdrawn.date] : [])].toSorted().at(-1);
  if (told !== undefined && told > dates.last) return { published: dates.published, modified: told };
  return { published: dates.published, ...(dates.isCurrent && { modified: dates.last }) };
}

function withdrawal({ values }: Draft<NumberedKind | "page">): { withdrawn?: Withdrawal } {
  return values.withdrawn ? { withdrawn: values.withdrawn } : {};
}

async function createVision(draft: Draft<"vision">, making: Making): Promise<Mutable<Vision>> {
  const number = Number(draft.name);
  const { theme, title, subtitle } = draft.values;
  return {
    kind: "vision",
    number,
    ...(await written(draft, making)),
    ...withdrawal(draft),
    theme,
    ...(subtitle === undefined ? {} : { subtitle }),
    description: making.words.records.describe.vision({ number, theme, title, subtitle }),
    strategies: [],
    goals: [],
    mentions: [],
  };
}

async function createStrategy(
  draft: Draft<"strategy">,
  visions: readonly Vision[],
  making: Making,
): Promise<Mutable<Strategy>> {
  const number = Number(draft.name);
  const named = new Set(draft.values.visions);
  return {
    kind: "strategy",
    number,
    ...(await written(draft, making)),
    ...withdrawal(draft),
    // Its goals are not known yet; one that was withdrawn has none.
    description: making.words.records.describe.strategy({ number, title: draft.values.title, goals: [] }),
    visions: visions.filter((vision) => named.has(vision.number)),
    goals: [],
    mentions: [],
  };
}

async function createGoal(
  draft: Draft<"goal">,
  strategies: readonly Strategy[],
  making: Making,
): Promise<Mutable<Goal>> {
  const number = Number(draft.name);
  const text = await written(draft, making);
  const strategy = strategyOf(draft, strategies);
  return {
    kind: "goal",
    number,
    ...text,
    ...withdrawal(draft),
    description: making.words.records.describe.goal({ number, ...text }),
    strategy,
    visions: strategy.visions,
    mentions: [],
  };
}

async function createDocument(
  draft: Draft<"document">,
  strategies: readonly Strategy[],
  making: Making,
): Promise<StrategyDocument> {
  const text = await written(draft, making);
  const { section, vision } = draft.values;
  return {
    kind: "document",
    ...text,
    description: shorten(firstWords(text)),
    section,
    strategy: strategyOf(draft, strategies),
    vision,
  };
}

async function createPage(draft: Draft<"page">, making: Making): Promise<Page> {
  const text = await written(draft, making);
  return {
    kind: "page",
    slug: draft.name,
    ...text,
    ...withdrawal(draft),
    description: draft.values.description ?? shorten(firstWords(text)),
  };
}

function strategyOf(draft: Draft<"goal"> | Draft<"document">, strategies: readonly Strategy[]): Strategy {
  const strategy = strategies.find(({ number }) => number === draft.values.strategy);
  if (!strategy)
    throw new Error(`${draft.source.path}: strategy ${draft.values.strategy} was not checked to exist.`);
  return strategy;
}

function mentionsOf(record: NumberedRecord, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const route = recordRoute(record);
  return paragraphs.filter(({ links }) => links.some((link) => link.split("#")[0] === route));
}

/** Freezes records and what they hold, through their circles. */
function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}
