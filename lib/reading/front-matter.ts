/** Front matter: the fences, the YAML between them, and where each of its fields and values stands. */
import matter from "gray-matter";
import type { Report, Source } from "../findings/source.ts";
import { type Fields, readFields } from "./yaml-fields.ts";

/** A file parted into fields and text. */
export interface FrontMatter {
  /** Nothing when they could not be read. */
  readonly fields: Fields | undefined;
  /** Offset in the source of the first character of the text. */
  readonly bodyStart: number;
}

const fence = "---";
const dashLookAlikes =
  /^[\s\u3000]*[-\u2010-\u2015\u2212\u30FC\u4E00\uFE58\uFE63\uFF0D\u2500]{2,}[\s\u3000]*$/u;

const refuse = () => {
  throw new TypeError("Front matter is YAML.");
};

/** gray-matter only divides a file: its engines know no positions, and one of them runs what it reads. */
const engines = {
  yaml: { parse: () => ({}) },
  json: { parse: refuse },
  javascript: { parse: refuse },
};

/**
 * Divides a record file into its fields and its text, and reads the fields.
 * @returns nothing when fields and text could not be told apart; the reasons are then reported
 */
export function readFrontMatter(source: Source, report: Report): FrontMatter | undefined {
  if (!hasFences(source, report)) return undefined;
  const { matter: yaml, content } = matter(source.text, { engines });
  // The fields begin below the opening fence, and end where the closing one begins.
  const start = source.text.indexOf("\n") + 1;
  const end = fence.length + yaml.length + 1;
  const rest = source.text.length - content.length;
  // Blanks behind the closing fence are left to the content; the text begins on the next line.
  const blanks = source.text[rest - 1] === "\n" ? 0 : (/^[ \t]*\n?/u.exec(content)?.[0].length ?? 0);
  return { fields: readFields(source, start, end, report), bodyStart: rest + blanks };
}

/** Whether both fences are as they have to be; else it is reported. */
function hasFences(source: Source, report: Report): boolean {
  const lines = source.text.split("\n");
  const problem = openingProblem(lines);
  if (problem) {
    report(
      "front-matter",
      0,
      ({ reading }) => reading.frontMatter[problem],
      ({ reading }) => reading.frontMatter.openingHint,
    );
    return false;
  }
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (/^---[ \t]*$/u.test(line)) return true;
    const offset = source.lineStarts[index] ?? 0;
    if (isProse(line) && lines[index - 1]?.trim() === "") break;
    if (line.startsWith("---") || dashLookAlikes.test(line)) {
      report(
        "front-matter",
        offset,
        ({ reading }) => reading.frontMatter.closingLookAlike,
        ({ reading }) => reading.frontMatter.closingLookAlikeHint,
      );
      return false;
    }
    if (/^\.\.\.[ \t]*$/u.test(line)) {
      report(
        "front-matter",
        offset,
        ({ reading }) => reading.frontMatter.dots,
        ({ reading }) => reading.frontMatter.dotsHint,
      );
      return false;
    }
  }
  report(
    "front-matter",
    0,
    ({ reading }) => reading.frontMatter.unclosed,
    ({ reading }) => reading.frontMatter.unclosedHint,
  );
  return false;
}

/** A sentence, where a field should stand: the fields before it were not closed. */
function isProse(line: string): boolean {
  const isField = /^(?:\s|- |#|\?|["']?[\p{L}\p{N}_.-]+["']?\s*[:：=])/u.test(line);
  return !isField && (line.split(/\s+/u).length > 3 || /[\u3040-\u9FFF]{8}/u.test(line));
}

/** What is wrong with the first line, among the words of the check; nothing where it is right. */
function openingProblem(
  lines: readonly string[],
): "moreHyphens" | "textBehind" | "toml" | "lookAlike" | "blankLines" | "missing" | undefined {
  const first = lines[0] ?? "";
  if (/^---[ \t]*$/u.test(first)) return undefined;
  if (first.startsWith("----")) return "moreHyphens";
  if (first.startsWith("---")) return "textBehind";
  if (first.startsWith("+++")) return "toml";
  if (dashLookAlikes.test(first)) return "lookAlike";
  const next = lines.findIndex((line) => line.trim() !== "");
  return next > 0 && /^\s*---/u.test(lines[next] ?? "") ? "blankLines" : "missing";
}
