/** Headings, tables, blocks of code and lists of a text. */
import type { Code, Heading, Root, Table } from "mdast";
import { quoted } from "../findings/diagnostics.ts";
import type { Report } from "../findings/source.ts";
import { checkDecoded } from "../reading/characters.ts";
import { endOf, plainText, startOf, walk } from "../reading/markdown.ts";

/**
 * Reports blocks that would not come out as they are meant.
 * @param base the text's offset in its source
 */
export function checkBlocks(root: Root, text: string, base: number, report: Report): void {
  let level = 1;
  walk(root, (node) => {
    const offset = base + startOf(node);
    switch (node.type) {
      case "heading":
        checkHeading(node, level, text, base, report);
        level = Math.max(node.depth, 1);
        break;
      case "table":
        checkTable(node, base, report);
        break;
      case "code":
        if (!isClosed(node, text)) {
          report(
            "unclosed-block",
            offset,
            "The block that opens here is not closed.",
            "end it with a line of the same signs",
          );
        }
        break;
      case "listItem":
        if (typeof node.checked === "boolean") {
          report(
            "unsupported",
            offset,
            "A list with boxes to tick cannot be published.",
            "write an ordinary list",
          );
        }
        break;
      case "text":
        if (node.position) checkDecoded(node.value, text.slice(startOf(node), endOf(node)), offset, report);
        break;
      default:
    }
  });
}

function checkHeading(node: Heading, level: number, text: string, base: number, report: Report): void {
  const offset = base + startOf(node);
  const raw = text.slice(startOf(node), endOf(node));
  const underline = /^\s*#/u.test(raw) ? undefined : /\n[ \t>]*([=-]+)[ \t]*$/u.exec(raw);
  const underlineAt = underline ? offset + raw.length - underline[0].trimStart().length : offset;
  if (plainText(node).trim() === "") {
    report("heading", offset, "The heading has no words.", "write its words, or delete the signs");
  } else if (underline?.[1]?.startsWith("=")) {
    report(
      "heading",
      underlineAt,
      `The line ${quoted(underline[1])} makes the lines above it a heading of the first level; it may be left over from a merge conflict.`,
      "delete the line",
    );
  } else if (node.depth === 1) {
    report(
      "heading",
      offset,
      "A heading of the first level stands in the text; the title is the only one.",
      "write ## instead of #",
    );
  } else if (node.depth > level + 1) {
    const message =
      level === 1
        ? `The first heading of the text is of level ${node.depth}, not 2.`
        : `A heading of level ${node.depth} follows one of level ${level}; a level is left out.`;
    report("heading", offset, message, `write ${"#".repeat(level + 1)}`);
  } else if (underline) {
    report(
      "underlined-heading",
      underlineAt,
      "The line of hyphens makes the lines above it a heading.",
      "put a blank line before it to part the text, or write ## before the heading",
    );
  }
}

function checkTable(table: Table, base: number, report: Report): void {
  const [head, ...rows] = table.children;
  const width = head?.children.length ?? 0;
  for (const row of rows) {
    const count = row.children.length;
    if (count === width) continue;
    report(
      "table",
      base + startOf(row),
      `The row has ${count} ${count === 1 ? "cell" : "cells"}, the head of the table has ${width}.`,
      count === 1
        ? "part the table from the text below it with a blank line, or complete the row"
        : "give every row as many cells; write \\| for a bar inside a cell",
    );
  }
}

/** Whether a block of code ends with as many signs as it begins. */
function isClosed(node: Code, text: string): boolean {
  const raw = text.slice(startOf(node), endOf(node));
  const fence = /^(?:`{3,}|~{3,})/u.exec(raw)?.[0];
  if (fence === undefined) return true;
  const lines = raw.split("\n");
  const last = (lines.at(-1) ?? "").replace(/^[ \t>]*/u, "").trimEnd();
  return lines.length > 1 && last.length >= fence.length && [...last].every((sign) => sign === fence[0]);
}
