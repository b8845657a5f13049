/** What elements are compared by: what a reader is told by them, and not how they look. */
import type { Element, ElementContent, Nodes } from "hast";
import { isContainer } from "./text.ts";

/** The words of a node, with a space between blocks. */
export function wordsIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element" && node.tagName === "br") return " ";
  if (node.type === "element" && node.tagName === "img") return String(node.properties.alt ?? "");
  if (!("children" in node)) return "";
  const isApart = node.type === "element" && isContainer(node);
  return node.children.map(wordsIn).join(isApart ? " " : "");
}

/** Attributes that say something to a reader, in any order; how a thing looks, and its number in a list, is left out. */
const meaningful = "href src alt title start checked".split(" ");

/** What an element is without what it holds: two with one signature can be compared inside. */
export function signatureOf(
  { tagName, properties, data }: Element,
  fold = (words: string): string => words,
): string {
  const classes = [properties.className]
    .flat()
    .filter((name) => name === "brackets" || /^language-/u.test(String(name)));
  const values = meaningful.flatMap((name) => {
    const value = properties[name];
    if (value === undefined || value === null) return [];
    const isWords = (name === "alt" || name === "title") && typeof value === "string";
    return [[name, isWords ? fold(value) : value]];
  });
  return JSON.stringify([tagName, ...values, ...classes, ...(data?.note === undefined ? [] : [data.note])]);
}

/**
 * Two nodes with one key are the same to a reader.
 * @param fold what is done with words first, where differences between them are to be overlooked; never with code
 */
export function keyOf(node: ElementContent, fold = (words: string): string => words): string {
  if (node.type === "text") return JSON.stringify(fold(node.value));
  if (node.type !== "element") return "";
  const signature = signatureOf(node, fold);
  if (node.data?.note !== undefined) return signature;
  const foldWithin = node.tagName === "code" ? undefined : fold;
  return `${signature}(${node.children.map((child) => keyOf(child, foldWithin)).join()})`;
}
