import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween } from "../../../lib/authoring/text-change.ts";
import { applyChange, plain, readText } from "../../../lib/authoring/text-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function read(raw: string) {
  const file = readText(bytes(raw));
  if (!file) throw new Error("The text was refused.");
  return file;
}

describe("a change of a file", () => {
  const line = fc
    .string({ unit: "grapheme", maxLength: 5 })
    .map((text) => text.replace(/[\r\n\0\p{Cs}]/gu, ""));
  const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
  const written = fc.array(fc.tuple(line, lineEnd), { maxLength: 8 }).map((lines) => lines.flat().join(""));
  const words = fc.array(line, { maxLength: 4 }).map((lines) => lines.join("\n"));

  it("is the wanted text, whatever ends its lines", () => {
    fc.assert(
      fc.property(written, fc.nat(40), fc.nat(40), words, (raw, one, other, text) => {
        const file = read(raw);
        const [start, end] = [one, other]
          .map((at) => Math.min(at, file.text.length))
          .toSorted((a, b) => a - b);
        const after = applyChange(file, { start: start ?? 0, end: end ?? 0, text });
        expect(after.text).toBe(file.text.slice(0, start) + text + file.text.slice(end));
        expect(plain(after.raw)).toBe(after.text);
      }),
    );
  });

  it("keeps the line ends of lines that stay, and gives new lines those of most", () => {
    const file = read("\uFEFFa\r\nb\nc\r\nd\re");
    expect(applyChange(file, { start: 2, end: 3, text: "x\ny" }).raw).toBe("\uFEFFa\r\nx\r\ny\nc\r\nd\re");
  });

  it("loses no line when ends of two kinds come to stand side by side", () => {
    const after = applyChange(read("a\rb\nc\n"), { start: 2, end: 3, text: "" });
    expect(after.text).toBe("a\n\nc\n");
    expect(plain(after.raw)).toBe("a\n\nc\n");
  });

  it("is the smallest that makes one text another", () => {
    expect(changeBetween("one two three", "one 2 three", 10)).toEqual({ start: 14, end: 17, text: "2" });
    expect(changeBetween("aa", "aaa", 0)).toEqual({ start: 2, end: 2, text: "a" });
    expect(changeBetween("same", "same", 0)).toEqual({ start: 4, end: 4, text: "" });
  });
});

describe("a file that a browser would damage", () => {
  it.each([
    ["another encoding", Uint8Array.from([0x83, 0x65])],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x61, 0])],
    ["a NUL", bytes("a\0b")],
  ])("is not opened: %s", (_, content) => {
    expect(readText(content)).toBeUndefined();
  });
});
