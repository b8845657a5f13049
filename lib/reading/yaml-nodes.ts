/** The nodes of a YAML document. */
import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode } from "yaml";

/** Whether something is a node, and so has a place. */
export function isNode(value: unknown): value is ParsedNode {
  return isAlias(value) || isScalar(value) || isMap(value) || isSeq(value);
}

/** The offset of a key or value; of what is around it where it has none. */
export function offsetOf(node: unknown, around: Node): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? around.range?.[0] ?? 0;
}
