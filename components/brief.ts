import type { Content } from "../lib/model/records.ts";

/** Whether the goals are few enough for the start page to name and quote them all; else it leads to their lists. */
export function isBrief(content: Content): boolean {
  return content.of("goal").length <= 4;
}
