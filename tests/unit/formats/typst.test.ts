/** Typst that is written of a content: no text can become a part of the program. */
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Code,
  call,
  join,
  label,
  program,
  toAscii,
  type Value,
} from "../../../lib/formats/typst/code.ts";
import { settleLetters } from "../../../lib/formats/typst/letters.ts";
import { prose } from "../../../lib/formats/typst/prose.ts";
import { parseMarkdown } from "../../../lib/reading/markdown.ts";

/** Words with everything that means something to Typst, and what could end a string. */
const words = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '"',
          "\\",
          '\\"',
          '");',
          "#",
          "#(",
          "[",
          "]",
          "$",
          "*",
          "_",
          "`",
          "@x",
          "<x>",
          "//",
          "/*",
          "*/",
          "\n",
        ],
        ...[
          "{",
          "}",
          "\\u{",
          "}",
          "#let x = 1",
          '#import "/etc/passwd"',
          "\u2028",
          "\0",
          "\ud800",
          "国際",
          "🎓",
          "a b",
        ],
      ),
    )
    .map((parts) => parts.join("")),
);

/** A program with the literals taken out, and what they say. */
function readLiterals(source: string): { rest: string; said: readonly string[] } {
  const said: string[] = [];
  const rest = source.replace(/"((?:[^"\\]|\\.)*)"/gsu, (_, inner: string) => {
    said.push(
      inner.replace(/\\u\{([\da-f]+)\}/gu, (_match, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
    );
    return "§";
  });
  return { rest, said };
}

/** What becomes of words on the way: half of a pair is no character. */
const written = (text: string) => text.replace(/\p{Surrogate}/gu, "\ufffd");

describe("Words in a Typst program", () => {
  it("are in string literals and nowhere else, whatever they are", () => {
    fc.assert(
      fc.property(words, words, words, (one, other, third) => {
        const code = call(
          "f",
          { name: one, list: [other, { inner: third }] },
          join([one, call("g", {}, other)]),
        );
        const { rest, said } = readLiterals(String(code));
        expect(rest).toBe("f(name: §, list: (§, (inner: §), ), [#§;#g(§);])");
        expect(said).toEqual([one, other, third, one, other].map(written));
      }),
      { numRuns: 500 },
    );
  });

  it("are to Typst itself what they were, whatever the same file held before", () => {
    const compiler = NodeCompiler.create({ workspace: tmpdir() });
    const mainFilePath = joinPath(tmpdir(), "main.typ");
    fc.assert(
      fc.property(words, (text) => {
        const source = toAscii(`#metadata(${String(call("str", {}, text))}) <said>`);
        expect(source).toMatch(/^\p{ASCII}*$/u);
        compiler.mapShadow(mainFilePath, Buffer.from(source));
        const found: readonly unknown[] = compiler.query(
          { mainFilePath },
          { selector: "<said>", field: "value" },
        );
        expect(found).toEqual([written(text)]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it("never name a function or a field", () => {
    for (const name of ["a b", "f(", "#x", "", "f;g", "é"]) {
      expect(() => call(name, {})).toThrow("no name of a function");
      expect(() => call("f", { [name]: 1 })).toThrow("no name of a field");
    }
    expect(() => call("f", {}, Number.NaN)).toThrow("no number");
  });

  it("stand beside numbers, truths and nothing as Typst writes them", () => {
    const all: Value = { a: 1.23456, b: true, c: undefined, d: [], e: {}, f: [1], g: label("x") };
    expect(String(call("f", { all }))).toBe(
      'f(all: (a: 1.235, b: true, d: (), e: (:), f: (1, ), g: label("x")))',
    );
    expect(program("/t.typ", call("sheet", {}), [call("g", {})])).toBe(
      '#import "/t.typ": *;\n#show: sheet();\n#g();\n',
    );
  });
});

describe("A text as Typst", () => {
  const placing = {
    ...{ level: 1, prefix: "goal-56", paragraphs: [], pictureName: (alt: string) => `Picture: ${alt}` },
    target: (url: string) => ({ address: `https://example.org${url}` }),
  };
  const typst = (markdown: string, own: object = {}): readonly string[] =>
    prose(parseMarkdown(markdown), { ...placing, ...own }).map((piece: Code) => String(piece));

  it("has every kind of block", () => {
    expect(typst("## A *heading*")).toEqual([
      'prose-heading(level: 2, bookmarked: true, [#"A ";#emph([#"heading";]);])',
    ]);
    expect(typst("- one\n- two")).toEqual([
      'list(tight: true, list.item([#par([#"one";]);]), list.item([#par([#"two";]);]))',
    ]);
    expect(typst("3) three")).toEqual([
      'enum(numbering: "1)", tight: true, enum.item(3, [#par([#"three";]);]))',
    ]);
    expect(typst("> said")).toEqual(['quote(block: true, [#par([#"said";]);])']);
    expect(typst("```\na \\ #b\n```")).toEqual(['raw(block: true, "a \\u{5c} #b")']);
    expect(typst("| a | b |\n| --- | --: |\n| 1 | 2 |")).toEqual([
      'prose-table(columns: 2, sides: ("left", "right", ), table.header([#"a";], [#"b";]), [#"1";], [#"2";])',
    ]);
    expect(typst("***")).toEqual(["prose-break()"]);
  });

  it("has links, pictures and notes, each note once", () => {
    expect(typst("[a][one] ![b](/c.png)\n\n[one]: /goals/57")).toEqual([
      'prose-par([#prose-link("https://example.org/goals/57", [#"a";]);#" ";#prose-picture("Picture: b");])',
    ]);
    const place = { target: () => ({ place: "vision-1", vision: 1 }) };
    expect(typst("[a](/visions/1)", place)).toEqual([
      'prose-par([#prose-link(vision: 1, label("vision-1"), [#"a";]);])',
    ]);
    expect(typst("A[^1] b[^1].\n\n[^1]: Note.")).toEqual([
      'prose-par([#"A";#named-note(name: label("note-goal-56-1"), [#[#"Note.";];]);#" b";#footnote(label("note-goal-56-1"));#".";])',
    ]);
  });

  it("marks its paragraphs where it has several", () => {
    expect(typst("A\n\nB", { paragraphs: [{ id: "p1" }, { id: "p3" }] })).toEqual([
      'prose-par(mark: "¶ 1", [#"A";])',
      'prose-par(mark: "¶ 3", [#"B";])',
    ]);
  });
});

describe("Letters that no font has", () => {
  const fonts = [new Set([..."aé"].map((letter) => letter.codePointAt(0) ?? 0)), new Set([0x56fd, 0x3013])];

  it("become one sign for each run of them, and nothing else changes", () => {
    const settle = (text: string) => settleLetters(text, fonts);
    expect(settle('#f("a # é 国")')).toEqual({ program: '#f("a # é 国")', isMissing: false });
    expect(settle('#f("a🎓👩‍🔬b العربية")')).toEqual({ program: '#f("a〓b 〓")', isMissing: true });
    expect(settle("e\u0301国\u200f\u00ad")).toEqual({ program: "e〓国\u00ad", isMissing: true });
  });
});
