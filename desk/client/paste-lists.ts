/** Makes lists of what Word gives as paragraphs with a sign in front. */
import type { Element, ElementContent, Root, RootContent } from "hast";

type Node = RootContent | ElementContent;

/** Puts paragraphs that were points of a list in Word into lists. */
export function withLists(tree: Root): Root {
  return { ...tree, children: gather(tree.children) };
}

/** A paragraph that is a point of a list. */
interface Point {
  readonly level: number;
  readonly isNumbered: boolean;
  readonly children: ElementContent[];
}

function gather<Each extends Node>(nodes: readonly Each[]): (Each | Element)[] {
  const made: (Each | Element)[] = [];
  let points: Point[] = [];
  const end = () => {
    if (points.length > 0) made.push(...listsOf(points));
    points = [];
  };
  for (const node of nodes) {
    const point = pointOf(node);
    if (point) points.push(point);
    else if (node.type !== "text" || node.value.trim() !== "") {
      end();
      made.push(node.type === "element" ? { ...node, children: gather(node.children) } : node);
    } else if (points.length === 0) made.push(node);
  }
  end();
  return made;
}

function pointOf(node: Node): Point | undefined {
  if (node.type !== "element" || !/^(?:p|h[1-6])$/u.test(node.tagName)) return undefined;
  const { style } = node.properties;
  const level = typeof style === "string" ? /mso-list:\w+ level(\d)/u.exec(style)?.[1] : undefined;
  if (level === undefined) return undefined;
  const sign = textOf(node.children.find(isSign)).trim();
  const children = node.children.filter((child) => !isSign(child));
  const isNumbered = /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/iu.test(sign);
  return { level: Number(level), isNumbered, children };
}

/** The sign that Word draws in front of a point. */
function isSign(node: ElementContent): boolean {
  if (node.type !== "element") return false;
  const { style } = node.properties;
  return typeof style === "string" && style.includes("mso-list:ignore");
}

function listsOf(points: readonly Point[]): Element[] {
  const lists: Element[] = [];
  let index = 0;
  while (index < points.length) {
    const [point] = points.slice(index);
    if (!point) break;
    const { level, isNumbered } = point;
    const below = points.slice(index + 1).findIndex((next) => next.level <= level);
    const end = below === -1 ? points.length : index + 1 + below;
    const item = make("li", [...point.children, ...listsOf(points.slice(index + 1, end))]);
    const last = lists.at(-1);
    const name = isNumbered ? "ol" : "ul";
    if (last?.tagName === name) last.children.push(item);
    else lists.push(make(name, [item]));
    index = end;
  }
  return lists;
}

function make(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}

function textOf(node: ElementContent | undefined): string {
  if (node?.type === "text") return node.value;
  return node?.type === "element" ? node.children.map(textOf).join("") : "";
}
