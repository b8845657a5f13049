import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../lib/findings/diagnostics.ts";
import { brokenPublicFiles } from "../../fixtures/broken/public-files.ts";
import { type ContentCase, checkCase, printed } from "../../fixtures/content-folder.ts";

/** Does with a case what the hints of all its findings say, to the letter. */
function followHints(change: ContentCase, findings: readonly Diagnostic[]): ContentCase {
  const files = new Map(change.publicFiles?.map((path) => [path, path]));
  let body = change.body;
  // From the end, so that the places of the others stay what they are.
  for (const { path, line, column, message, hint = "" } of [...findings].reverse()) {
    const named = /“public\/([^”]+)” is there/u.exec(message)?.[1] ?? path.replace(/^public\//u, "");
    const folder = named.slice(0, named.lastIndexOf("/") + 1);
    const [, inFolder, target] =
      /(?:rename it to|move it to|save it as .+? named) (public\/)?([^\s;,]+)/u.exec(hint) ?? [];
    if (target !== undefined) files.set(named, inFolder === undefined ? folder + target : target);
    else if (hint.includes("take it out of the folder public")) files.delete(named);
    const address = /write (\/[^\s,]+)/u.exec(hint)?.[1];
    if (address === undefined || body === undefined) continue;
    const lines = body.split("\n");
    const written = lines[line - 6] ?? "";
    const after = written.slice(column - 1).replace(/^[^)>]+/u, address);
    lines[line - 6] = written.slice(0, column - 1) + after;
    body = lines.join("\n");
  }
  return {
    ...change,
    ...(body === undefined ? {} : { body }),
    publicFiles: [...new Set(files.values())],
    // What the hints say of these is done on the disk.
    publicEntries: change.publicEntries?.map(({ path }) => ({ path, type: "file" })) ?? [],
  };
}

describe("The hints about files of the folder public", () => {
  it.each(brokenPublicFiles)("correct $name", (change) => {
    const corrected = followHints(change, checkCase(change));
    expect(printed(checkCase(corrected))).toEqual([]);
  });

  it("propose a name for each of two thousand files, none twice", () => {
    const publicFiles = Array.from({ length: 2000 }, (_, index) =>
      `写真${String(index).padStart(4, "0")}年.png`.replaceAll(
        /\d/gu,
        (digit) => "〇一二三四五六七八九"[Number(digit)] ?? "",
      ),
    );
    const hints = checkCase({ name: "photographs", publicFiles }).map(({ hint }) => hint);
    expect(hints).toHaveLength(2000);
    expect(new Set(hints).size).toBe(2000);
  });
});
