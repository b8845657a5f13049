/** What editors get wrong in YAML, said in their words: the first mistake of a text, since the rest follows from it. */
import { type Document, isMap, isSeq, Scalar, visit, type YAMLError } from "yaml";
import { quoted } from "../findings/diagnostics.ts";
import type { RuleId } from "../model/rules.ts";

/** A mistake and where its cause stands in the YAML. */
export interface YamlMistake {
  readonly rule: RuleId;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const fieldShape = "a field is a name, a colon, a space and a value: strategy: 17";
const quoteAll = 'put the whole value in straight quotes: title: "…"';

/**
 * The first thing that keeps a YAML text from being read as fields.
 * @param text the YAML between the fences
 * @param document what the parser made of it
 */
export function findYamlMistake(text: string, document: Document.Parsed): YamlMistake | undefined {
  const [error] = document.errors;
  const directive = /^%.*$/mu.exec(text);
  if (directive) {
    const message = `The line ${quoted(directive[0])} is a YAML directive, which is not plain.`;
    return { rule: "yaml-feature", offset: directive.index, message, hint: "delete it" };
  }
  const swallowed = swallowingQuote(text, document);
  if (swallowed) return swallowed;
  if (error) return lineMistake(text, error) ?? parserMistake(text, document, error);
  const root = document.contents;
  if (root === null || isMap(root)) return undefined;
  const general = {
    rule: "yaml-syntax",
    offset: root.range[0],
    message: "The fields are not written as name: value.",
  } as const;
  return lineMistake(text, undefined) ?? { ...general, hint: fieldShape };
}

/** A quotation mark that opens, is not closed on its line, and takes the following fields with it. */
function swallowingQuote(text: string, document: Document.Parsed): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== Scalar.QUOTE_DOUBLE && type !== Scalar.QUOTE_SINGLE) return undefined;
      const [start = 0, end = start] = range ?? [];
      const unclosed = document.errors.some(
        ({ code, pos }) => code === "MISSING_CHAR" && pos[0] >= end - 1 && pos[0] <= end + 1,
      );
      if (!/\n[ \t]*(?:- )?[\p{L}_-]+:(?:[ \n]|$)/u.test(text.slice(start, end)) && !unclosed)
        return undefined;
      found = {
        rule: "yaml-syntax",
        offset: start,
        message: "The quotation mark that opens here is not closed on its line.",
        hint: "write the same mark at the end of the value",
      };
      return visit.BREAK;
    },
  });
  return found;
}

/** Mistakes that can be seen in a line by itself: full-width signs, tabs, a missing space or colon. */
function lineMistake(text: string, error: YAMLError | undefined): YamlMistake | undefined {
  const limit = error ? Math.max(error.pos[0], error.pos[1]) : text.length;
  let offset = 0;
  for (const line of text.split("\n")) {
    const indent = /^[ \t\u3000]*/u.exec(line)?.[0] ?? "";
    const at = (column: number, message: string, hint: string): YamlMistake => ({
      rule: "yaml-syntax",
      offset: offset + column,
      message,
      hint,
    });
    if (offset > limit) return undefined;
    if (indent.includes("\t") && indent !== line) {
      return at(indent.indexOf("\t"), "A tab stands at the beginning of the line.", "indent with spaces");
    }
    if (indent.includes("\u3000") && indent !== line) {
      return at(
        indent.indexOf("\u3000"),
        "A full-width space stands at the beginning of the line.",
        "indent with ordinary spaces",
      );
    }
    const name = /^(?:- )?["']?([\p{L}\p{N}_.-]+)["']?/u.exec(line.slice(indent.length));
    if (name) {
      const end = indent.length + name[0].length;
      const rest = line.slice(end);
      if (/^\s*：/u.test(rest)) {
        return at(
          end + rest.indexOf("："),
          "The colon “：” after the field’s name is full-width.",
          "write an ordinary colon and a space",
        );
      }
      if (/^:[\u3000\u00A0]/u.test(rest)) {
        return at(end + 1, "The space after the colon is not an ordinary space.", "write an ordinary space");
      }
      if (/^:[^\s/:]/u.test(rest)) return at(end, "There is no space after the colon.", fieldShape);
      if (/^\s*[=＝]/u.test(rest)) return at(end, "An equals sign stands in place of the colon.", fieldShape);
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** What the parser found, by its code and by what stands at the place. */
function parserMistake(text: string, document: Document.Parsed, error: YAMLError): YamlMistake {
  const at = error.pos[0];
  const lineStart = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const [line = ""] = text.slice(lineStart).split("\n", 1);
  const mistake = (offset: number, message: string, hint: string, rule: RuleId = "yaml-syntax") => ({
    rule,
    offset: Math.min(offset, text.length),
    message,
    hint,
  });
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY": {
      const indented = /:(?: |$)/u.test(text.slice(at).split("\n", 1)[0] ?? "")
        ? null
        : /\n[ \t]+(?=[^\n]*:(?: |\n|$))/u.exec(text.slice(at));
      if (indented) {
        return mistake(
          at + indented.index + indented[0].length,
          "The line is not indented as the lines around it are.",
          "begin fields of one level in the same column",
        );
      }
      return mistake(
        at,
        "The value holds a colon followed by a space, which begins another field.",
        quoteAll,
      );
    }
    case "BAD_SCALAR_START":
      return mistake(at, `A value cannot begin with ${quoted(text[at] ?? "")}.`, quoteAll);
    case "BAD_DQ_ESCAPE":
      return mistake(
        at,
        `${quoted(text.slice(at, at + 2))} is not allowed between straight double quotes.`,
        "write \\\\ for a backslash",
      );
    case "BAD_ALIAS":
    case "BAD_COLLECTION_TYPE":
    case "BAD_DIRECTIVE":
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_DOCS":
    case "MULTIPLE_TAGS":
    case "TAG_RESOLVE_FAILED":
    case "BAD_PROP_ORDER":
      return mistake(at, `The line ${quoted(line)} uses YAML that is not plain.`, quoteAll, "yaml-feature");
    case "TAB_AS_INDENT":
      return mistake(
        text.indexOf("\t", at) === -1 ? at : text.indexOf("\t", at),
        "A tab stands where spaces belong.",
        "indent with spaces",
      );
    default: {
      const open = openBracket(document, at);
      if (open)
        return mistake(
          open.offset,
          `The bracket ${quoted(open.opens)} that opens here is not closed.`,
          `write ${open.closes} at the end`,
        );
      if (error.code === "UNEXPECTED_TOKEN" && /^\s*(?:- )?[^:]*:?\s*["']/u.test(line)) {
        return mistake(
          at,
          "Text stands after the quotation mark that closes the value.",
          "put the whole value in one pair of quotes; write the quotes inside it as “ and ”",
        );
      }
      const sign = /^[ \t]*(?:- )?[^:]*:[ \t]+([>|]|-(?= ))/u.exec(line);
      if (sign?.[1]) {
        return mistake(
          lineStart + sign[0].length - 1,
          `A value cannot begin with ${quoted(sign[1])}.`,
          quoteAll,
        );
      }
      if (error.code === "BAD_INDENT" || /^[ \t]*[\p{L}\p{N}_-]+:(?: |$)/u.test(line)) {
        return mistake(
          at,
          "The line is not indented as the lines around it are.",
          "begin fields of one level in the same column",
        );
      }
      const offset = lineStart + (/^[ \t]*/u.exec(line)?.[0].length ?? 0);
      return mistake(offset, `The line ${quoted(line.trim())} is not a field.`, fieldShape);
    }
  }
}

/** The last list or braces that open before a place and reach it. */
function openBracket(
  document: Document.Parsed,
  at: number,
): { offset: number; opens: string; closes: string } | undefined {
  let found: { offset: number; opens: string; closes: string } | undefined;
  visit(document, {
    Collection(_, node) {
      const [start = 0, end = start] = node.range ?? [];
      if (node.flow !== true || start >= at || end < at - 1) return;
      if (isMap(node)) found = { offset: start, opens: "{", closes: "}" };
      if (isSeq(node)) found = { offset: start, opens: "[", closes: "]" };
    },
  });
  return found;
}
