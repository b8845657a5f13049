/** The versions of records and of the document, as the content has them after five years of amendments. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../../lib/model/records.ts";
import { routeOf } from "../../../lib/model/routes.ts";
import { contentWith, soundDocument } from "../../fixtures/content-folder.ts";
import { keptVersions } from "../../fixtures/kept-versions.ts";
import { documentAt, fiveYears, recordAt, versionAt } from "../versions/support.ts";

let content: Content;
beforeAll(async () => {
  content = await fiveYears();
}, 60_000);

const routesOf = (of: string) => content.versionsOf(of).map(({ route }) => route);
const goalAt = (route: string) => {
  const record = recordAt(content, route);
  if (record.kind !== "goal") throw new Error(`${route} is no version of a goal.`);
  return record;
};

describe("The versions of a text", () => {
  it("are listed from the newest, those of one day by their order", () => {
    expect(routesOf("/goals/58")).toEqual([
      "/goals/58/2026-11-20",
      "/goals/58/2025-10-01",
      "/goals/58/2023-12-01",
      "/goals/58/2023-04-03-2",
      "/goals/58/2023-04-03",
      "/goals/58/2022-10-03",
      "/goals/58/2022-04-01",
      "/goals/58/2021-11-22",
    ]);
    const { day, order, of } = versionAt(content, "/goals/58/2023-04-03-2");
    expect({ day, order, of }).toEqual({ day: "2023-04-03", order: 2, of: "/goals/58" });
  });

  it("are there also of a record that is gone, and none are of what never was or is a page", () => {
    expect(content.versioned).toContain("/goals/60");
    expect(routesOf("/goals/60")).toEqual(["/goals/60/2021-11-22"]);
    expect(recordAt(content, "/goals/60/2021-11-22").title).toBe("Sample goal that goes on");
    for (const of of ["/goals/62", "/about", "/goals/58/2022-04-01"]) expect(routesOf(of), of).toEqual([]);
  });

  it("are of texts that are listed by number, the document’s among them", () => {
    expect(content.versioned).toEqual([
      "/document",
      ...[56, 57, 58, 59, 60, 61].map((number) => `/goals/${number}`),
      ...["/strategies/17", "/strategies/18"],
      ...[1, 2, 3, 4].map((number) => `/visions/${number}`),
    ]);
  });

  it("are what the text says now at most in the newest, and not where the record is gone", () => {
    expect(content.versionsOf("/goals/58").map(({ isNow }) => isNow)).toEqual([
      true,
      ...Array(7).fill(false),
    ]);
    expect(content.versionsOf("/goals/60").map(({ isNow }) => isNow)).toEqual([false]);
    expect(content.versionsOf("/goals/59").map(({ isNow }) => isNow)).toEqual([true, false]);
  });
});

describe("A version that is read", () => {
  it("has the words, the title, the paragraphs and the day of then", () => {
    const goal = goalAt("/goals/57/2021-11-22");
    expect(goal.title).toBe("University-wide, cross-sectoral globalization on campus");
    expect(goal).toMatchObject({
      kind: "goal",
      number: 57,
      published: "2021-11-22",
      modified: "2021-11-22",
      version: { day: "2021-11-22", order: 1, route: "/goals/57/2021-11-22" },
    });
    const moved = goalAt("/goals/58/2022-10-03");
    expect(moved.paragraphs.map(({ id, text }) => [id, text.slice(0, 26)])).toEqual([
      ["p4", "This sample paragraph was "],
      ["p3", "The last sample paragraph "],
      ["p1", "This sample paragraph spea"],
      ["p2", "Another sample paragraph q"],
    ]);
    expect(moved.origin.path).toMatch(/\/history\/goals\/58\/2022-10-03\.mdx$/u);
  });

  it("belongs to the strategy of then, which is itself a version, and so are the visions of that", () => {
    const { strategy, visions } = goalAt("/goals/58/2023-12-01");
    expect([strategy.number, strategy.version?.route]).toEqual([17, "/strategies/17/2021-11-22"]);
    expect(visions.map(({ version }) => version?.route)).toEqual(
      [1, 2, 3, 4].map((number) => `/visions/${number}/2021-11-22`),
    );
    expect(goalAt("/goals/58/2025-10-01").strategy.version?.route).toBe("/strategies/18/2025-10-01");
  });

  it("has none of what names it, and none of the notes, which are about versions", () => {
    const vision = recordAt(content, "/visions/2/2021-11-22");
    expect(vision).toMatchObject({ strategies: [], goals: [], mentions: [], changes: [] });
    expect(goalAt("/goals/58/2025-10-01").changes).toEqual([]);
  });

  it("says since when and why it was withdrawn, where it was", () => {
    expect(recordAt(content, "/goals/59/2021-11-22").withdrawn).toBeUndefined();
    expect(recordAt(content, "/goals/59/2024-06-03").withdrawn).toEqual({
      date: "2024-06-01",
      reason: "The sample goal has been achieved.",
    });
  });

  it("is made once, and frozen with all that it is related to", () => {
    const goal = goalAt("/goals/58/2022-04-01");
    expect(goalAt("/goals/58/2022-04-01")).toBe(goal);
    for (const part of [goal, goal.paragraphs, goal.strategy, goal.strategy.visions, goal.version])
      expect(Object.isFrozen(part)).toBe(true);
    for (const list of [content.versioned, content.versionsOf("/goals/58")])
      expect(Object.isFrozen(list)).toBe(true);
    expect(Object.isFrozen(documentAt(content, "/document/2022-04-01").strategy.goals)).toBe(true);
  });

  it("has its own address, and is found there", () => {
    const goal = goalAt("/goals/58/2023-04-03-2");
    expect(routeOf(goal)).toBe("/goals/58/2023-04-03-2");
    expect(content.byRoute("/goals/58/2023-04-03-2")).toBe(goal);
    expect(content.byRoute("/document/2022-04-01")).toBe(documentAt(content, "/document/2022-04-01"));
    for (const none of [
      "/goals/58/2023-04-03-3",
      "/goals/58/2023-04-04",
      "/goals/58/versions",
      "/document/2020-01-01",
    ])
      expect(content.byRoute(none), none).toBeUndefined();
  });

  it("is no part of what there is now", () => {
    const texts = [...content.all, ...content.withdrawn, ...content.of("goal")];
    expect(texts.filter((text) => text.version)).toEqual([]);
    expect(content.byRoute("/goals/58")?.kind).toBe("goal");
    expect(content.byRoute("/goals/60")?.kind).toBe("moved");
  });
});

describe("The whole", () => {
  const numbersAt = (route: string) => documentAt(content, route).strategy.goals.map(({ number }) => number);

  it("has a version for each publication of anything, from the document’s first on", () => {
    expect(routesOf("/document")).toEqual(
      [
        "2026-11-20",
        "2025-10-01",
        "2025-04-01",
        "2024-06-03",
        "2023-12-01",
        "2023-04-03-2",
        "2023-04-03",
        "2022-10-03",
        "2022-04-01",
        "2021-11-22",
      ].map((step) => `/document/${step}`),
    );
  });

  it("has the goals of then: none that was withdrawn, continued by another or in another strategy by that day", () => {
    expect(numbersAt("/document/2021-11-22")).toEqual([56, 57, 58, 59, 60]);
    expect(numbersAt("/document/2023-12-01")).toEqual([56, 57, 58, 59, 60]);
    expect(numbersAt("/document/2024-06-03"), "goal 59 is withdrawn").toEqual([56, 57, 58, 60]);
    expect(numbersAt("/document/2025-04-01"), "goal 61 continues 60").toEqual([56, 57, 58, 61]);
    expect(numbersAt("/document/2025-10-01"), "goal 58 went elsewhere").toEqual([56, 57, 61]);
  });

  it("has each goal in the version of then", () => {
    const versions = (route: string) =>
      documentAt(content, route).strategy.goals.map(({ version }) => version?.route);
    expect(versions("/document/2023-04-03")).toEqual([
      "/goals/56/2021-11-22",
      "/goals/57/2023-04-03",
      "/goals/58/2023-04-03",
      "/goals/59/2021-11-22",
      "/goals/60/2021-11-22",
    ]);
    expect(versions("/document/2023-04-03-2")[2]).toBe("/goals/58/2023-04-03-2");
  });

  it("has its own words of then", () => {
    expect(documentAt(content, "/document/2025-04-01").text).not.toContain("(a sample amendment)");
    expect(documentAt(content, "/document/2025-10-01").text).toContain("(a sample amendment)");
    expect(documentAt(content, "/document/2026-11-20").text).toContain("(a sample amendment)");
  });
});

describe("A goal that was continued by one that is gone itself", () => {
  it("is in the whole until it was continued, and never again", async () => {
    const text = (title: string, fields = "") =>
      `---\ntitle: ${title}\nstrategy: 17\n${fields}---\n\nSample text.\n`;
    const three = text("Three", "redirect_from: [/goals/70, /goals/71]\n");
    const kept = keptVersions({
      document: { "2030-04-01.mdx": soundDocument },
      "visions/1": {
        "2030-04-01.mdx": "---\ntheme: Sample theme\ntitle: Sample vision\nsubtitle: Sample subtitle\n---\n",
      },
      "visions/2": { "2030-04-01.mdx": "---\ntheme: Other theme\ntitle: Other vision\n---\n" },
      "strategies/17": { "2030-04-01.mdx": "---\ntitle: Sample strategy\nvisions: [1, 2]\n---\n" },
      "goals/70": { "2030-04-01.mdx": text("One") },
      "goals/71": { "2030-04-02.mdx": text("Two", "redirect_from: [/goals/70]\n") },
      "goals/72": { "2030-04-03.mdx": three },
    });
    const after = await contentWith({ ...kept, "goals/72.mdx": three });
    const goals = after
      .versionsOf("/document")
      .map(({ route }) => documentAt(after, route).strategy.goals.map(({ number }) => number));
    expect(goals).toEqual([[72], [71], [70]]);
  });
});

describe("A version whose record was changed and not published since", () => {
  const text =
    "---\ntitle: First goal\nstrategy: 17\n---\n\nSample text of the first goal.\n\nA second paragraph.\n";
  const published = (goal: string) =>
    contentWith({ ...keptVersions({ "goals/56": { "2030-04-01.mdx": text } }), "goals/56.mdx": goal });
  const isNow = async (goal: string) =>
    (await published(goal)).versionsOf("/goals/56").map((each) => each.isNow);

  it("is not what the record says now", async () => {
    expect(await isNow(text)).toEqual([true]);
    expect(await isNow(text.replace("Sample text", "Other text"))).toEqual([false]);
    expect(await isNow(text.replace("First goal", "Other goal"))).toEqual([false]);
  });

  it("still is where only a note, or how the file is written, has changed", async () => {
    const noted = "strategy: 17\nchanges:\n  - date: 2030-04-02\n    note: Sample note.\n";
    expect(await isNow(text.replace("strategy: 17\n", noted))).toEqual([true]);
    expect(await isNow(text.replace("text of the", "text\nof the"))).toEqual([true]);
  });

  it("cannot be read where it names a record of which no version is kept", async () => {
    const [version] = (await published(text)).versionsOf("/goals/56");
    expect(() => version?.read()).toThrow("No version of /strategies/17 is kept in content.");
  });
});
