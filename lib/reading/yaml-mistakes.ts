/** What editors get wrong in YAML, said in their words: the first mistake of a text, since the rest follows from it. */
import { type Document, isMap, isSeq, Scalar, visit, type YAMLError } from "yaml";
import { excerpt } from "../findings/diagnostics.ts";
import type { RuleId } from "../model/rules.ts";
import type { YamlFindings } from "../words/guide/groups/reading-yaml.ts";
import type { Say } from "../words/guide/words.ts";

/** Something that is said of YAML. */
type Choose = (words: YamlFindings) => string;

/** Something that is said of YAML, among all words. */
export function ofYaml(choose: Choose): Say {
  return ({ reading }) => choose(reading.yaml);
}

/** A mistake and where its cause stands in the YAML. */
export interface YamlMistake {
  readonly rule: RuleId;
  readonly offset: number;
  readonly message: Choose;
  readonly hint: Choose;
}

const fieldShape: Choose = ({ syntax }) => syntax.fieldHint;
const quoteAll: Choose = ({ syntax }) => syntax.quoteAllHint;

/**
 * The first thing that keeps a YAML text from being read as fields.
 * @param text the YAML between the fences
 * @param document what the parser made of it
 */
export function findYamlMistake(text: string, document: Document.Parsed): YamlMistake | undefined {
  const [error] = document.errors;
  const directive = /^%.*$/mu.exec(text);
  if (directive) {
    const { 0: line, index } = directive;
    return {
      rule: "yaml-feature",
      offset: index,
      message: ({ feature }) => feature.directive(excerpt(line)),
      hint: ({ feature }) => feature.directiveHint,
    };
  }
  const swallowed = swallowingQuote(text, document);
  if (swallowed) return swallowed;
  if (error) return lineMistake(text, error) ?? parserMistake(text, document, error);
  const root = document.contents;
  if (root === null || isMap(root)) return undefined;
  return (
    lineMistake(text, undefined) ?? {
      rule: "yaml-syntax",
      offset: root.range[0],
      message: ({ syntax }) => syntax.noFields,
      hint: fieldShape,
    }
  );
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
        message: ({ syntax }) => syntax.quoteUnclosed,
        hint: ({ syntax }) => syntax.quoteUnclosedHint,
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
    const at = (column: number, message: Choose, hint: Choose): YamlMistake => ({
      rule: "yaml-syntax",
      offset: offset + column,
      message,
      hint,
    });
    if (offset > limit) return undefined;
    if (indent.includes("\t") && indent !== line) {
      return at(
        indent.indexOf("\t"),
        ({ syntax }) => syntax.tabAtBeginning,
        ({ syntax }) => syntax.tabHint,
      );
    }
    if (indent.includes("\u3000") && indent !== line) {
      return at(
        indent.indexOf("\u3000"),
        ({ syntax }) => syntax.fullWidthSpace,
        ({ syntax }) => syntax.fullWidthSpaceHint,
      );
    }
    const name = /^(?:- )?["']?([\p{L}\p{N}_.-]+)["']?/u.exec(line.slice(indent.length));
    if (name) {
      const end = indent.length + name[0].length;
      const rest = line.slice(end);
      if (/^\s*：/u.test(rest)) {
        return at(
          end + rest.indexOf("："),
          ({ syntax }) => syntax.fullWidthColon,
          ({ syntax }) => syntax.fullWidthColonHint,
        );
      }
      if (/^:[\u3000\u00A0]/u.test(rest)) {
        return at(
          end + 1,
          ({ syntax }) => syntax.oddSpace,
          ({ syntax }) => syntax.oddSpaceHint,
        );
      }
      if (/^:[^\s/:]/u.test(rest)) return at(end, ({ syntax }) => syntax.noSpace, fieldShape);
      if (/^\s*[=＝]/u.test(rest)) return at(end, ({ syntax }) => syntax.equalsSign, fieldShape);
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
  const mistake = (offset: number, message: Choose, hint: Choose, rule: RuleId = "yaml-syntax") => ({
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
          ({ syntax }) => syntax.indentation,
          ({ syntax }) => syntax.indentationHint,
        );
      }
      return mistake(at, ({ syntax }) => syntax.colon, quoteAll);
    }
    case "BAD_SCALAR_START":
      return mistake(at, ({ syntax }) => syntax.beginning(excerpt(text[at] ?? "")), quoteAll);
    case "BAD_DQ_ESCAPE":
      return mistake(
        at,
        ({ syntax }) => syntax.backslash(excerpt(text.slice(at, at + 2))),
        ({ syntax }) => syntax.backslashHint,
      );
    case "BAD_ALIAS":
    case "BAD_COLLECTION_TYPE":
    case "BAD_DIRECTIVE":
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_DOCS":
    case "MULTIPLE_TAGS":
    case "TAG_RESOLVE_FAILED":
    case "BAD_PROP_ORDER":
      return mistake(at, ({ feature }) => feature.other(excerpt(line)), quoteAll, "yaml-feature");
    case "TAB_AS_INDENT":
      return mistake(
        text.indexOf("\t", at) === -1 ? at : text.indexOf("\t", at),
        ({ syntax }) => syntax.tab,
        ({ syntax }) => syntax.tabHint,
      );
    default: {
      const open = openBracket(document, at);
      if (open)
        return mistake(
          open.offset,
          ({ syntax }) => syntax.bracketUnclosed(open.opens),
          ({ syntax }) => syntax.bracketUnclosedHint(open.closes),
        );
      if (error.code === "UNEXPECTED_TOKEN" && /^\s*(?:- )?[^:]*:?\s*["']/u.test(line)) {
        return mistake(
          at,
          ({ syntax }) => syntax.textBehindQuote,
          ({ syntax }) => syntax.textBehindQuoteHint,
        );
      }
      const [before = "", sign = ""] = /^[ \t]*(?:- )?[^:]*:[ \t]+([>|]|-(?= ))/u.exec(line) ?? [];
      if (sign !== "") {
        const offset = lineStart + before.length - 1;
        return mistake(offset, ({ syntax }) => syntax.beginning(sign), quoteAll);
      }
      if (error.code === "BAD_INDENT" || /^[ \t]*[\p{L}\p{N}_-]+:(?: |$)/u.test(line)) {
        return mistake(
          at,
          ({ syntax }) => syntax.indentation,
          ({ syntax }) => syntax.indentationHint,
        );
      }
      const offset = lineStart + (/^[ \t]*/u.exec(line)?.[0].length ?? 0);
      return mistake(offset, ({ syntax }) => syntax.notField(excerpt(line.trim())), fieldShape);
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
