/**
 * The strategy as a strategic plan of StratML Part 1 (ISO 17469-1). What becomes of what, and why, is told in
 * docs/decisions/0053-stratml-mapping.md.
 */
import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type {
  Content,
  Goal,
  NumberedRecord,
  Site,
  Strategy,
  StrategyDocument,
  Vision,
} from "../model/records.ts";
import { documentFragment, recordRoute, routes } from "../model/routes.ts";
import { fullAddress } from "../model/site-url.ts";
import { joinAsSource } from "../words/lists.ts";
import { shortName, summarise, wholeTitle } from "../words/names.ts";
import { addText, xmlOptions } from "./xml.ts";

const namespace = "urn:ISO:std:iso:17469:tech:xsd:stratml_core";

/**
 * The strategy as StratML, its elements in the order that the schema of April 2014 demands.
 * @returns an XML document
 */
export function stratml(content: Content): string {
  const { site, document, visions, strategies } = content;
  const plan = create(xmlOptions);
  add(plan.ele(namespace, "StrategicPlan"), {
    Name: site.title,
    Description: `${summarise(content)}.`,
    OtherInformation: origin(site, document),
    StrategicPlanCore: {
      Organization: { Name: site.publisher },
      Vision: { Description: visionText(document, visions), Identifier: "vision" },
      Mission: { Description: missionText(document), Identifier: "mission" },
      Goal: strategies.map((strategy) => goalElement(strategy, document)),
    },
    AdministrativeInformation: { Source: fullAddress(routes.document) },
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
function origin({ source, licence }: Site, document: StrategyDocument): string {
  const terms = [licence?.name, licence?.url].filter((part) => part !== undefined);
  return lines([
    document.title,
    document.text,
    `Source: ${source.title}, ${source.section}`,
    ...(terms.length > 0 ? [`Licence: ${terms.join(", ")}`] : []),
  ]);
}

/** The Vision by its name, then the visions that it consists of, each with its number, theme and statement. */
function visionText(document: StrategyDocument, visions: readonly Vision[]): string {
  const statements = visions.map((vision) => `${shortName(vision)}, ${vision.theme}: ${wholeTitle(vision)}`);
  return lines([document.vision.title, ...statements]);
}

/** The mission as the source puts it into a sentence: with a comma before the last part. */
function missionText({ vision }: StrategyDocument): string {
  return joinAsSource(vision.mission);
}

function goalElement(strategy: Strategy, { vision }: StrategyDocument): Elements {
  return {
    ...statement(strategy),
    OtherInformation: lines([
      `${shortName(strategy)} of ${vision.title}.`,
      ...strategy.visions.map((each) => `Rests on ${shortName(each)}, ${each.theme}: ${addressOf(each)}`),
      permanentAddress(strategy),
    ]),
    Objective: strategy.goals.map(objectiveElement),
  };
}

function objectiveElement(goal: Goal): Elements {
  return { ...statement(goal), OtherInformation: permanentAddress(goal) };
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

function permanentAddress(record: NumberedRecord): string {
  return `Permanent address of ${shortName(record)}: ${addressOf(record)}`;
}

function addressOf(record: NumberedRecord): string {
  return fullAddress(recordRoute(record));
}

/** Parts on lines of their own, parted by blank lines as paragraphs are. */
function lines(parts: readonly string[]): string {
  return parts.join("\n\n");
}
