/** One sentence about a record for search results and link previews, made from the record. */
import { joinNumbers } from "./lists.ts";
import { wholeTitle } from "./names.ts";

/**
 * Text cut at a word, with an ellipsis where something was left out.
 * @param text one line
 * @param longest the most characters that it may have
 */
export function shorten(text: string, longest = 160): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  // Japanese has no spaces, and half a surrogate pair is no character.
  const end = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, "");
  return `${end.replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** “Vision 1, Education: Fostering … – The global perspective …” */
export function describeVision(vision: {
  number: number;
  theme: string;
  title: string;
  subtitle?: string | undefined;
}): string {
  return shorten(`Vision ${vision.number}, ${vision.theme}: ${wholeTitle(vision)}`);
}

/** “Priority Strategy 17, goals 56 and 57: International Collaboration …” */
export function describeStrategy(strategy: {
  number: number;
  title: string;
  goals: readonly { readonly number: number }[];
}): string {
  const { number, title, goals } = strategy;
  const named = goals.length === 0 ? "" : `, ${goals.length === 1 ? "goal" : "goals"} ${joinNumbers(goals)}`;
  return shorten(`Priority Strategy ${number}${named}: ${title}`);
}

/** “Goal 56: ” and the beginning of its text. */
export function describeGoal(goal: { number: number; title: string; text: string }): string {
  return shorten(`Goal ${goal.number}: ${firstWords(goal)}`);
}

/** The beginning of a text. */
export function describeText(written: { title: string; text: string }): string {
  return shorten(firstWords(written));
}

/** A text on one line; its title where it has no words, as a text that is an empty block has none. */
function firstWords({ title, text }: { title: string; text: string }): string {
  return text.replace(/\s+/gu, " ").trim() || title;
}
