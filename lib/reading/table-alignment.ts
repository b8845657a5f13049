/** The alignment of a table's columns, published by class: the site's security policy allows no inline style. */
import type { Root } from "hast";

/** The class of the cells of a column, by the alignment that the line of hyphens gives it. */
const classes: ReadonlyMap<unknown, string> = new Map(
  ["left", "center", "right"].map((side) => [side, `align-${side}`]),
);

/** A rehype plugin that gives aligned cells a class, of which `app/styles/table.css` makes the alignment. */
export function rehypeTableAlignment() {
  return (tree: Root): void => alignWithin(tree);
}

function alignWithin(node: Root | Root["children"][number]): void {
  if (node.type === "element" && (node.tagName === "td" || node.tagName === "th")) {
    const { align, ...others } = node.properties;
    const name = classes.get(align);
    node.properties = name === undefined ? others : { ...others, className: [name] };
  }
  if ("children" in node) for (const child of node.children) alignWithin(child);
}
