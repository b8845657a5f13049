/** Changes of a text. */

/** Characters to put in place of others; offsets are those of `text`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The smallest change that makes one text another. */
export function changeBetween(before: string, after: string, offset: number): Change {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let kept = 0;
  const most = Math.min(before.length, after.length) - start;
  while (kept < most && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept += 1;
  return {
    start: offset + start,
    end: offset + before.length - kept,
    text: after.slice(start, after.length - kept),
  };
}
