/** Bytes to text: UTF-8 and nothing else, with the other encoding named where it can be guessed. */

import { type Diagnostic, diagnostic } from "../findings/diagnostics.ts";
import { createSource, type Source } from "../findings/source.ts";
import type { OtherEncoding } from "../words/guide/groups/reading-characters.ts";
import type { Say } from "../words/guide/words.ts";

const hint: Say = ({ reading }) => reading.encoding.hint;

/**
 * The text of a file.
 * @param path the path to show in messages
 * @returns the source, or the reason why there is none
 */
export function decode(path: string, bytes: Uint8Array): Source | Diagnostic {
  const other = utf16(bytes) ?? sevenBits(bytes);
  if (other) {
    return diagnostic(
      "encoding",
      { path, line: 1, column: 1 },
      ({ reading }) => reading.encoding.other(other),
      hint,
    );
  }
  try {
    return createSource(path, new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const { line, column, byte } = firstWrongByte(bytes);
    const looksLike = guessEncoding(bytes);
    const shown = byte.toString(16).toUpperCase().padStart(2, "0");
    const message: Say = ({ reading }) => reading.encoding.wrongByte({ byte: shown, looksLike });
    return diagnostic("encoding", { path, line, column }, message, hint);
  }
}

/** UTF-16 by its mark, or by every second byte of the beginning being zero. */
function utf16(bytes: Uint8Array): OtherEncoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (bytes.length < 4) return undefined;
  const zeros = [0, 0];
  const start = bytes.subarray(0, 200);
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 4 && even < odd / 4) return "utf-16le-unmarked";
  if (even > start.length / 4 && odd < even / 4) return "utf-16be-unmarked";
  return undefined;
}

/** ISO-2022-JP, which is valid UTF-8: Japanese between escape sequences of seven bits. */
function sevenBits(bytes: Uint8Array): OtherEncoding | undefined {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.includes("\x1b$B") || text.includes("\x1b$@") ? "iso-2022-jp" : undefined;
}

function firstWrongByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    const byte = bytes[index];
    const lineEnds = byte === 0x0a || byte === 0x0d || byte === undefined;
    if (!lineEnds) continue;
    const text = new TextDecoder("utf-8").decode(bytes.subarray(start, index));
    const column = text.indexOf("\uFFFD");
    if (column !== -1) {
      const before =
        new TextEncoder().encode(text.slice(0, column)).length + (line === 1 && hasMark(bytes) ? 3 : 0);
      return { line, column: column + 1, byte: bytes[start + before] ?? 0 };
    }
    if (byte === 0x0d && bytes[index + 1] === 0x0a) index += 1;
    line += 1;
    start = index + 1;
  }
  return { line: 1, column: 1, byte: bytes[0] ?? 0 };
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Kana, or two characters of Japanese in a row: accented Latin letters seldom look like either. */
const japanese = /[\u3041-\u30FE]|[\u3000-\u9FFF]{2}/u;

function guessEncoding(bytes: Uint8Array): OtherEncoding {
  for (const label of ["euc-jp", "shift_jis"] as const) {
    const text = tryDecode(bytes, label);
    if (text !== undefined && japanese.test(text)) return label;
  }
  return "windows-1252";
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
