/**
 * What the check accepts is published: contents at random go through the check, the site's components and forms, and the
 * publisher, as in a build.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { anyContent } from "../../fixtures/any-content.ts";
import { listGuideExamples } from "../../fixtures/guide-examples.ts";
import { publish } from "./publish-content.ts";

it("Whatever the check accepts, the publisher publishes", async () => {
  let accepted = 0;
  const runs = 120;
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      if (await publish(content)) accepted += 1;
    }),
    { numRuns: runs, seed: 10 },
  );
  expect(accepted).toBeGreaterThan(runs / 2);
}, 120_000);

const examples = listGuideExamples(readFileSync("content/README.md", "utf8"), 101);

it("The editors’ guide has examples", () => {
  expect(examples.length).toBeGreaterThan(15);
});

it.each(examples)("The guide’s example $path is published: $shown", async ({ path, text }) => {
  // Goal 57 goes on in the sound content.
  const texts = { [path]: text.replace("redirect_from: [/goals/57]", "redirect_from: [/goals/99]") };
  expect(await publish({ texts, publicFiles: ["campus.png"] })).toBe(true);
});
