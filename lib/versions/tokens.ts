/** The words of a paragraph one by one, each with the marks that it is set in; and back. */
import type { Element, ElementContent } from "hast";
import { keyOf, signatureOf } from "./keys.ts";

/** A word, a space, a sign, a picture, or the number of a footnote. */
export interface Token {
  /** Two tokens with one key are the same: in their words, their marks and what their links lead to. */
  readonly key: string;
  readonly leaf: ElementContent;
  /** The elements around it within the paragraph, the outermost first. */
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly key: string;
  readonly element: Element;
}

/** The end of a paragraph among the words of several. */
export const paragraphEnd: Token = { key: "\u2029", leaf: { type: "text", value: "" }, marks: [] };

/** Elements that are one word, whatever they hold. */
const whole: ReadonlySet<string> = new Set(["br", "img", "sup", "input"]);

/** Cuts words in the way of their language; Japanese, Chinese and Thai by a dictionary. */
export type Segmenter = Pick<Intl.Segmenter, "segment">;

/**
 * The tokens of what a paragraph holds.
 * @param children without blocks among them
 */
export function tokensOf(
  children: readonly ElementContent[],
  segmenter: Segmenter,
  marks: readonly Mark[] = [],
): readonly Token[] {
  const around = marks.map(({ key }) => key).join("");
  return children.flatMap((node): readonly Token[] => {
    if (node.type === "element" && !whole.has(node.tagName))
      return tokensOf(node.children, segmenter, [...marks, { key: signatureOf(node), element: node }]);
    if (node.type !== "text") return [{ key: around + keyOf(node), leaf: node, marks }];
    return wordsOf(node.value, segmenter).map((word) => ({
      key: around + JSON.stringify(word),
      leaf: { type: "text", value: word },
      marks,
    }));
  });
}

/** The words of a text, in stretches that end between words: the time that a segmenter takes grows with the square. */
function wordsOf(text: string, segmenter: Segmenter): readonly string[] {
  const stretches = text.match(/.{1,300}(?:[\s、。]|$)|.{1,300}/gsu) ?? [];
  return stretches.flatMap((stretch) => Array.from(segmenter.segment(stretch), ({ segment }) => segment));
}

/** The letters of a token; nothing where it is a picture or a number of a footnote. */
export function lettersOf({ leaf }: Token): string {
  return leaf.type === "text" ? leaf.value : "";
}

/** Whether a token is nothing but space. */
export function isSpace(token: Token): boolean {
  return /^\s+$/u.test(lettersOf(token));
}

/** What became of a token. */
export interface Piece {
  readonly token: Token;
  /** Absent where it is in both versions. */
  readonly change?: "ins" | "del" | undefined;
}

/**
 * The mark-up of pieces: marks around what is set in them, `<ins>` and `<del>` around what changed. A mark with changes inside
 * stays in one piece, so that a link of several words remains one link; a mark that is all new is inside its `<ins>`.
 */
export function markUp(pieces: readonly Piece[], depth = 0): ElementContent[] {
  const runs = runsOf(pieces, (piece) => piece.token.marks[depth]?.key).map(
    (run): { change: Piece["change"]; nodes: ElementContent[] } => {
      const [first] = run;
      const mark = first?.token.marks[depth];
      if (!mark) return { change: first?.change, nodes: run.map(({ token }) => token.leaf) };
      const change = run.every((piece) => piece.change === first?.change) ? first?.change : undefined;
      const within = change ? run.map(({ token }) => ({ token })) : run;
      return { change, nodes: [{ ...mark.element, children: markUp(within, depth + 1) }] };
    },
  );
  return runsOf(runs, ({ change }) => change).flatMap((same) => {
    const nodes = joined(same.flatMap((run) => run.nodes));
    const change = same[0]?.change;
    return change ? [{ type: "element", tagName: change, properties: {}, children: nodes }] : nodes;
  });

  /** Neighbours of one kind together; of those without a mark, neighbours of one change. */
  function runsOf<Item extends { readonly change?: Piece["change"] }>(
    items: readonly Item[],
    kindOf: (item: Item) => string | undefined,
  ): Item[][] {
    const groups: Item[][] = [];
    for (const item of items) {
      const last = groups.at(-1);
      const [first] = last ?? [];
      const kind = kindOf(item);
      const isSame = first && kindOf(first) === kind && (kind !== undefined || first.change === item.change);
      if (last && isSame) last.push(item);
      else groups.push([item]);
    }
    return groups;
  }
}

/** Texts that follow each other as one. */
function joined(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === "text" && node.type === "text")
      result[result.length - 1] = { type: "text", value: last.value + node.value };
    else result.push(node);
  }
  return result;
}
