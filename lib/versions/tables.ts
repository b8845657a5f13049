/** Tables compared by column and by row, and the cells that are in both versions by words. */
import type { Element, ElementContent } from "hast";
import { keyOf, wordsIn } from "./keys.ts";
import { type ChangedBlock, type Comparison, marked, markedWhole } from "./marks.ts";
import { arrange, type Step } from "./order.ts";
import { itemOf, pairItems } from "./pairs.ts";
import { comparePhrases } from "./phrases.ts";

/** The cells of a table, row by row; the first row is its head. */
type Rows = readonly (readonly Element[])[];

/**
 * Compares two tables.
 * @returns the head and the body; of columns, each cell says that it is inserted or deleted
 */
export function compareTables(before: Element, after: Element, comparison: Comparison): ElementContent[] {
  const [old, young] = [rowsOf(before), rowsOf(after)];
  const columns = compareColumns(old, young);
  const [oldHead = [], ...oldBody] = old;
  const [youngHead = [], ...youngBody] = young;
  const head = compareRow(oldHead, youngHead, columns, comparison);
  const body = arrange(pairRows(oldBody, youngBody, columns), oldBody.length, youngBody.length).map(
    (step) => compareRows(step, oldBody, youngBody, columns, comparison).element,
  );
  const part = (tagName: string, children: Element[]): Element => ({
    type: "element",
    tagName,
    properties: {},
    children,
  });
  return [part("thead", [head.element]), ...(body.length === 0 ? [] : [part("tbody", body)])];
}

function elementsIn({ children }: Element): readonly Element[] {
  return children.filter((node) => node.type === "element");
}

function rowsOf(table: Element): Rows {
  return elementsIn(table).flatMap(elementsIn).map(elementsIn);
}

/** A column of the table that is shown: its place in either version, where it is there. */
interface Column {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/** Columns that changed places are shown as deleted and inserted: a number on each of their cells would help no one. */
function compareColumns(before: Rows, after: Rows): readonly Column[] {
  const columns = (rows: Rows) =>
    (rows[0] ?? []).map((head, index) => {
      const cells = rows.flatMap((row) => row[index] ?? []);
      return itemOf({
        key: keyOf(head),
        kind: "column",
        text: cells.map(wordsIn).join(" "),
        name: wordsIn(head),
        isDivisible: false,
        isContainer: false,
      });
    });
  const [old, young] = [columns(before), columns(after)];
  return arrange(pairItems(old, young), old.length, young.length).map((step) => ({
    before: step.before[0],
    after: step.after[0],
  }));
}

/** Pairs rows by what they hold in the columns that both versions have. */
function pairRows(before: Rows, after: Rows, columns: readonly Column[]) {
  const shared = columns.filter((column) => column.before !== undefined && column.after !== undefined);
  const items = (rows: Rows, side: keyof Column) =>
    rows.map((row) => {
      const cells = shared.flatMap((column) => row[column[side] ?? -1] ?? []);
      return itemOf({
        key: cells.map((cell) => keyOf(cell)).join(),
        kind: "row",
        text: cells.map(wordsIn).join(" "),
        name: cells[0] && wordsIn(cells[0]),
        isDivisible: false,
        isContainer: false,
      });
    });
  return pairItems(items(before, "before"), items(after, "after"));
}

function compareRows(
  { before, after, moved }: Step,
  old: Rows,
  young: Rows,
  columns: readonly Column[],
  comparison: Comparison,
): ChangedBlock {
  const [was, is] = [old[before[0] ?? -1], young[after[0] ?? -1]];
  if (moved) {
    const move = comparison.moveOf(moved);
    if (!is) return marked(wholeRow(was ?? [], columns, "before"), "moved-away", move);
    const { element } = compareRow(old[moved.before[0] ?? -1] ?? [], is, columns, comparison);
    return marked(element, "moved-here", move);
  }
  if (!is) return markedWhole(wholeRow(was ?? [], columns, "before"), "deleted");
  if (!was) return markedWhole(wholeRow(is, columns, "after"), "inserted");
  return compareRow(was, is, columns, comparison);
}

/** A row of one version, with empty cells in the columns that are only in the other. */
function wholeRow(cells: readonly Element[], columns: readonly Column[], side: keyof Column): Element {
  return row(columns.map((column) => cells[column[side] ?? -1] ?? emptyCell));
}

const emptyCell: Element = { type: "element", tagName: "td", properties: {}, children: [] };

function row(children: Element[]): Element {
  return { type: "element", tagName: "tr", properties: {}, children };
}

function compareRow(
  before: readonly Element[],
  after: readonly Element[],
  columns: readonly Column[],
  comparison: Comparison,
): ChangedBlock {
  const cells = columns.map((column) => {
    const [was, is] = [before[column.before ?? -1], after[column.after ?? -1]];
    if (was && is) return compareCell(was, is, comparison);
    return is ? markedWhole(is, "inserted") : markedWhole(was ?? emptyCell, "deleted");
  });
  const isSame = cells.every(({ change }) => change === "same");
  return marked(row(cells.map(({ element }) => element)), isSame ? "same" : "changed");
}

function compareCell(before: Element, after: Element, { segmenter }: Comparison): ChangedBlock {
  if (keyOf(before) === keyOf(after)) return marked(after, "same");
  const [children = []] = comparePhrases([before.children], [after.children], segmenter);
  return marked({ ...after, children }, "changed");
}
