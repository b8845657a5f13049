/** What is checked line by line before anything is parsed: size, nesting, characters, merge conflicts. */

import type { Report, Source } from "../findings/source.ts";
import { limits } from "../model/limits.ts";
import type { SizeFindings } from "../words/guide/groups/reading-sizes.ts";
import { checkCharacters } from "./characters.ts";
import { containersOf, counted, noCounts } from "./effort.ts";

/** Something that is said of sizes. */
type Choose = (words: SizeFindings) => string;

/**
 * Checks the raw text of a file.
 * @returns whether it is fit to be parsed
 */
export function checkRaw(source: Source, report: Report): boolean {
  if (source.text.trim() === "") {
    report(
      "empty-file",
      0,
      ({ reading }) => reading.emptyFile,
      ({ reading }) => reading.emptyFileHint,
    );
    return false;
  }
  if (!checkLimits(source, report)) return false;
  checkCharacters(source.text, 0, report);
  return checkConflicts(source, report);
}

/** What is counted of a file, and limited. */
const kinds = ["lines", "marks", "containers", "underlines"] as const;

function checkLimits(source: Source, report: Report): boolean {
  let sound = true;
  let counts = noCounts;
  let block = 0;
  for (const [index, line] of source.text.split("\n").entries()) {
    const say = (message: Choose, hint: Choose) => {
      report(
        "too-large",
        source.lineStarts[index] ?? 0,
        ({ reading }) => message(reading.sizes),
        ({ reading }) => hint(reading.sizes),
      );
      sound = false;
    };
    const [before, blockBefore] = [counts, block];
    counts = counted(counts, line);
    block = line.trim() === "" ? 0 : block + line.length + 1;
    if (line.length > limits.lineLength) {
      say(
        (words) => words.line({ size: line.length, most: limits.lineLength }),
        (words) => words.lineHint,
      );
    }
    if (block > limits.blockLength && blockBefore <= limits.blockLength) {
      say(
        (words) => words.block(limits.blockLength),
        (words) => words.blockHint,
      );
    }
    for (const kind of kinds) {
      if (counts[kind] <= limits[kind] || before[kind] > limits[kind]) continue;
      say(
        (words) => words.counts[kind](limits[kind]),
        (words) => words.countHints[kind],
      );
    }
    const depth = nestingOf(line);
    if (depth > limits.nesting) {
      say(
        (words) => words.nesting({ size: depth, most: limits.nesting }),
        (words) => words.nestingHint,
      );
    }
  }
  return sound;
}

/** How many quotations and lists a line opens or continues; four columns of indentation count as one. */
function nestingOf(line: string): number {
  const marks = containersOf(line);
  if (marks === 0) return 0;
  const indentation = /^[ \t]*/u.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0;
  return marks + Math.floor(indentation / 4);
}

/** Marks of a merge, of seven signs each; `=======` is one only between the two others. */
function checkConflicts(source: Source, report: Report): boolean {
  let open = false;
  let sound = true;
  for (const match of source.text.matchAll(/^(?:<{7}|>{7}|\|{7}|={7})(?=[ \t]|$).*$/gmu)) {
    const mark = match[0].slice(0, 7);
    if (mark === "=======" && !open) continue;
    if (mark === "<<<<<<<") open = true;
    if (mark === ">>>>>>>") open = false;
    report(
      "merge-conflict",
      match.index,
      ({ reading }) => reading.conflict(mark),
      ({ reading }) => reading.conflictHint,
    );
    sound = false;
  }
  return sound;
}
