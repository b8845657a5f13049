/** Which state of the content folder a content was read from. */
import { originalLanguage } from "./languages.ts";
import type { Content } from "./records.ts";

const states = new WeakMap<Content, string>();

/** Notes the state of the folder that a content was read from. */
export function noteState(content: Content, state: string): void {
  states.set(content, state);
}

/** The state of the folder that a content was read from; nothing for one that was made otherwise. */
export function findState(content: Content): string | undefined {
  return states.get(content) ?? states.get(content.inLanguage(originalLanguage));
}
