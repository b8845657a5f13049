/** What is told of a change: its fields one by one, whether the words are others, and what was published together. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Content, VersionSubject } from "../../../lib/model/records.ts";
import { changeBetween, changeOf } from "../../../lib/versions/changes.ts";
import { listPublications } from "../../../lib/versions/publications.ts";
import { sinceWhen, timelineOf } from "../../../lib/versions/timeline.ts";
import { contentWith, soundDocument } from "../../fixtures/content-folder.ts";
import { keptVersions } from "../../fixtures/kept-versions.ts";
import { fiveYears, versionAt } from "./support.ts";

const goal =
  "---\ntitle: First goal\nstrategy: 17\n---\n\nSample text of the first goal.\n\nA second paragraph.\n";

/** What changed in a file, of which the record is at an address. */
async function changeIn(
  path: string,
  before: string,
  after: string,
  others: Readonly<Record<string, string>> = {},
) {
  const read = async (text: string): Promise<VersionSubject> => {
    const content = await contentWith({ ...others, [path]: text });
    const found = content.byRoute(`/${path.replace(/\.mdx$/u, "")}`);
    if (!found || found.kind === "moved" || found.kind === "page") throw new Error(`${path} is no record.`);
    return found;
  };
  return changeBetween(await read(before), await read(after));
}

const changeOfGoal = (from: string, to: string, others?: Readonly<Record<string, string>>) =>
  changeIn("goals/56.mdx", goal, goal.replace(from, to), others);

const same = { fields: [], isSameText: true, isCorrection: false };

describe("Between two versions", () => {
  it("nothing changed where they say the same, wherever the lines of the files end", async () => {
    expect(await changeOfGoal("", "")).toEqual(same);
    expect(await changeOfGoal("Sample text of", "Sample text\nof")).toEqual(same);
    expect(await changeOfGoal("\n\nA second", "\n\n\n\nA second")).toEqual(same);
  });

  it("a title is told with both its words; the text is the same", async () => {
    expect(await changeOfGoal("First goal", "First aim")).toEqual({
      ...same,
      fields: [{ what: "words", field: "title", before: "First goal", after: "First aim" }],
    });
  });

  it("a field that was added or taken away is told with the one text that there is", async () => {
    const bare = "---\ntheme: Theme\ntitle: Vision\n---\n";
    const whole = bare.replace("title: Vision\n", "title: Vision\nsubtitle: Sub\n");
    const others = { "visions/2.mdx": "---\ntheme: Other theme\ntitle: Other vision\n---\n" };
    expect((await changeIn("visions/1.mdx", bare, whole, others)).fields).toEqual([
      { what: "words", field: "subtitle", before: undefined, after: "Sub" },
    ]);
    expect((await changeIn("visions/1.mdx", whole, bare, others)).fields).toEqual([
      { what: "words", field: "subtitle", before: "Sub", after: undefined },
    ]);
    expect((await changeIn("visions/1.mdx", bare, bare.replace("Theme", "Field"), others)).fields).toEqual([
      { what: "words", field: "theme", before: "Theme", after: "Field" },
    ]);
  });

  it("another strategy, and other visions, are told with the records that were and are named", async () => {
    const others = { "strategies/18.mdx": "---\ntitle: Other strategy\nvisions: [2]\n---\n" };
    const [ofGoal, ...more] = (await changeOfGoal("strategy: 17", "strategy: 18", others)).fields;
    expect(more).toEqual([]);
    expect(ofGoal).toMatchObject({
      what: "naming",
      field: "strategy",
      before: [{ number: 17 }],
      after: [{ number: 18 }],
    });
    const strategy = "---\ntitle: Sample strategy\nvisions: [1, 2]\n---\n";
    const ofStrategy = await changeIn("strategies/17.mdx", strategy, strategy.replace("[1, 2]", "[2]"));
    expect(ofStrategy.fields).toMatchObject([
      { what: "naming", field: "visions", before: [{ number: 1 }, { number: 2 }], after: [{ number: 2 }] },
    ]);
    // In another order they are the same visions.
    expect(await changeIn("strategies/17.mdx", strategy, strategy.replace("[1, 2]", "[2, 1]"))).toEqual(same);
  });

  it("a withdrawal is told, also with another day or reason, and so is its end", async () => {
    const withdrawn = "strategy: 17\nwithdrawn:\n  date: 2030-04-01\n  reason: Achieved.\n";
    const ended = goal.replace("strategy: 17\n", withdrawn);
    expect((await changeIn("goals/56.mdx", goal, ended)).fields).toEqual([
      { what: "withdrawn", withdrawn: { date: "2030-04-01", reason: "Achieved." } },
    ]);
    const otherReason = await changeIn("goals/56.mdx", ended, ended.replace("Achieved.", "Given up."));
    expect(otherReason.fields).toEqual([
      { what: "withdrawn", withdrawn: { date: "2030-04-01", reason: "Given up." } },
    ]);
    expect((await changeIn("goals/56.mdx", ended, goal)).fields).toEqual([{ what: "reinstated" }]);
    expect(await changeIn("goals/56.mdx", ended, ended)).toEqual(same);
  });

  it("names of paragraphs are told where the words are the same", async () => {
    const fields = (await changeOfGoal("strategy: 17\n", "strategy: 17\nparagraphs: [p2, p1]\n")).fields;
    expect(fields).toEqual([{ what: "addresses" }]);
    const moved = goal.replace(
      "strategy: 17\n---\n\nSample text of the first goal.\n\nA second paragraph.\n",
      "strategy: 17\nparagraphs: [p2, p1]\n---\n\nA second paragraph.\n\nSample text of the first goal.\n",
    );
    expect(await changeIn("goals/56.mdx", goal, moved)).toEqual({
      ...{ fields: [], isSameText: false, isCorrection: false },
    });
  });

  it("the document’s section, strategy and Vision are told", async () => {
    const document = soundDocument;
    const others = { "strategies/18.mdx": "---\ntitle: Other strategy\nvisions: [2]\n---\n" };
    const change = (from: string, to: string) =>
      changeIn("document.mdx", document, document.replace(from, to), others);
    expect((await change("section: 2", "section: 3")).fields).toEqual([
      { what: "section", before: 2, after: 3 },
    ]);
    expect((await change("to be a sample", "to be an example")).fields).toEqual([{ what: "vision" }]);
    expect((await change("Sample document", "Sample whole")).fields).toEqual([
      { what: "words", field: "title", before: "Sample document", after: "Sample whole" },
    ]);
    expect((await change("strategy: 17", "strategy: 18")).fields).toMatchObject([
      { what: "naming", field: "strategy", before: [{ number: 17 }], after: [{ number: 18 }] },
    ]);
  });

  it("of different kinds no change can be told", async () => {
    const content = await contentWith({});
    const [record] = content.of("goal");
    if (!record) throw new Error("There is no goal.");
    expect(() => changeBetween(content.document, record)).toThrow("A document was compared with a goal.");
  });
});

describe("A correction of typography", () => {
  it.each([
    ["quotation marks of the text", "Sample text", "“Sample” text", "‘Sample’ text"],
    ["dashes of the text", "text of", "text - of", "text – of"],
    ["spaces of the text", "text of", "text of", "text\u00A0of"],
    ["quotation marks of the title", "First goal", "First 'goal'", "First ’goal’"],
    ["dashes of the title", "First goal", "First-goal", "First‑goal"],
  ])("is one of %s", async (_, from, before, after) => {
    const change = await changeIn("goals/56.mdx", goal.replace(from, before), goal.replace(from, after));
    expect(change.isCorrection).toBe(true);
  });

  it("is none where a word changed too, a field was added, or nothing changed at all", async () => {
    const straight = goal.replace("Sample text", '"Sample" text');
    const curly = goal.replace("Sample text", "“Sample” text");
    const correction = (after: string) => changeIn("goals/56.mdx", straight, after);
    expect((await correction(curly)).isCorrection).toBe(true);
    expect((await correction(curly.replace("second", "third"))).isCorrection).toBe(false);
    expect((await correction(curly.replace("First goal", "First aim"))).isCorrection).toBe(false);
    expect((await correction(curly.replace("text of", "text, of"))).isCorrection).toBe(false);
    expect((await correction(straight)).isCorrection).toBe(false);
    const vision = "---\ntheme: Theme\ntitle: Vision\n---\n";
    const others = { "visions/2.mdx": "---\ntheme: Other theme\ntitle: Other vision\n---\n" };
    const longer = vision.replace("title: Vision\n", "title: Vision\nsubtitle: Sub\n");
    expect((await changeIn("visions/1.mdx", vision, longer, others)).isCorrection).toBe(false);
  });
});

/** A content in which a goal was published in these texts, one a year from 2025 on. */
async function publishedIn(number: number, texts: readonly string[]): Promise<Content> {
  const others = {
    "strategies/17": "---\ntitle: Sample strategy\nvisions: [1, 2]\n---\n",
    "visions/1": "---\ntheme: Sample theme\ntitle: Sample vision\nsubtitle: Sample subtitle\n---\n",
    "visions/2": "---\ntheme: Other theme\ntitle: Other vision\n---\n",
  };
  const years = texts.map((text, index) => [`${2025 + index}-04-01.mdx`, text] as const);
  const once = Object.entries(others).map(([path, text]) => [path, { "2025-04-01.mdx": text }] as const);
  return contentWith({
    ...keptVersions({ [`goals/${number}`]: Object.fromEntries(years), ...Object.fromEntries(once) }),
    ...Object.fromEntries(Object.entries(others).map(([path, text]) => [`${path}.mdx`, text])),
    [`goals/${number}.mdx`]: texts.at(-1),
  });
}

describe("A version of a text that was published before", () => {
  it("tells which addresses it continues since then, and is no correction by that", async () => {
    const one = "---\ntitle: Second goal\nstrategy: 17\nredirect_from: [/goals/50]\n---\n\nSample text.\n";
    const content = await publishedIn(57, [one, one.replace("[/goals/50]", "[/goals/50, /goals/51]")]);
    const [version, before] = content.versionsOf("/goals/57");
    if (!version || !before) throw new Error("A version is missing.");
    expect(changeOf(version, before)).toEqual({
      fields: [{ what: "continues", routes: ["/goals/51"] }],
      isSameText: true,
      isCorrection: false,
    });
  });

  it("has the words of the version before it where only typography was corrected since", async () => {
    const straight = goal.replace("Sample text", '"Sample" text');
    const curly = goal.replace("Sample text", "“Sample” text");
    const content = await publishedIn(56, [goal, straight.replace("second", "third"), straight, curly]);
    const timeline = timelineOf(content, "/goals/56");
    expect(timeline.map(({ version }) => version.day)).toEqual([
      ...["2028-04-01", "2027-04-01", "2026-04-01", "2025-04-01"],
    ]);
    expect(sinceWhen(timeline)?.day).toBe("2027-04-01");
  });

  it("has its words since its first version where all others are corrections", async () => {
    const straight = goal.replace("Sample text", '"Sample" text\'s');
    const half = straight.replace('"Sample"', "“Sample”");
    const content = await publishedIn(56, [straight, half, half.replace("'", "’")]);
    expect(sinceWhen(timelineOf(content, "/goals/56"))?.day).toBe("2025-04-01");
  });
});

describe("In five years", () => {
  let content: Content;
  beforeAll(async () => {
    content = await fiveYears();
  }, 60_000);

  it("each publication has its versions, the document’s first, and the document has one only where its text changed", () => {
    expect(
      listPublications(content).map(({ name, entries }) => [
        `${name.day} ${name.order}`,
        ...entries.map(({ version }) => version.of),
      ]),
    ).toEqual([
      ["2026-11-20 1", "/goals/56", "/goals/58"],
      ["2025-10-01 1", "/document", "/goals/58", "/strategies/18"],
      ["2025-04-01 1", "/goals/61"],
      ["2024-06-03 1", "/goals/59"],
      ["2023-12-01 1", "/goals/58"],
      ["2023-04-03 2", "/goals/58"],
      ["2023-04-03 1", "/goals/57", "/goals/58"],
      ["2022-10-03 1", "/goals/58"],
      ["2022-04-01 1", "/goals/58"],
      [
        "2021-11-22 1",
        ...["/document", "/goals/56", "/goals/57", "/goals/58", "/goals/59", "/goals/60"],
        ...["/strategies/17", "/visions/1", "/visions/2", "/visions/3", "/visions/4"],
      ],
    ]);
  });

  it("each note is told of the version that was published with it", () => {
    const notes = listPublications(content).flatMap(({ entries }) =>
      entries.flatMap(({ version, notes: own }) => own.map(({ note }) => `${version.route} ${note}`)),
    );
    expect(notes).toEqual([
      "/document/2025-10-01 A sample amendment.",
      "/goals/58/2025-10-01 The sample goal belongs to another strategy.",
      "/goals/61/2025-04-01 It continues goal 60.",
      "/goals/59/2024-06-03 Withdrawn.",
      "/goals/58/2023-04-03 What partners agree on is reviewed.",
      "/goals/58/2022-10-03 The sample paragraphs are in another order.",
      "/goals/58/2022-04-01 A sample paragraph was inserted.",
      "/document/2021-11-22 First published on this site.",
    ]);
  });

  it("each version of a goal tells what it changed", () => {
    const told = timelineOf(content, "/goals/58").map(({ version, previous }) => {
      const change = previous?.readChange();
      if (!change) return `${version.day} first`;
      const fields = change.fields.map(({ what }) => what);
      const text = change.isSameText ? [] : [change.isCorrection ? "typography" : "text"];
      return [version.day, ...fields, ...text].join(" ");
    });
    expect(told).toEqual([
      "2026-11-20 text",
      "2025-10-01 naming",
      "2023-12-01 typography",
      "2023-04-03 text",
      "2023-04-03 text",
      "2022-10-03 text",
      "2022-04-01 text",
      "2021-11-22 first",
    ]);
    const [withdrawn] = timelineOf(content, "/goals/59");
    expect(withdrawn?.previous?.readChange().fields.map(({ what }) => what)).toEqual(["withdrawn"]);
  });

  it("the words of a goal are said to be those of the correction’s version before it", () => {
    const until = timelineOf(content, "/goals/58").filter(({ version }) => version.day <= "2023-12-01");
    expect(until[0]?.version.day).toBe("2023-12-01");
    expect(sinceWhen(until)?.route).toBe("/goals/58/2023-04-03-2");
    expect(versionAt(content, "/goals/58/2023-12-01").isNow).toBe(false);
  });

  it("the full text has its words since it or a goal in it was changed, and not since others were", () => {
    const since = (day: string) =>
      sinceWhen(timelineOf(content, "/document").filter(({ version }) => version.day <= day))?.route;
    expect(since("2026-11-20")).toBe("/document/2026-11-20");
    // A correction of typography in a goal.
    expect(since("2023-12-01")).toBe("/document/2023-04-03-2");
    // A goal that was withdrawn is no longer in it.
    expect(since("2024-06-03")).toBe("/document/2024-06-03");
  });
});
