import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { create } from "xmlbuilder2";
import { validateXML } from "xmllint-wasm";
import { stratml } from "../../../lib/formats/stratml.ts";
import type { Content } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";
import { readCase } from "../../fixtures/content-folder.ts";
import { withRecords } from "../../fixtures/other-records.ts";
import {
  contentIn,
  eventfulContent,
  first,
  hazards,
  publishAtSite,
  site,
  unusualContents,
  wholeContent,
} from "./support.ts";

const namespace = "urn:ISO:std:iso:17469:tech:xsd:stratml_core";

/** The schema is ISO’s and AIIM’s and so is not part of this repository. */
const schemaFile = process.env.STRATML_SCHEMA ?? "";
if (!existsSync(schemaFile))
  console.warn("STRATML_SCHEMA names no file: StratML is tested without the standard’s own schema.");

/** What each element holds, in this order, as the schema of April 2014 has it; every other element holds words. */
const grammar: Readonly<Record<string, RegExp>> = {
  StrategicPlan: /^Name,(Description,)?(OtherInformation,)?StrategicPlanCore,(AdministrativeInformation,)?$/u,
  StrategicPlanCore: /^(Organization,)*(Vision,)?(Mission,)?(Value,)*(Goal,)+$/u,
  Organization: /^(Name,)?(Acronym,)?(Identifier,)?(Description,)?(Stakeholder,)*$/u,
  Vision: /^(Description,)?(Identifier,)?$/u,
  Mission: /^(Description,)?(Identifier,)?$/u,
  Goal: /^Name,Description,(Identifier,)?(SequenceIndicator,)?(Stakeholder,)*(OtherInformation,)?(Objective,)*$/u,
  Objective:
    /^(Name,)?(Description,)?(Identifier,)?(SequenceIndicator,)?(Stakeholder,)*(OtherInformation,)?$/u,
  AdministrativeInformation: /^(StartDate,)?(EndDate,)?(PublicationDate,)?(Source,)?(Submitter,)?$/u,
};

publishAtSite();

/** An element as it was read: its name, the elements in it, or its words. */
interface Element {
  readonly name: string;
  readonly children: readonly Element[];
  readonly words: string;
}

/** A document as libxml2 reads it, canonical: so that what is compared has passed a reader that is not the writer. */
async function read(xml: string): Promise<Element> {
  const { errors, normalized } = await validateXML({ xml, normalization: "c14n" });
  expect(errors).toEqual([]);
  return parse(normalized);
}

function parse(xml: string): Element {
  return elementOf(create(xml).root().node);
}

/** The plans of several contents, named for the messages of the validator, which takes them all at once. */
function filesOf(contents: readonly (readonly [string, Content])[]) {
  return contents.map(([name, content]) => ({
    fileName: `of-${name.replace(/\W+/gu, "-")}.xml`,
    contents: stratml(content, english),
  }));
}

function elementOf(node: {
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<unknown>;
}): Element {
  const children = [...node.childNodes].filter(isElement).map(elementOf);
  return { name: node.nodeName, children, words: children.length === 0 ? (node.textContent ?? "") : "" };
}

function isElement(node: unknown): node is Parameters<typeof elementOf>[0] {
  return typeof node === "object" && node !== null && "nodeType" in node && node.nodeType === 1;
}

function within(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ]);
}

function wordsOf(element: Element, name: string): string {
  return first(element.children.filter((child) => child.name === name)).words;
}

/** The elements in an element, itself included, that hold something else than the standard has it. */
function faultsIn({ name, children, words }: Element): readonly string[] {
  const held = children.map((child) => `${child.name},`).join("");
  const isRight = grammar[name]?.test(held) ?? (held === "" && words !== "");
  return [...(isRight ? [] : [`${name}: ${held}`]), ...children.flatMap(faultsIn)];
}

async function contents(): Promise<readonly (readonly [string, Content])[]> {
  return [
    ["the strategy", await contentIn("content")],
    ["the whole Vision", await wholeContent()],
    ["withdrawals", await eventfulContent()],
    [
      "a strategy without goals",
      await readCase({
        name: "a strategy without goals",
        path: "strategies/18.mdx",
        text: "---\ntitle: Other strategy\nvisions: [2]\n---\n",
      }),
    ],
    ...(await unusualContents()),
  ];
}

describe("the strategy as StratML", () => {
  it("has its elements in the order of the standard, and its identifiers are unique names", async () => {
    const files = filesOf(await contents());
    expect((await validateXML({ xml: files, normalization: "c14n" })).errors).toEqual([]);
    for (const { fileName: name, contents: xml } of files) {
      const plan = parse(xml);
      expect(plan.name, name).toBe("StrategicPlan");
      expect(faultsIn(plan), name).toEqual([]);
      const identifiers = within(plan, "Identifier").map(({ words }) => words);
      expect(new Set(identifiers).size, name).toBe(identifiers.length);
      expect(
        identifiers.filter((identifier) => !/^[A-Za-z_][\w.-]*$/u.test(identifier)),
        name,
      ).toEqual([]);
    }
  });

  it("has every strategy in force as a goal, and its goals as objectives", async () => {
    for (const [name, content] of await contents()) {
      const goals = within(parse(stratml(content, english)), "Goal");
      expect(
        goals.map((goal) => [
          wordsOf(goal, "Identifier"),
          within(goal, "Objective").map((each) => wordsOf(each, "Identifier")),
        ]),
        name,
      ).toEqual(
        content
          .of("strategy")
          .map((strategy) => [
            `strategy-${strategy.number}`,
            strategy.goals.map(({ number }) => `goal-${number}`),
          ]),
      );
    }
  });

  it("says the words of every record in force, the visions’ within the one Vision", async () => {
    for (const content of [await contentIn("content"), await wholeContent(), await eventfulContent()]) {
      const plan = await read(stratml(content, english));
      const vision = wordsOf(first(within(plan, "Vision")), "Description");
      expect(vision).toContain(content.document.vision.title);
      for (const { title, subtitle = "", theme } of content.of("vision"))
        for (const words of [title, subtitle, theme]) expect(vision).toContain(words);
      for (const goal of content.of("goal")) {
        const objective = within(plan, "Objective").find(
          (each) => wordsOf(each, "Identifier") === `goal-${goal.number}`,
        );
        expect(objective?.children.map(({ words }) => words).slice(0, 4)).toEqual([
          goal.title,
          goal.text,
          `goal-${goal.number}`,
          String(goal.number),
        ]);
      }
      expect(wordsOf(plan, "OtherInformation")).toContain(content.document.text);
      expect(wordsOf(first(within(plan, "AdministrativeInformation")), "Source")).toBe(`${site}/document`);
    }
  });

  it("says the mission as the source says it", async () => {
    const content = await contentIn("content");
    const mission = wordsOf(first(within(await read(stratml(content, english)), "Mission")), "Description");
    expect(content.document.text).toContain(mission);
    for (const part of content.document.vision.mission) expect(mission).toContain(part);
  });

  it("says where a strategy rests, and describes a record that has only a title by its title", async () => {
    const content = await contentIn("content");
    const goal = first(within(await read(stratml(content, english)), "Goal"));
    expect(wordsOf(goal, "Description")).toBe(wordsOf(goal, "Name"));
    for (const number of [1, 2, 3, 4])
      expect(wordsOf(goal, "OtherInformation")).toContain(`${site}/visions/${number}`);
  });

  it("carries every character that XML can hold, and marks the others", async () => {
    const content = await contentIn("content");
    const [strategy] = content.of("strategy");
    const odd = (title: string): Content => ({
      ...withRecords(content, {
        strategy: strategy ? [{ ...strategy, title, text: `${title}\n\n${title}` }] : [],
      }),
      site: { ...content.site, publisher: title },
    });
    for (const [title, expected] of [
      [hazards, hazards],
      [
        "\u{1f393}\u{20bb7}\u0085\u2028 &lt; &amp;amp; <![CDATA[",
        "\u{1f393}\u{20bb7}\u0085\u2028 &lt; &amp;amp; <![CDATA[",
      ],
      ["a\u0000b\u0008c\ufffed\ud800e", "a\ufffdb\ufffdc\ufffdd\ufffde"],
    ] as const) {
      const plan = await read(stratml(odd(title), english));
      expect(wordsOf(first(within(plan, "Organization")), "Name")).toBe(expected);
      expect(wordsOf(first(within(plan, "Goal")), "Description")).toBe(`${expected}\n\n${expected}`);
    }
  });

  it("is the same bytes every time, in the standard’s namespace", async () => {
    const [one, other] = [await contentIn("content"), await contentIn("content")];
    expect(stratml(one, english)).toBe(stratml(other, english));
    expect(stratml(one, english)).toContain(`<StrategicPlan xmlns="${namespace}">`);
  });
});

describe.skipIf(!existsSync(schemaFile))("the strategy as StratML, by the standard’s own schema", () => {
  it("is valid, whatever the strategy", async () => {
    const schema = await readFile(schemaFile, "utf8");
    const { errors, valid } = await validateXML({ xml: filesOf(await contents()), schema });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it("would be refused with an identifier that is no name, or with elements in another order", async () => {
    const schema = await readFile(schemaFile, "utf8");
    const xml = stratml(await contentIn("content"), english);
    const damaged = [
      xml.replace("<Identifier>goal-56<", "<Identifier>56<"),
      xml.replace(/<Description>[^<]*<\/Description>(\s*<Identifier>strategy-17)/u, "$1"),
      xml.replace(/(<Mission>.*<\/Mission>)(.*<\/Goal>)/su, "$2$1"),
    ];
    for (const document of damaged) {
      expect(document).not.toBe(xml);
      expect((await validateXML({ xml: document, schema })).valid).toBe(false);
    }
  });
});
