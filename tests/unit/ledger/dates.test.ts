import { describe, expect, it } from "vitest";
import { ledgerHead } from "../../../lib/ledger/lines.ts";
import type { Content } from "../../../lib/model/records.ts";
import { contentWith } from "../../fixtures/content-folder.ts";

const ledger = `${ledgerHead}
2030-01-01 /goals/56
2030-01-01 /goals/56#p1 Sample text of the first goal.
2030-02-01 /goals/56#p2 A second paragraph.
2030-01-01 /goals/57
2030-01-01 /goals/57#p1 Sample text of the second goal as it was.
2030-01-01 /about
`;
const goalText = (number: number, fields = "") => `---
title: Goal ${number}
strategy: 17
${fields}---

Sample text of the second goal.
`;
const note = (date: string, words = "Amended.") => `  - date: ${date}\n    note: ${words}\n`;

function goal(content: Content, number: number) {
  const all = [...content.of("goal"), ...content.withdrawn];
  const found = all.find((record) => record.kind === "goal" && record.number === number);
  if (!found) throw new Error(`There is no goal ${number}.`);
  const { published, modified, changes } = found;
  return { published, modified, changes };
}

describe("A record", () => {
  it("was published on the first day of its address, and changed on the last day of its words", async () => {
    const content = await contentWith({ "addresses.txt": ledger });
    expect(goal(content, 56)).toEqual({ published: "2030-01-01", modified: "2030-02-01", changes: [] });
  });

  it("has no day of change when its words are others than those that were published", async () => {
    const content = await contentWith({ "addresses.txt": ledger });
    expect(goal(content, 57)).toEqual({ published: "2030-01-01", modified: undefined, changes: [] });
  });

  it("was changed on the day of its newest note, if nothing is known of a later day", async () => {
    const withNotes = goalText(57, `changes:\n${note("2030-03-01")}${note("2029-03-01", "Drafted.")}`);
    const content = await contentWith({ "addresses.txt": ledger, "goals/57.mdx": withNotes });
    expect(goal(content, 57)).toEqual({
      published: "2030-01-01",
      modified: "2030-03-01",
      changes: [
        { date: "2030-03-01", note: "Amended." },
        { date: "2029-03-01", note: "Drafted." },
      ],
    });
  });

  it("isn't changed by a note from before its words were changed", async () => {
    const content = await contentWith({
      "addresses.txt": ledger,
      "goals/57.mdx": goalText(57, `changes:\n${note("2029-03-01")}`),
    });
    expect(goal(content, 57).modified).toBeUndefined();
  });

  it("was changed when it was withdrawn", async () => {
    const files = {
      "addresses.txt": ledger,
      "goals/57.mdx": goalText(57, "withdrawn:\n  date: 2030-04-01\n  reason: Achieved.\n"),
    };
    expect(goal(await contentWith(files), 57).modified).toBe("2030-04-01");
  });

  it("cannot be withdrawn or changed on a day that has not come yet, in the time zone of the site", async () => {
    const files = {
      "addresses.txt": ledger,
      "goals/57.mdx": goalText(57, "withdrawn:\n  date: 2030-07-01\n  reason: Achieved.\n"),
    };
    await expect(contentWith(files, "2030-06-30")).rejects.toThrow(
      "The day 2030-07-01 has not come yet; today is 2030-06-30 (Asia/Tokyo).",
    );
    await expect(contentWith(files, "2030-07-01")).resolves.toBeDefined();
  });

  it("has no days until it is in the ledger", async () => {
    const content = await contentWith({
      "addresses.txt": ledger,
      "goals/58.mdx": goalText(58, `changes:\n${note("2030-03-01")}`),
    });
    expect(goal(content, 58)).toMatchObject({ published: undefined, modified: undefined });
  });
});

describe("The document and pages", () => {
  it("have days like records", async () => {
    const content = await contentWith({
      "addresses.txt": `${ledger}2030-05-01 /document\n2030-05-01 /document#p1 Sample text about vision 1.\n2030-06-01 /document#p2 Sample text about strategy 17:\n`,
    });
    expect(content.document).toMatchObject({ published: "2030-05-01", modified: "2030-06-01" });
    // Of a page only the address is in the ledger, so nothing is known of its words.
    expect(content.pages[0]).toMatchObject({ published: "2030-01-01" });
    expect(content.pages[0]?.modified).toBeUndefined();
  });
});
