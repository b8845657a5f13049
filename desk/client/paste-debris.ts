/** Takes out of copied HTML what is no part of its text: styles, comments, deletions, pictures, addresses of one computer. */
import type { Element, ElementContent, Root, RootContent } from "hast";

/** How much that somebody may miss was left out. */
export interface LeftOut {
  readonly pictures: number;
  readonly comments: number;
  readonly deletions: number;
}

type Counts = { -readonly [Name in keyof LeftOut]: LeftOut[Name] };

const without: ReadonlySet<string> = new Set([
  ...["head", "style", "script", "meta", "link", "title", "template", "noscript", "object", "iframe", "svg"],
  ...["button", "input", "select", "textarea", "xml", "o:p"],
]);

/** Removes the debris of a copied document. */
export function withoutDebris(root: Root): LeftOut & { readonly tree: Root } {
  const counts: Counts = { pictures: 0, comments: 0, deletions: 0 };
  const children = root.children.flatMap((child) => clean(child, counts));
  return { tree: { type: "root", children }, ...counts };
}

function clean<Node extends RootContent | ElementContent>(
  node: Node,
  counts: Counts,
): (Node | ElementContent)[] {
  // Hard spaces stand for indents and empty lines. So do the line breaks that Word makes in its own file.
  if (node.type === "text")
    return [{ type: "text", value: node.value.replace(/[\s\u00A0\u200B\uFEFF]+/gu, " ") }];
  if (node.type !== "element") return [];
  const { tagName } = node;
  const style = styleOf(node);
  const names = classesOf(node);
  if (tagName === "img" || tagName.startsWith("v:")) {
    counts.pictures += 1;
    return [];
  }
  if (tagName === "del" || names.includes("msoDel")) {
    counts.deletions += 1;
    return [];
  }
  if (isComment(node, style, names)) {
    if (style.includes("mso-element:comment") && !style.includes("comment-list")) counts.comments += 1;
    return style.includes("comment-list") ? node.children.flatMap((child) => onlyCount(child, counts)) : [];
  }
  if (isHidden(node, style)) return [];
  const children = node.children.flatMap((child) => clean(child, counts));
  if (isEmpty(node, children)) return [];
  if (tagName === "a" && !isUsable(node)) return children;
  return dressed(node, style, children);
}

function isHidden({ tagName }: Element, style: string): boolean {
  return without.has(tagName) || style.includes("mso-hide:all") || style.includes("display:none");
}

/** A comment of Word, its mark in the text, or the list of them at the end. */
function isComment({ tagName }: Element, style: string, names: readonly string[]): boolean {
  return (
    style.includes("mso-element:comment") ||
    names.includes("MsoCommentReference") ||
    (tagName === "a" && names.includes("msocomanchor"))
  );
}

function onlyCount(node: ElementContent, counts: Counts): [] {
  if (node.type !== "element") return [];
  if (/mso-element:comment(?!-)/u.test(styleOf(node))) counts.comments += 1;
  for (const child of node.children) onlyCount(child, counts);
  return [];
}

/** A paragraph, heading, list or mark that says nothing. */
function isEmpty({ tagName }: Element, children: readonly ElementContent[]): boolean {
  return (
    /^(?:p|h[1-6]|li|ul|ol|b|i|strong|em|a|span|font|ins|blockquote)$/u.test(tagName) && isBlank(children)
  );
}

function isBlank(children: readonly ElementContent[]): boolean {
  return children.every((child) =>
    child.type === "text"
      ? child.value.trim() === "" && !child.value
      : child.type === "element" && isVoid(child),
  );
}

function isVoid({ tagName }: Element): boolean {
  return tagName === "br";
}

/** An address that others can follow. */
function isUsable({ properties: { href } }: Element): boolean {
  return typeof href === "string" && /^(?:https?:|mailto:|tel:|\/(?!\/))/iu.test(href);
}

/** The element without its looks, and as strong or emphasised as it looked. */
function dressed(node: Element, style: string, children: ElementContent[]): ElementContent[] {
  const { tagName, properties } = node;
  // The sign that Word draws in front of a point of a list: what the point is made of will ask for it.
  if (style.includes("mso-list:ignore")) return [make("span", { style: "mso-list:ignore" }, children)];
  const isBold = /(?:^|;)font-weight:(?:bold|[6-9]00)/u.test(style);
  const isPlain = /(?:^|;)font-weight:(?:normal|400)/u.test(style);
  if ((tagName === "b" || tagName === "strong") && isPlain) return children;
  if (tagName === "span" || tagName === "font") {
    const marks = [isBold ? "strong" : "", /(?:^|;)font-style:italic/u.test(style) ? "em" : ""];
    return marks
      .filter((mark) => mark !== "")
      .reduce<ElementContent[]>((inner, mark) => [make(mark, {}, inner)], children);
  }
  const kept = {
    ...(properties.href !== undefined && { href: properties.href }),
    ...(properties.start !== undefined && { start: properties.start }),
    ...(style.includes("mso-list:") && { style }),
    ...(properties.colSpan !== undefined && { colSpan: properties.colSpan }),
  };
  return [make(tagName, kept, children)];
}

function make(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

/** Without spaces, in small letters, so that it can be searched. */
function styleOf({ properties: { style } }: Element): string {
  return typeof style === "string" ? style.replace(/\s*([:;])\s*/gu, "$1").toLowerCase() : "";
}
