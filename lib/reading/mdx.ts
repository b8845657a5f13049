/** A checked text as a React server component. */
import { evaluateSync } from "@mdx-js/mdx";
import type { Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import type { MDXContent } from "mdx/types.js";
import * as runtime from "react/jsx-runtime";
import { footnoteLabelId, footnotePrefix } from "../model/ids.ts";
import type { Words } from "../words/words.ts";
import { remarkAnchors } from "./anchors.ts";
import { walk } from "./markdown.ts";
import { remarkReading } from "./reading.ts";
import { rehypeTableAlignment } from "./table-alignment.ts";

/** How a body is made. */
export interface BodyOptions {
  /** Whether headings get fragments. */
  readonly withHeadings: boolean;
  /** Keeps the footnotes of several texts on one page apart: `goal-56`. */
  readonly textName: string;
  /** The fragments of the paragraphs, where the record names them. */
  readonly ids: readonly string[] | undefined;
  /** Of the text's language: its footnotes have a name, and ways back. */
  readonly words: Words;
}

/**
 * Makes a component of a text that the check has accepted. It is compiled when it is first rendered: most of what is made of a
 * record needs no component.
 * @param text the body; blank text renders nothing
 * @returns a component that throws when the text holds anything to run, which the check refuses first
 */
export function createBody(text: string, options: BodyOptions): MDXContent {
  if (text.trim() === "") return EmptyBody;
  let compiled: MDXContent | undefined;
  return (props) => {
    compiled ??= compile(text, options);
    return compiled(props);
  };
}

function compile(
  text: string,
  { withHeadings, textName, ids, words: { recordPage } }: BodyOptions,
): MDXContent {
  return evaluateSync(text, {
    ...runtime,
    remarkPlugins: [remarkReading, remarkWordsOnly, [remarkAnchors, { withHeadings, ids }]],
    rehypePlugins: [rehypeTableAlignment, [rehypeFootnoteLabel, textName]],
    remarkRehypeOptions: {
      clobberPrefix: footnotePrefix(textName),
      footnoteLabel: recordPage.footnotes,
      footnoteBackLabel: (note, reference) =>
        recordPage.backFromFootnote({ number: `${note + 1}${reference > 1 ? `-${reference}` : ""}` }),
    },
  }).default;
}

function EmptyBody() {
  return null;
}

/** The last check before evaluation: no node of a program passes, whatever the check may have missed. */
function remarkWordsOnly() {
  return (root: Root): void => {
    walk(root, ({ type }) => {
      if (type.startsWith("mdx") || type === "html") throw new Error(`A body holds a program (${type}).`);
    });
  };
}

/** The label of the footnotes has a fixed id, which a heading can have too; on a page of several texts each needs its own. */
function rehypeFootnoteLabel(textName: string) {
  const id = footnoteLabelId(textName);
  return (tree: HtmlRoot): void => {
    const rename = (node: HtmlRoot | HtmlRoot["children"][number], isNote: boolean): void => {
      const isSection = node.type === "element" && node.properties.dataFootnotes !== undefined;
      if (node.type === "element") {
        if (isNote && node.properties.id === "footnote-label") node.properties.id = id;
        if (node.properties.dataFootnoteRef !== undefined) node.properties.ariaDescribedBy = [id];
      }
      if ("children" in node) for (const child of node.children) rename(child, isSection);
    };
    rename(tree, false);
  };
}
