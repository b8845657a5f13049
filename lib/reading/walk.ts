import type { Nodes } from "mdast";

/** Visits a node and everything in it, in the order of the text. */
export function walk(
  node: Nodes,
  visit: (node: Nodes, parents: readonly Nodes[]) => void,
  parents: readonly Nodes[] = [],
): void {
  visit(node, parents);
  if (!("children" in node)) return;
  const path = [...parents, node];
  for (const child of node.children) walk(child, visit, path);
}
