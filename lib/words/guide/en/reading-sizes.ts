/** What the check says of files that are too large to be read, and of the lines around the fields, in English. */
import type { FrontMatterFindings, SizeFindings } from "../groups/reading-sizes.ts";

const pasted = "look for something pasted by mistake, or split the text";

export const sizes: SizeFindings = {
  tooManyFiles: (most) => `The file was not read: ${most} files are the limit.`,
  tooMuchEffort:
    "The file was not read: it and the files before it have more lines and signs together than can be read.",
  notReadHint: "look for something pasted by mistake in the files before it, or take files out of the folder",
  file: ({ size, most }) => `The file has ${size} kB; ${most} kB are the limit.`,
  folder: (most) =>
    `The file was not read: the files before it have ${most} MB together, which is the limit.`,
  fileHint: pasted,
  line: ({ size, most }) => `The line has ${size} characters; ${most} are the limit.`,
  lineHint: "part the text into paragraphs with blank lines",
  block: (most) => `The lines up to here, without a blank line between, have more than ${most} characters.`,
  blockHint: "part the text with blank lines",
  counts: {
    lines: (most) => `The file has more than ${most} lines.`,
    marks: (most) => `The file has more than ${most} of the signs [ ] * _ ~ \` @ & < { \\ up to here.`,
    containers: (most) => `The file has more than ${most} items of lists and lines of quotations up to here.`,
    underlines: (most) => `The file has more than ${most} lines of hyphens or equals signs up to here.`,
  },
  countHints: { lines: "split the text", marks: pasted, containers: pasted, underlines: pasted },
  nesting: ({ size, most }) => `Quotations and lists are nested ${size} deep here; ${most} is the limit.`,
  nestingHint: "say it in fewer levels",
};

export const frontMatter: FrontMatterFindings = {
  moreHyphens: "The first line has more than three hyphens.",
  textBehind: "Something stands after the three hyphens of the first line; only plain YAML fields are read.",
  toml: "Fields between +++ (TOML) are not read.",
  lookAlike: "The first line looks like three hyphens but is not.",
  blankLines: "Blank lines stand before the three hyphens that begin the fields.",
  missing: "The file does not begin with its fields.",
  openingHint: "the first line is exactly three hyphens, ---",
  closingLookAlike: "The line that ends the fields is not exactly three hyphens.",
  closingLookAlikeHint: "write --- at the beginning of the line and nothing else",
  dots: "“...” does not end the fields.",
  dotsHint: "write --- instead",
  unclosed: "The fields that begin here are not closed.",
  unclosedHint: "write a line of exactly three hyphens, ---, after the last field",
};
