/** A file as text, and changes that leave every other byte as it was. */
import type { Change } from "./text-change.ts";

/** A file in UTF-8. */
export interface TextFile {
  /** The characters of the file, all of them. */
  readonly raw: string;
  /** As people and parsers see it: without byte order mark, each line break a `\n`. */
  readonly text: string;
}

/**
 * Reads bytes as text that a browser can carry in a form and back.
 * @returns nothing when it could not: another encoding, or a NUL
 */
export function readText(bytes: Uint8Array): TextFile | undefined {
  const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const isWhole = Buffer.from(raw, "utf8").equals(bytes);
  return isWhole && !raw.includes("\0") ? { raw, text: plain(raw) } : undefined;
}

/** A text with each line break a `\n`, as a parser sees it. */
export function plain(raw: string): string {
  return raw.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
}

/** The file after a change. New lines end as most lines of the file do. */
export function applyChange({ raw, text }: TextFile, change: Change): TextFile {
  const inserted = change.text.replaceAll("\n", lineEndOf(raw));
  const next = text.slice(0, change.start) + change.text + text.slice(change.end);
  const spliced =
    raw.slice(0, rawOffset(raw, change.start)) + inserted + raw.slice(rawOffset(raw, change.end));
  if (plain(spliced) === next) return { raw: spliced, text: next };
  // Between a bare CR and a bare LF that came to stand side by side, a line would be lost: the ends are made equal.
  const mark = raw.startsWith("\uFEFF") ? "\uFEFF" : "";
  return { raw: mark + next.replaceAll("\n", lineEndOf(raw)), text: next };
}

function rawOffset(raw: string, offset: number): number {
  let at = raw.startsWith("\uFEFF") ? 1 : 0;
  for (let passed = 0; passed < offset; passed += 1) at += raw.startsWith("\r\n", at) ? 2 : 1;
  return at;
}

function lineEndOf(raw: string): string {
  const count = (end: RegExp) => raw.match(end)?.length ?? 0;
  const counts = [
    { end: "\n", count: count(/(?<!\r)\n/gu) },
    { end: "\r\n", count: count(/\r\n/gu) },
    { end: "\r", count: count(/\r(?!\n)/gu) },
  ];
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).end;
}
