/** What the check says of the parts of a text: headings, tables, lists, and lines that would run together. */
export interface BlockFindings {
  readonly body: {
    readonly missing: string;
    readonly missingHint: string;
    /** It could not be published, though no other finding says why. */
    readonly unpublishable: string;
    readonly unpublishableHint: string;
  };
  readonly block: {
    readonly unclosed: string;
    readonly unclosedHint: string;
    /** A list with boxes to tick. */
    readonly boxes: string;
    readonly boxesHint: string;
  };
  readonly heading: HeadingFindings;
  readonly table: TableFindings;
  readonly line: LineFindings;
  readonly list: ListFindings;
}

interface HeadingFindings {
  readonly noWords: string;
  readonly noWordsHint: string;
  /** A line of equals signs makes one of the lines above it. */
  readonly equalsSigns: (line: string) => string;
  readonly equalsSignsHint: string;
  readonly firstLevel: string;
  readonly firstLevelHint: string;
  /** The first of a text is of a level below the second. */
  readonly firstTooDeep: (level: number) => string;
  readonly tooDeep: (levels: { readonly level: number; readonly before: number }) => string;
  /** A line of hyphens makes one of the lines above it. */
  readonly hyphens: string;
  readonly hyphensHint: string;
}

interface TableFindings {
  readonly cells: (counts: { readonly inRow: number; readonly inHead: number }) => string;
  readonly cellsHint: string;
  /** The row has one cell, so it may be the text that follows the table. */
  readonly oneCellHint: string;
  /** A line of hyphens with other cells than the head above it. */
  readonly rule: string;
  readonly ruleHint: string;
  /** Lines with bars that make no table. */
  readonly bars: string;
  readonly barsHint: string;
}

interface LineFindings {
  /** Lines begin alike, with this sign. */
  readonly alike: (sign: string) => string;
  readonly listHint: string;
  readonly numbersHint: string;
  /** The numbers are full-width, or without a space behind them. */
  readonly otherNumbersHint: string;
  /** Markdown has no lists with such signs. */
  readonly apartHint: string;
  readonly columns: string;
  /** `rule` is the second line of a table, `row` one of its rows. */
  readonly columnsHint: (lines: { readonly rule: string; readonly row: string }) => string;
}

/** `written` is a number with its stop, such as `3.`; `escaped` the same as Markdown keeps it, `3\.`; `published` the other number. */
interface ListFindings {
  /** A year that begins a sentence. */
  readonly year: (written: string) => string;
  readonly yearHint: (escaped: string) => string;
  /** Another number since it should be below another item. */
  readonly numberOnLevel: (item: { readonly written: string; readonly published: number }) => string;
  /** Another number since lists count on. */
  readonly number: (item: { readonly written: string; readonly published: number }) => string;
  readonly numberHint: (item: { readonly published: string; readonly escaped: string }) => string;
  readonly level: string;
  readonly levelHint: (spaces: number) => string;
}
