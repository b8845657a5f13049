import { expect, it } from "vitest";
import { readContent } from "../../../lib/content.ts";
import { english } from "../../../lib/words/en.ts";

it("A picture's alternative text says what is written on it and how its strands run", async () => {
  const { content } = await readContent("content");
  if (!content) throw new Error("The content has errors.");
  const { site } = content;
  const visions = content.of("vision");
  const strategies = content.of("strategy");
  const goals = content.of("goal");
  for (const record of [...visions, ...strategies, ...goals]) {
    const text = english.pictures.recordAlt({ record: record, site: site });
    expect(text).not.toContain("..");
    for (const part of [site.title, site.publisher, record.title, String(record.number)])
      expect(text).toContain(part);
  }
  const goal = goals.find(({ number }) => number === 56);
  expect(goal && english.pictures.recordAlt({ record: goal, site: site })).toBe(
    "Tohoku University, International Strategy. Goal 56: Strategic advancement of international collaborations. " +
      "The strands of visions 1, 2, 3 and 4 run through Priority Strategy 17 to it, beside goal 57.",
  );
  const vision = visions.find(({ number }) => number === 2);
  expect(vision && english.pictures.recordAlt({ record: vision, site: site })).toMatch(
    /^Tohoku University, International Strategy\. Vision 2: Research – .* Its strand runs to Priority Strategy 17 and on to goals 56 and 57\.$/,
  );
  expect(english.pictures.wholeAlt(site)).toContain(site.title);
});

it("A withdrawn record's picture says so", async () => {
  const { content } = await readContent("content");
  const goal = content?.of("goal").at(0);
  if (!content || !goal) throw new Error("The content has no goal.");
  const withdrawn = { ...goal, withdrawn: { date: "2030-04-01", reason: "Sample." } };
  expect(english.pictures.recordAlt({ record: withdrawn, site: content.site })).toContain(
    `Goal ${goal.number}, withdrawn: `,
  );
});
