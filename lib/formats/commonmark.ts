/** Syntax trees as CommonMark with GitHub's extensions, as every other reader of Markdown takes it. */
import type { BlockContent, Heading, List, PhrasingContent, Root, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { defaultHandlers, type Handle, toMarkdown } from "mdast-util-to-markdown";
import { linkInLanguage } from "../model/site-paths.ts";
import { fullAddress } from "../model/site-url.ts";
import { signOf } from "../reading/list-numbers.ts";
import { walk } from "../reading/markdown.ts";
import type { Sentence } from "../words/sentence.ts";

/**
 * A tree as Markdown in which marks are marks, and every other character is itself, whichever reader reads it.
 * @returns CommonMark with tables, footnotes, strikethrough and addresses of GFM, ending in a line break unless it is empty
 */
export function commonMark(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: "root", children: [...children] },
    {
      bullet: "-",
      rule: "-",
      listItemIndent: "one",
      // In angle brackets, readers take fewer addresses than they take bare.
      resourceLink: true,
      handlers: { list: listWithSign },
      extensions: [
        gfmToMarkdown({ tablePipeAlign: false }),
        // Many readers, GitHub among them, take what stands between dollar signs for mathematics.
        { unsafe: [{ character: "$", inConstruct: "phrasing" }] },
        // A reference before a colon, `[a]: b`, would become a definition.
        { unsafe: [{ character: ":", before: "\\]", inConstruct: "phrasing" }] },
      ],
    },
  );
}

/** A list with the sign behind its numbers that is written. */
const listWithSign: Handle = (node: List, parent, state, info) => {
  const { options } = state;
  const outer = options.bulletOrdered;
  options.bulletOrdered = signOf(node);
  const value = defaultHandlers.list(node, parent, state, info);
  options.bulletOrdered = outer;
  return value;
};

/** How a body is put into another text. */
interface Placing {
  /** By how much its headings are lowered. */
  readonly lowered: number;
  /** Keeps the names of its footnotes and definitions apart from those of other bodies: `goal-56`. */
  readonly prefix?: string;
  /** The language that its links lead to. */
  readonly language: string;
}

/** A body that can be read anywhere: its links are full addresses. The tree that is given stays as it is. */
export function portable(tree: Root, { lowered, prefix, language }: Placing): readonly RootContent[] {
  const copy = structuredClone(tree);
  walk(copy, (node) => {
    if ("url" in node && node.url.startsWith("/")) node.url = fullAddress(linkInLanguage(node.url, language));
    if (node.type === "heading") node.depth = depthOf(node.depth + lowered);
    if (prefix === undefined || !("identifier" in node)) return;
    node.label = `${prefix}-${node.label ?? node.identifier}`;
    node.identifier = `${prefix}-${node.identifier}`;
    if ("referenceType" in node) node.referenceType = "full";
  });
  return copy.children;
}

const depths = [1, 2, 3, 4, 5, 6] as const;

/** The heading of a level; below the sixth there is none. */
function depthOf(level: number): Heading["depth"] {
  return depths[level - 1] ?? 6;
}

export function heading(level: number, ...children: PhrasingContent[]): Heading {
  return { type: "heading", depth: depthOf(level), children };
}

export function paragraph(...children: PhrasingContent[]): BlockContent {
  return { type: "paragraph", children };
}

export function quotation(...children: PhrasingContent[]): BlockContent {
  return { type: "blockquote", children: [paragraph(...children)] };
}

export function text(value: string): PhrasingContent {
  return { type: "text", value };
}

/** A sentence of the language, with links in it. */
export function sentence(parts: Sentence<PhrasingContent>): readonly PhrasingContent[] {
  return parts.map((part) => (typeof part === "string" ? text(part) : part));
}

/** A link to one of the site's own addresses, in a language. */
export function link(route: string, { language, name }: { language: string; name: string }): PhrasingContent {
  return { type: "link", url: fullAddress(route, language), children: [text(name)] };
}

/** A list with one line for each item. */
export function list(items: readonly (readonly PhrasingContent[])[]): BlockContent {
  return {
    type: "list",
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: "listItem", spread: false, children: [paragraph(...item)] })),
  };
}
