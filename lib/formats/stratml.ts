/**
 * The strategy as a strategic plan of StratML Part 1 (ISO 17469-1). What becomes of what, and why, is said in
 * docs/decisions/0053-stratml-mapping.md.
 */
import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { strategyFormatRoute } from "../model/forms.ts";
import type { Content, Goal, NumberedRecord, Strategy, StrategyDocument, Vision } from "../model/records.ts";
import { documentFragment, recordRoute, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import type { Words } from "../words/words.ts";
import { plainNote, plainOriginal, provisionalNote, stateNotes } from "./translations.ts";
import { addText, xmlOptions } from "./xml.ts";

const namespace = "urn:ISO:std:iso:17469:tech:xsd:stratml_core";

/**
 * The strategy as StratML, its elements in the order that the schema of April 2014 demands.
 * @returns an XML document
 */
export function stratml(content: Content, words: Words): string {
  const { site, document } = content;
  const plan = create(xmlOptions);
  add(plan.ele(namespace, "StrategicPlan"), {
    Name: site.title,
    Description: words.records.summary(content),
    OtherInformation: origin(content, words),
    StrategicPlanCore: {
      Organization: { Name: site.publisher },
      Vision: { Description: visionText(document, content.of("vision"), words), Identifier: "vision" },
      Mission: { Description: missionText(document, words), Identifier: "mission" },
      Goal: content.of("strategy").map((strategy) => goalElement(strategy, document, words)),
    },
    AdministrativeInformation: { Source: fullAddress(routes.document, words.language) },
  });
  return `${plan.end({ prettyPrint: true })}\n`;
}

/** Elements by their names, in order: words, elements, or several of one name. */
interface Elements {
  readonly [name: string]: string | Elements | readonly Elements[];
}

function add(parent: XMLBuilder, elements: Elements): void {
  for (const [name, content] of Object.entries(elements)) {
    for (const each of [content].flat()) {
      const element = parent.ele(name);
      if (typeof each === "string") addText(element, each);
      else add(element, each);
    }
  }
}

/** The text that introduces the strategy, and where it is from. */
function origin(content: Content, words: Words): string {
  const { formats } = words;
  const { site, document } = content;
  const { source, licence } = site;
  const terms = [licence?.name, licence?.url].filter((part) => part !== undefined);
  const original = plainOriginal(strategyFormatRoute("strategy.xml"), words);
  const provisional = provisionalNote(content, words, original);
  return lines([
    ...(provisional ? [plainNote(provisional)] : []),
    ...states(document, words),
    document.title,
    document.text,
    formats.stratml.source(source),
    ...(terms.length > 0 ? [formats.stratml.licence({ terms })] : []),
  ]);
}

/** The Vision by its name, then the visions that it consists of, each with its number, theme and statement. */
function visionText(document: StrategyDocument, visions: readonly Vision[], { formats }: Words): string {
  return lines([document.vision.title, ...visions.map(formats.stratml.vision)]);
}

/** The mission as the source puts it into a sentence. */
function missionText({ vision }: StrategyDocument, { lists }: Words): string {
  return lists.asSource(vision.mission);
}

function goalElement(strategy: Strategy, { vision }: StrategyDocument, words: Words): Elements {
  const { records, formats } = words;
  return {
    ...statement(strategy),
    OtherInformation: lines([
      ...states(strategy, words),
      formats.stratml.partOf({ name: records.shortName(strategy), vision: vision.title }),
      ...strategy.visions.map((each) =>
        formats.stratml.restsOn({ vision: each, address: addressOf(each, words) }),
      ),
      permanentAddress(strategy, words),
    ]),
    Objective: strategy.goals.map((goal) => objectiveElement(goal, words)),
  };
}

function objectiveElement(goal: Goal, words: Words): Elements {
  return {
    ...statement(goal),
    OtherInformation: lines([...states(goal, words), permanentAddress(goal, words)]),
  };
}

/** That a text is not translated, or that its translation lags behind. */
function states(text: NumberedRecord | StrategyDocument, words: Words): readonly string[] {
  return stateNotes(text, words, words.translations.changes).map(plainNote);
}

/** What goals and objectives begin with. The schema demands a description also of what has only a title. */
function statement(record: Strategy | Goal): Elements {
  return {
    Name: record.title,
    Description: record.text || record.title,
    Identifier: documentFragment(record),
    SequenceIndicator: String(record.number),
  };
}

function permanentAddress(record: NumberedRecord, words: Words): string {
  const name = words.records.shortName(record);
  return words.formats.stratml.permanentAddress({ name, address: addressOf(record, words) });
}

function addressOf(record: NumberedRecord, { language }: Words): string {
  return fullAddress(recordRoute(record), language);
}

/** Parts on lines of their own, parted by blank lines as paragraphs are. */
function lines(parts: readonly string[]): string {
  return parts.join("\n\n");
}
