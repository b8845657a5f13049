/** The numbers of lists as they are written, which Markdown forgets: it counts from the first. */
import type { List, ListItem } from "mdast";
import type { Extension as FromMarkdown } from "mdast-util-from-markdown";

declare module "mdast" {
  interface ListItemData {
    /** The number that is written before the item: `3`, `01`. */
    number?: string;
  }
}

/** For mdast: keeps each number with its item. */
export const listNumbers: FromMarkdown = {
  exit: {
    listItemValue(token) {
      const item = this.stack.at(-1);
      if (item?.type === "listItem") item.data = { ...item.data, number: this.sliceSerialize(token) };
    },
  },
};

/** The number under which an item is published: Markdown counts from the first. */
export function numberOf(list: List, item: ListItem): number | undefined {
  return list.ordered === true ? (list.start ?? 1) + list.children.indexOf(item) : undefined;
}
