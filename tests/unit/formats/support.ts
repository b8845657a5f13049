/** What the tests of the forms share: content to be put into them, and characters that every form has to carry. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { readContent } from "../../../lib/content.ts";
import type { Content, NumberedRecord } from "../../../lib/model/records.ts";
import { readCase } from "../../fixtures/content-folder.ts";
import { unusualContent } from "../../fixtures/unusual-content.ts";
import { writeWholeVision } from "../../fixtures/whole-vision.ts";

/** Where the site is published in these tests. */
export const site = "https://strategy.example.ac.jp";

/** Has all tests of a file see the site there. */
export function publishAtSite(): void {
  beforeAll(() => {
    vi.stubEnv("SITE_URL", site);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });
}

/** One line that holds what breaks one form or another. */
export const hazards =
  `"R&D" 'x' <b>&amp;</b> </script> ]]> --> {x} \${y} %s $a$ #1 _a_ *b* ~c~ ~~d~~ \`e\` \\f [g](h) ![i](j) a|b 1. ` +
  "東北大学～「国際」 🎓👩‍🎓 \u200fעברית\u200f www.example.org a@example.org https://example.org/?a=b&c=d";

/** The content of a folder. */
export async function contentIn(directory: string): Promise<Content> {
  const { content, diagnostics } = await readContent(directory);
  if (!content) throw new Error(`${directory} has ${diagnostics.length} problems.`);
  return content;
}

/** Content of the size of the whole Vision. */
export async function wholeContent(): Promise<Content> {
  const folder = await mkdtemp(join(tmpdir(), "whole-"));
  try {
    await writeWholeVision(folder);
    return await contentIn(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A small strategy with every field, in which goal 57 and a paragraph of goal 56 have been withdrawn. */
export function eventfulContent(): Promise<Content> {
  return readCase({
    name: "withdrawals",
    path: "goals/57.mdx",
    text: "---\ntitle: Second goal\nstrategy: 17\nwithdrawn:\n  date: 2030-04-01\n  reason: It has been achieved.\nwithdrawn_paragraphs: [p2]\n---\n\nSample text.\n",
  });
}

let unusual: Promise<readonly (readonly [name: string, content: Content])[]> | undefined;

/** Content that is correct, however unusual, by what is unusual about it. Read once. */
export function unusualContents() {
  unusual ??= Promise.all(
    unusualContent.map(
      async (change): Promise<readonly [string, Content]> => [change.name, await readCase(change)],
    ),
  );
  return unusual;
}

/** Every numbered record, those no longer in force included. */
export function recordsOf(content: Content): readonly NumberedRecord[] {
  const { withdrawn } = content;
  const visions = content.of("vision");
  const strategies = content.of("strategy");
  const goals = content.of("goal");
  return [...visions, ...strategies, ...goals, ...withdrawn.filter((record) => record.kind !== "page")];
}

/** The first of a list that is not empty. */
export function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("The list is empty.");
  return item;
}
