/** What is said of records, in every kind and state that the check accepts: nothing empty, and lists with the same commas. */
import { beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../../components/picture/words.ts";
import { citationTags } from "../../../lib/formats/citation-tags.ts";
import { atomFeed } from "../../../lib/formats/feed.ts";
import { llms } from "../../../lib/formats/llms.ts";
import {
  collectionData,
  documentData,
  homeData,
  pageData,
  recordGraph,
} from "../../../lib/formats/structured-data.ts";
import { kinds } from "../../../lib/model/kinds.ts";
import type { Content, NumberedRecord } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";
import { label } from "../../../lib/words/text.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import {
  contentIn,
  eventfulContent,
  publishAtSite,
  recordsOf,
  unusualContents,
  wholeContent,
} from "../formats/support.ts";

publishAtSite();

const withdrawn = "withdrawn:\n  date: 2030-04-01\n  reason: It has been achieved.\n";
const goal = (number: number) => [
  `goals/${number}.mdx`,
  `---\ntitle: Goal of ${number}\nstrategy: 17\n---\n\nText.\n`,
];
const vision = (number: number, fields = "") =>
  [
    `visions/${number}.mdx`,
    `---\ntheme: Theme ${number}\ntitle: Vision of ${number}\n${fields}---\n`,
  ] as const;

let states: readonly (readonly [name: string, content: Content])[];
beforeAll(async () => {
  states = [
    ["the strategy", await contentIn("content")],
    ["the whole Vision", await wholeContent()],
    ["a goal and a paragraph withdrawn", await eventfulContent()],
    [
      "a strategy, a vision and a page withdrawn",
      await contentWith({
        "strategies/18.mdx": `---\ntitle: Former strategy\nvisions: [1]\n${withdrawn}---\n`,
        ...Object.fromEntries([vision(3, withdrawn)]),
        "pages/former.mdx": `---\ntitle: Former page\n${withdrawn}---\n\nText.\n`,
      }),
    ],
    ["no goals", await contentWith({ "goals/56.mdx": undefined, "goals/57.mdx": undefined })],
    ["one goal", await contentWith({ "goals/57.mdx": undefined })],
    ["three goals and three visions", await contentWith(Object.fromEntries([goal(58), vision(3)]))],
    [
      "two strategies, one without goals",
      await contentWith({ "strategies/18.mdx": "---\ntitle: Other\nvisions: [1, 2]\n---\n" }),
    ],
    [
      "texts without words",
      await contentWith({
        "goals/56.mdx": "---\ntitle: First goal\nstrategy: 17\n---\n\n```\n```\n",
        "pages/about.mdx": "---\ntitle: About\n---\n\n```\n```\n",
      }),
    ],
    ...(await unusualContents()),
  ];
}, 60_000);

/** Every name, title, description and alternative text that is made of a content, by what it is. */
function saidOf(content: Content): ReadonlyMap<string, string> {
  const { site, document, pages } = content;
  const said = new Map<string, string>([
    ["the summary", english.records.summary(content)],
    ["the alternative text of the whole", english.pictures.wholeAlt(site)],
    ["the document’s title", document.title],
    ["the document’s description", document.description],
  ]);
  for (const kind of kinds)
    said.set(`the description of ${kind} pages`, english.records.kinds[kind].list(content));
  for (const record of recordsOf(content))
    for (const [what, words] of saidOfRecord(record, content)) said.set(what, words);
  const withdrawnPages = content.withdrawn.filter((record) => record.kind === "page");
  for (const page of [...pages, ...withdrawnPages]) {
    said.set(`the title of ${page.slug}`, english.records.nameOf(page));
    said.set(`the description of ${page.slug}`, page.description);
  }
  return said;
}

function saidOfRecord(record: NumberedRecord, { site }: Content): readonly (readonly [string, string])[] {
  const name = english.records.shortName(record);
  return [
    [`the label of ${name}`, label(record)],
    [`the full name of ${name}`, english.records.fullName(record)],
    [`the title of ${name}`, english.records.wholeTitle(record)],
    [`the description of ${name}`, record.description],
    [`the alternative text of ${name}`, english.pictures.recordAlt({ record, site })],
    ...wordsOf(record, english).map(
      ({ text }, index) => [`words ${index} of the picture of ${name}`, text] as const,
    ),
    ...Object.entries(citationTags(site, record, english))
      // Its comma at the end is meant.
      .filter(([tag]) => tag !== "citation_author")
      .map(([tag, words]) => [`${tag} of ${name}`, words] as const),
  ];
}

/** The texts in data, however deep, that are empty, by their place. */
function emptyIn(value: unknown, place: string): readonly string[] {
  if (typeof value === "string") return value.trim() === "" ? [place] : [];
  if (typeof value !== "object" || value === null) return value === undefined ? [place] : [];
  return Object.entries(value).flatMap(([name, part]) => emptyIn(part, `${place}.${name}`));
}

describe("In every state of the content", () => {
  it("no name, title, description or alternative text is empty or ends before its words", () => {
    for (const [state, content] of states) {
      for (const [what, words] of saidOf(content)) {
        expect(words.trim(), `${what}, of ${state}`).not.toBe("");
        expect(words, `${what}, of ${state}`).not.toMatch(/: $|, ?$|, ?\.$|\bundefined\b/u);
      }
    }
  });

  it("the description of a record that is withdrawn or without text says its title", () => {
    const described = new Map(
      states.flatMap(([, content]) =>
        [...recordsOf(content), ...content.pages, ...content.withdrawn].map((each) => [
          english.records.nameOf(each),
          each.description,
        ]),
      ),
    );
    expect(described.get("Priority Strategy 18: Former strategy")).toBe(
      "Priority Strategy 18: Former strategy",
    );
    expect(described.get("Goal 56: First goal")).toMatch(/^Goal 56: \S/u);
    const [, wordless] = states.find(([state]) => state === "texts without words") ?? [];
    expect(wordless?.of("goal")[0]?.description).toBe("Goal 56: First goal");
    expect(wordless?.pages[0]?.description).toBe("About");
  });

  it("a list of three has no comma before its last, and a list of none is not begun", () => {
    const sentences = (content: Content) =>
      [...saidOf(content)]
        .filter(([what]) => /^the (?:summary|description|alternative)/u.test(what))
        .map(([, words]) => words);
    const [, three] = states.find(([state]) => state === "three goals and three visions") ?? [];
    const [, none] = states.find(([state]) => state === "no goals") ?? [];
    if (!three || !none) throw new Error("A state is missing.");
    const said = sentences(three);
    expect(said.filter((words) => /\d, and \d/u.test(words))).toEqual([]);
    expect(english.records.summary(three)).toMatch(/and its three goals, 56, 57 and 58\.$/u);
    expect(said.filter((words) => words.includes("56, 57 and 58")).length).toBeGreaterThan(2);
    expect(english.records.summary(none)).toMatch(/: two visions and Priority Strategy 17\.$/u);
    expect(sentences(none).filter((words) => /\bno (?:goals|visions|priority)/u.test(words))).toEqual([]);
  });

  it("structured data, the feed and llms.txt have no empty words", () => {
    for (const [state, content] of states) {
      const graphs = [
        homeData(content, english),
        documentData(content, english),
        ...kinds.flatMap((kind) =>
          content
            .partsOf(kind)
            .map((part) => collectionData(content, { kind, part, isQuoted: true }, english)),
        ),
        ...content.all.map((record) => recordGraph(content, record, english)),
        ...content.pages.map((page) => pageData(content, page, english)),
      ];
      for (const graph of graphs) expect(emptyIn(graph, "graph"), state).toEqual([]);
      expect(atomFeed(content, english), state).not.toMatch(
        /<(title|content|name|id)[^>]*(?:\/>|>\s*<\/\1>)/u,
      );
      expect(llms(content, english), state).not.toMatch(/\[\]\(|\): ?$/mu);
    }
  });
});
