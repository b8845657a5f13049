import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import sample from "../../../scripts/stand-ins.json" with { type: "json" };
import { writeStandIns } from "../../../scripts/stand-ins.ts";

describe("The faces that stand in for the font", () => {
  it("are as `npm run fonts` writes them from the fonts that are committed", async () => {
    expect(await readFile("app/styles/stand-ins.css", "utf8")).toBe(await writeStandIns(sample));
  });

  it("get other figures for other words", async () => {
    const [before, after] = await Promise.all(
      [sample.title, "Illicit Will"].map(async (title) => writeStandIns({ ...sample, title })),
    );
    const shares = (css = "") => [...css.matchAll(/size-adjust: (.*)%/gu)].map(([, share]) => share);
    const changed = shares(after).map((share, index) => share !== shares(before)[index]);
    // The title's faces, upright and italic, for each of the two fonts that stand in.
    expect(changed).toEqual([true, false, false, false, true, false, true, false, false, false, true, false]);
  });
});
