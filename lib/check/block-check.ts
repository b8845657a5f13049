/** Headings, tables, blocks of code and lists of a text. */
import type { Code, Heading, Root, Table } from "mdast";
import { excerpt } from "../findings/diagnostics.ts";
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
            ({ texts }) => texts.block.unclosed,
            ({ texts }) => texts.block.unclosedHint,
          );
        }
        break;
      case "listItem":
        if (typeof node.checked === "boolean") {
          report(
            "unsupported",
            offset,
            ({ texts }) => texts.block.boxes,
            ({ texts }) => texts.block.boxesHint,
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
    report(
      "heading",
      offset,
      ({ texts }) => texts.heading.noWords,
      ({ texts }) => texts.heading.noWordsHint,
    );
  } else if (underline?.[1]?.startsWith("=")) {
    const line = excerpt(underline[1]);
    report(
      "heading",
      underlineAt,
      ({ texts }) => texts.heading.equalsSigns(line),
      ({ texts }) => texts.heading.equalsSignsHint,
    );
  } else if (node.depth === 1) {
    report(
      "heading",
      offset,
      ({ texts }) => texts.heading.firstLevel,
      ({ texts }) => texts.heading.firstLevelHint,
    );
  } else if (node.depth > level + 1) {
    report(
      "heading",
      offset,
      ({ texts: { heading } }) =>
        level === 1
          ? heading.firstTooDeep(node.depth)
          : heading.tooDeep({ level: node.depth, before: level }),
      ({ texts }) => texts.write("#".repeat(level + 1)),
    );
  } else if (underline) {
    report(
      "underlined-heading",
      underlineAt,
      ({ texts }) => texts.heading.hyphens,
      ({ texts }) => texts.heading.hyphensHint,
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
      ({ texts }) => texts.table.cells({ inRow: count, inHead: width }),
      ({ texts }) => (count === 1 ? texts.table.oneCellHint : texts.table.cellsHint),
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
