/** What the check says of the parts of a text: headings, tables, lists, and lines that would run together, in English. */
import type { BlockFindings } from "../groups/texts-blocks.ts";

export const blocks: BlockFindings = {
  body: {
    missing: "There is no text below the fields.",
    missingHint: "write the text after the second line of three hyphens",
    unpublishable: "The text cannot be published as it stands here.",
    unpublishableHint: "say it in ordinary paragraphs",
  },
  block: {
    unclosed: "The block that opens here is not closed.",
    unclosedHint: "end it with a line of the same signs",
    boxes: "A list with boxes to tick cannot be published.",
    boxesHint: "write an ordinary list",
  },
  heading: {
    noWords: "The heading has no words.",
    noWordsHint: "write its words, or delete the signs",
    equalsSigns: (line) =>
      `The line “${line}” makes the lines above it a heading of the first level; it may be left over from a merge conflict.`,
    equalsSignsHint: "delete the line",
    firstLevel: "A heading of the first level stands in the text; the title is the only one.",
    firstLevelHint: "write ## instead of #",
    firstTooDeep: (level) => `The first heading of the text is of level ${level}, not 2.`,
    tooDeep: ({ level, before }) =>
      `A heading of level ${level} follows one of level ${before}; a level is left out.`,
    hyphens: "The line of hyphens makes the lines above it a heading.",
    hyphensHint: "put a blank line before it to part the text, or write ## before the heading",
  },
  table: {
    cells: ({ inRow, inHead }) =>
      `The row has ${inRow} ${inRow === 1 ? "cell" : "cells"}, the head of the table has ${inHead}.`,
    cellsHint: "give every row as many cells; write \\| for a bar inside a cell",
    oneCellHint: "part the table from the text below it with a blank line, or complete the row",
    rule: "The line of hyphens does not make a table: it has not as many cells as the head above it.",
    ruleHint: "give both lines the same number of cells: | one | two | and | --- | --- |",
    bars: "The lines with bars do not make a table: the line of hyphens below the first is missing, or the bars are full-width.",
    barsHint: "write | --- | --- | below the first line, with a blank line before the table",
  },
  line: {
    alike: (sign) => `Lines that begin like this one, with “${sign}”, run together into one paragraph.`,
    listHint: "begin each of the lines with a hyphen and a space: - words",
    numbersHint: "put a blank line before the first of them",
    otherNumbersHint:
      "put a blank line before the first of them, and write 1. with a space behind it, 2. and so on",
    apartHint: "put a blank line between the lines; or end each with a backslash, which keeps the break",
    columns: "Rows with tabs or spaces between their columns run together into one paragraph.",
    columnsHint: ({ rule, row }) => `write a table: a row of heads, below it a row ${rule}, then ${row}`,
  },
  list: {
    year: (written) => `The number “${written}” makes an item of a list of the text that follows it.`,
    yearHint: (escaped) => `write ${escaped} with a backslash, after a blank line`,
    numberOnLevel: ({ written, published }) =>
      `The item “${written}” would be published as ${published}: it is not far enough to the right to be below the item before it.`,
    number: ({ written, published }) =>
      `The item “${written}” would be published as ${published}: a list counts on from its first number.`,
    numberHint: ({ published, escaped }) =>
      `write ${published} if that is meant; to keep the number, write ${escaped} with a backslash, after a blank line`,
    level:
      "The line is not far enough to the right to be below the item before it, and is published beside it.",
    levelHint: (spaces) =>
      `put ${spaces === 1 ? "1 more space" : `${spaces} more spaces`} before it, so that it begins below the first word of that item`,
  },
};
