/**
 * The numbers of lists as they are written, which Markdown forgets: it counts from the first, and takes `1)` and `1.` for
 * one. Here each item keeps its number for the check, and a list its sign for pages and forms.
 */
import type { List } from "mdast";
import type { Extension as FromMarkdown } from "mdast-util-from-markdown";

declare module "mdast" {
  interface ListItemData {
    /** The number that is written before the item: `3`, `01`. */
    number?: string;
  }
  interface ListData {
    /** Whether its numbers are written with a bracket, `1)`. */
    hasBrackets?: boolean;
    hProperties?: { className: string[] };
  }
}

/** For mdast: keeps each number with its item, and brackets with their list. */
export const listNumbers: FromMarkdown = {
  exit: {
    listItemValue(token) {
      const item = this.stack.at(-1);
      if (item?.type === "listItem") item.data = { ...item.data, number: this.sliceSerialize(token) };
    },
    listItemMarker(token) {
      const list = this.stack.at(-2);
      if (list?.type === "list" && this.sliceSerialize(token) === ")")
        list.data = { ...list.data, hasBrackets: true };
    },
  },
};

/** Gives the HTML of a numbered list the classes that its numbers need: their sign, and room for their digits. */
export function classifyList(list: List): void {
  if (list.ordered !== true) return;
  const digits = String(numberAt(list, list.children.length - 1)).length;
  const className = [
    ...(signOf(list) === ")" ? ["brackets"] : []),
    ...(digits > 1 ? [digits === 2 ? "two-digits" : "three-digits"] : []),
  ];
  if (className.length > 0) list.data = { ...list.data, hProperties: { className } };
}

/** The number under which an item of a numbered list is published: Markdown counts from the first. */
export function numberAt(list: List, index: number): number {
  return (list.start ?? 1) + index;
}

/** What stands behind the numbers of a list. */
export function signOf(list: List): "." | ")" {
  return list.data?.hasBrackets ? ")" : ".";
}
