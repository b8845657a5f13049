/** Content with versions for the tests of the forms. */
import type { Content, NumberedRecord } from "../../../lib/model/records.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import { keptVersions } from "../../fixtures/kept-versions.ts";
import { first } from "./support.ts";

const goal = (title: string, text: string) => `---\ntitle: ${title}\nstrategy: 17\n---\n\n${text}\n`;
const vision = "---\ntheme: Sample theme\ntitle: Sample vision\nsubtitle: Sample subtitle\n---\n";

/**
 * A small strategy in which goal 56 has three versions, two of them of one day; its strategy rested on one vision alone when the
 * first was published. Goal 57 and the document were not published.
 */
export function amendedContent(changes: Readonly<Record<string, string>> = {}): Promise<Content> {
  const kept = keptVersions({
    "goals/56": {
      "2026-11-22.mdx": goal("Goal as it was", "Its words of *then*."),
      "2030-04-01.mdx": goal("First goal", "Its words of the morning."),
      "2030-04-01.2.mdx": goal("First goal", "Its words of the evening."),
    },
    "strategies/17": {
      "2026-11-22.mdx": "---\ntitle: Strategy as it was\nvisions: [1]\n---\n",
      "2030-01-01.mdx": "---\ntitle: Sample strategy\nvisions: [1, 2]\n---\n",
    },
    "visions/1": { "2026-11-22.mdx": vision },
    "visions/2": { "2030-01-01.mdx": "---\ntheme: Other theme\ntitle: Other vision\n---\n" },
  });
  return contentWith({
    ...kept,
    "goals/56.mdx": goal("First goal", "Its words of the evening."),
    ...changes,
  });
}

/** A version of goal 56 by its place, the newest first. */
export function versionOfGoal(content: Content, place: number): NumberedRecord {
  const version = content.versionsOf("/goals/56")[place]?.read();
  if (!version || version.kind === "document") throw new Error(`Goal 56 has no version ${place}.`);
  return version;
}

/** Goal 56 as it is now. */
export const goalOf = (content: Content): NumberedRecord => first(content.of("goal"));
