/**
 * Line breaks within a paragraph, as CSS Text 4 (§ 4.1.3, segment break transformation) has them: a space, but nothing between
 * characters of scripts that put no spaces between words. A text may be written in lines of any length.
 */
import { eastAsianWidthType } from "get-east-asian-width";
import type { Nodes, Root, Text } from "mdast";

/** Joins the lines of every paragraph and heading of a tree where no space belongs between them. */
export function joinLines(node: Nodes | Root): void {
  if (node.type === "paragraph" || node.type === "heading") joinLinesOf(node);
  else if ("children" in node) for (const child of node.children) joinLines(child);
}

/** A run of characters as it is read, and the node whose line breaks can be changed. */
interface Piece {
  readonly value: string;
  readonly node?: Text;
}

function joinLinesOf(block: Nodes): void {
  const pieces = listPieces(block);
  for (const [index, { node, value }] of pieces.entries()) {
    if (!node?.value.includes("\n")) continue;
    const before = pieces[index - 1]?.value ?? "";
    const after = pieces[index + 1]?.value ?? "";
    node.value = value.replace(/\n/gu, (sign, at: number) => {
      const left = at === 0 ? lastOf(before) : lastOf(value.slice(Math.max(0, at - 2), at));
      const right = at === value.length - 1 ? firstOf(after) : firstOf(value.slice(at + 1, at + 3));
      return areJoined(left, right) ? "" : sign;
    });
  }
}

/** The characters of a block in order. The mark of a footnote is none: the words go on behind it. */
function listPieces(node: Nodes): readonly Piece[] {
  switch (node.type) {
    case "text":
      return node.value === "" ? [] : [{ value: node.value, node }];
    case "footnoteReference":
      return [];
    // Beside these a space stays: code is no running text, and two pieces of code that touch are one.
    case "inlineCode":
    case "image":
    case "imageReference":
    case "break":
      return [{ value: "\uFFFC" }];
    default:
      return "children" in node ? node.children.flatMap(listPieces) : [];
  }
}

/**
 * Whether nothing belongs between two characters that a line break parts.
 * @param left a character, or nothing
 * @param right the one on the next line, or nothing
 */
export function areJoined(left: string, right: string): boolean {
  return (isWide(left) && (isWide(right) || isNeutralSign(right))) || (isNeutralSign(left) && isWide(right));
}

/** A character of Chinese or Japanese. Hangul is written with spaces, and emoji stand between words of any script. */
function isWide(character: string): boolean {
  return (
    character !== "" &&
    /^(?:wide|fullwidth|halfwidth)$/u.test(typeOf(character)) &&
    !/[\p{Script=Hangul}\p{Emoji_Presentation}]/u.test(character)
  );
}

/** Quotes, dashes and ellipses that both Latin and Japanese texts use: beside a wide character they are of its script. */
function isNeutralSign(character: string): boolean {
  return character !== "" && typeOf(character) === "ambiguous" && /[\p{P}\p{S}]/u.test(character);
}

function typeOf(character: string): string {
  return eastAsianWidthType(character.codePointAt(0) ?? 0);
}

function lastOf(value: string): string {
  return [...value.slice(-2)].at(-1) ?? "";
}

function firstOf(value: string): string {
  return [...value.slice(0, 2)][0] ?? "";
}
