import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { recordJson, strategyJson } from "../../../lib/formats/json.ts";
import { jsonSchema } from "../../../lib/formats/json-schema.ts";
import type { Content } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";
import {
  contentIn,
  eventfulContent,
  first,
  hazards,
  publishAtSite,
  recordsOf,
  site,
  unusualContents,
  wholeContent,
} from "./support.ts";

const complaints: unknown[] = [];
let isValid: ValidateFunction;

publishAtSite();

beforeAll(() => {
  const complain = (...words: unknown[]) => complaints.push(words);
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    strictTuples: true,
    allErrors: true,
    logger: { log: complain, warn: complain, error: complain },
  });
  formats.default(ajv);
  isValid = ajv.compile(JSON.parse(jsonSchema(english)));
});

/** What a validator says of a file; nothing when it is valid. */
function errorsIn(json: string): unknown {
  return isValid(JSON.parse(json)) ? [] : isValid.errors;
}

function expectAllValid(content: Content): void {
  expect(errorsIn(strategyJson(content, english))).toEqual([]);
  for (const record of recordsOf(content)) expect(errorsIn(recordJson(content, record, english))).toEqual([]);
}

describe("the JSON Schema", () => {
  it("compiles in a strict validator without a complaint", () => {
    expect(complaints).toEqual([]);
    expect(JSON.parse(jsonSchema(english))).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `${site}/data/schema.json`,
    });
  });

  it("describes every field", () => {
    const { $defs, ...schema } = JSON.parse(jsonSchema(english));
    const visit = (part: unknown, path: string): void => {
      if (typeof part !== "object" || part === null) return;
      for (const [name, value] of Object.entries(part)) visit(value, `${path}/${name}`);
      if (!("properties" in part)) return;
      for (const [name, field] of Object.entries(part.properties ?? {})) {
        const definition = $defs[field.$ref?.replace("#/$defs/", "")];
        expect(field.description ?? definition?.description, `${path}: ${name}`).toMatch(/\.$/u);
      }
    };
    visit(schema, "");
    visit($defs, "");
  });

  it("accepts every record of the strategy, and the whole", async () => {
    expectAllValid(await contentIn("content"));
  });

  it("accepts every record of a strategy of the size of the whole Vision", async () => {
    expectAllValid(await wholeContent());
  });

  it("accepts records that have been withdrawn, and says so of them", async () => {
    const content = await eventfulContent();
    expectAllValid(content);
    const whole = JSON.parse(strategyJson(content, english));
    expect(whole.goals).toHaveLength(1);
    expect(whole.withdrawn).toMatchObject([
      {
        id: "goal-57",
        withdrawn: { date: "2030-04-01", reason: "It has been achieved." },
        withdrawn_paragraphs: [{ id: "p2", url: `${site}/goals/57#p2` }],
      },
    ]);
  });

  it("accepts whatever the check of the content accepts", async () => {
    for (const [name, content] of await unusualContents()) {
      expect(errorsIn(strategyJson(content, english)), name).toEqual([]);
    }
  });

  it.each<[damage: string, change: Record<string, unknown>]>([
    ["a field is missing", { title: undefined }],
    ["the schema’s address is missing", { $schema: undefined }],
    ["the publisher is missing", { publisher: undefined }],
    ["a number is text", { number: "56" }],
    ["a number is not whole", { number: 56.5 }],
    ["a list is one value", { visions: `${site}/visions/1` }],
    ["a field is unknown", { subtitel: "x" }],
    ["a field belongs to another kind", { theme: "Education" }],
    ["the kind is unknown", { kind: "target" }],
    ["the kind is another", { kind: "strategy" }],
    ["an address is none", { strategy: "17" }],
    ["an address lacks its host", { strategy: "/strategies/17" }],
    ["an address runs a program", { strategy: "javascript:alert(1)" }],
    ["an address holds a blank", { strategy: `${site}/strategies/1 7` }],
    ["a day does not exist", { withdrawn: { date: "2030-02-30", reason: "x" } }],
    ["a paragraph has no address", { paragraphs: [{ id: "p1", text: "x" }] }],
    ["a paragraph has an unknown field", { paragraphs: [{ id: "p1", url: site, text: "x", html: "x" }] }],
    ["the title is empty", { title: "" }],
  ])("refuses a record of which %s", async (_, change) => {
    const content = await contentIn("content");
    const sound = JSON.parse(recordJson(content, first(content.of("goal")), english));
    expect(errorsIn(JSON.stringify(sound))).toEqual([]);
    expect(errorsIn(JSON.stringify({ ...sound, ...change }))).not.toEqual([]);
  });

  it.each<[damage: string, change: Record<string, unknown>]>([
    ["a list is missing", { goals: undefined }],
    ["a record within it is no record", { goals: [{ kind: "goal" }] }],
    ["the document is a text", { document: "x" }],
    ["the Vision’s month is a day", { vision: { title: "x", published: "2018-10-01", mission: [] } }],
    ["a field is unknown", { number: 1 }],
  ])("refuses a whole of which %s", async (_, change) => {
    const sound = JSON.parse(strategyJson(await contentIn("content"), english));
    expect(errorsIn(JSON.stringify({ ...sound, ...change }))).not.toEqual([]);
  });
});

describe("a record as JSON", () => {
  it("states relations as addresses that another record or paragraph has", async () => {
    for (const content of [await contentIn("content"), await wholeContent()]) {
      const whole = JSON.parse(strategyJson(content, english));
      const records = [...whole.visions, ...whole.strategies, ...whole.goals];
      const known = new Set<unknown>(records.map(({ url }) => url));
      const paragraphs = new Set<unknown>(whole.document.paragraphs.map(({ url }: { url: string }) => url));
      expect(known.size).toBe(records.length);
      expect(records.flatMap(({ mentions }) => mentions).length).toBeGreaterThan(0);
      for (const { strategy = [], visions = [], strategies = [], goals = [], mentions } of records) {
        for (const url of [strategy, visions, strategies, goals].flat()) expect(known).toContain(url);
        for (const url of mentions) expect(paragraphs).toContain(url);
      }
    }
  });

  it("carries the words of goal 56, its identifier, its address and those of its forms", async () => {
    const content = await contentIn("content");
    const [goal] = content.of("goal");
    const data = JSON.parse(recordJson(content, first(content.of("goal")), english));
    expect(data).toMatchObject({
      $schema: `${site}/data/schema.json`,
      kind: "goal",
      id: "goal-56",
      url: `${site}/goals/56`,
      number: 56,
      name: "Goal 56",
      title: goal?.title,
      text: goal?.text,
      strategy: `${site}/strategies/17`,
      visions: [1, 2, 3, 4].map((number) => `${site}/visions/${number}`),
      paragraphs: [{ id: "p1", url: `${site}/goals/56#p1`, text: goal?.text }],
      language: "en",
      publisher: "Tohoku University",
    });
    expect(data.formats).toContainEqual({
      name: "Markdown",
      type: "text/markdown",
      url: `${site}/goals/56/data.md`,
    });
  });

  it("is the same within the whole, but for what the whole says once", async () => {
    const content = await contentIn("content");
    const whole = JSON.parse(strategyJson(content, english));
    for (const record of recordsOf(content)) {
      const { $schema, publisher, source, ...alone } = JSON.parse(recordJson(content, record, english));
      expect([...whole.visions, ...whole.strategies, ...whole.goals]).toContainEqual(alone);
      expect(whole).toMatchObject({ $schema, publisher, source });
    }
  });

  it("names the licence where there is one, its address in the characters of addresses", async () => {
    const content = await contentIn("content");
    const licence = { name: hazards, url: "https://ja.wikipedia.org/wiki/東北大学?a=b&c=<d>" };
    const licensed = { ...content, site: { ...content.site, licence } };
    expectAllValid(licensed);
    expect(JSON.parse(strategyJson(licensed, english)).licence).toEqual({
      name: hazards,
      url: "https://ja.wikipedia.org/wiki/%E6%9D%B1%E5%8C%97%E5%A4%A7%E5%AD%A6?a=b&c=%3Cd%3E",
    });
  });

  it("carries every character", async () => {
    const content = await contentIn("content");
    const text = `${hazards}\n\n${hazards}\u2028\u0085`;
    const goal = { ...first(content.of("goal")), title: hazards, text };
    const json = recordJson(content, goal, english);
    expect(errorsIn(json)).toEqual([]);
    expect(JSON.parse(json)).toMatchObject({ title: hazards, text });
  });

  it("ends in a line break and is the same bytes every time", async () => {
    const [one, other] = [await contentIn("content"), await contentIn("content")];
    expect(strategyJson(one, english)).toBe(strategyJson(other, english));
    expect(strategyJson(one, english)).toMatch(/[^\n]\n$/u);
    expect(recordJson(one, first(one.of("goal")), english)).toMatch(/[^\n]\n$/u);
  });
});
