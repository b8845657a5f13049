/** What is checked line by line before anything is parsed: size, nesting, characters, merge conflicts. */

import type { Report, Source } from "../findings/source.ts";
import { limits } from "../model/limits.ts";
import { checkCharacters } from "./characters.ts";
import { type Counts, containersOf, counted, noCounts } from "./effort.ts";

/**
 * Checks the raw text of a file.
 * @returns whether it is fit to be parsed
 */
export function checkRaw(source: Source, report: Report): boolean {
  if (source.text.trim() === "") {
    report(
      "empty-file",
      0,
      "The file is empty.",
      "write its fields between two lines of ---, or delete the file",
    );
    return false;
  }
  if (!checkLimits(source, report)) return false;
  checkCharacters(source.text, 0, report);
  return checkConflicts(source, report);
}

/** What may be counted of a file, and what is said where it passes the limit. */
const countLimits: readonly {
  readonly kind: keyof Counts;
  readonly message: string;
  readonly hint: string;
}[] = [
  { kind: "lines", message: `The file has more than ${limits.lines} lines.`, hint: "split the text" },
  {
    kind: "marks",
    message: `The file has more than ${limits.marks} of the signs [ ] * _ ~ \` @ & < { \\ up to here.`,
    hint: "look for something pasted by mistake, or split the text",
  },
  {
    kind: "containers",
    message: `The file has more than ${limits.containers} items of lists and lines of quotations up to here.`,
    hint: "look for something pasted by mistake, or split the text",
  },
  {
    kind: "underlines",
    message: `The file has more than ${limits.underlines} lines of hyphens or equals signs up to here.`,
    hint: "look for something pasted by mistake, or split the text",
  },
];

function checkLimits(source: Source, report: Report): boolean {
  let sound = true;
  let counts = noCounts;
  let block = 0;
  for (const [index, line] of source.text.split("\n").entries()) {
    const say = (message: string, hint: string) => {
      report("too-large", source.lineStarts[index] ?? 0, message, hint);
      sound = false;
    };
    const [before, blockBefore] = [counts, block];
    counts = counted(counts, line);
    block = line.trim() === "" ? 0 : block + line.length + 1;
    if (line.length > limits.lineLength) {
      say(
        `The line has ${line.length} characters; ${limits.lineLength} are the limit.`,
        "part the text into paragraphs with blank lines",
      );
    }
    if (block > limits.blockLength && blockBefore <= limits.blockLength) {
      say(
        `The lines up to here, without a blank line between, have more than ${limits.blockLength} characters.`,
        "part the text with blank lines",
      );
    }
    for (const { kind, message, hint } of countLimits)
      if (counts[kind] > limits[kind] && before[kind] <= limits[kind]) say(message, hint);
    const depth = nestingOf(line);
    if (depth > limits.nesting) {
      say(
        `Quotations and lists are nested ${depth} deep here; ${limits.nesting} is the limit.`,
        "say it in fewer levels",
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
      `“${mark}” is a merge-conflict marker: two versions of the lines around it stand here.`,
      "keep the right words and delete the lines of <<<<<<<, ======= and >>>>>>>",
    );
    sound = false;
  }
  return sound;
}
