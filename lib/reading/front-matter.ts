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
    report("front-matter", source.lineStarts[problem.line] ?? 0, problem.message, problem.hint);
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
        "The line that ends the fields is not exactly three hyphens.",
        "write --- at the beginning of the line and nothing else",
      );
      return false;
    }
    if (/^\.\.\.[ \t]*$/u.test(line)) {
      report("front-matter", offset, "“...” does not end the fields.", "write --- instead");
      return false;
    }
  }
  report(
    "front-matter",
    0,
    "The fields that begin here are not closed.",
    "write a line of exactly three hyphens, ---, after the last field",
  );
  return false;
}

/** A sentence, where a field should stand: the fields before it were not closed. */
function isProse(line: string): boolean {
  const isField = /^(?:\s|- |#|\?|["']?[\p{L}\p{N}_.-]+["']?\s*[:：=])/u.test(line);
  return !isField && (line.split(/\s+/u).length > 3 || /[\u3040-\u9FFF]{8}/u.test(line));
}

function openingProblem(
  lines: readonly string[],
): { line: number; message: string; hint: string } | undefined {
  const first = lines[0] ?? "";
  if (/^---[ \t]*$/u.test(first)) return undefined;
  const hint = "the first line is exactly three hyphens, ---";
  if (first.startsWith("----"))
    return { line: 0, message: "The first line has more than three hyphens.", hint };
  if (first.startsWith("---")) {
    return {
      line: 0,
      message: "Something stands after the three hyphens of the first line; only plain YAML fields are read.",
      hint,
    };
  }
  if (first.startsWith("+++")) return { line: 0, message: "Fields between +++ (TOML) are not read.", hint };
  if (dashLookAlikes.test(first)) {
    return { line: 0, message: "The first line looks like three hyphens but is not.", hint };
  }
  const next = lines.findIndex((line) => line.trim() !== "");
  if (next > 0 && /^\s*---/u.test(lines[next] ?? "")) {
    return { line: 0, message: "Blank lines stand before the three hyphens that begin the fields.", hint };
  }
  return { line: 0, message: "The file does not begin with its fields.", hint };
}
