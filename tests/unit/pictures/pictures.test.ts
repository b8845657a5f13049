import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listFiles } from "../../../app/files.ts";
import { pictureTools } from "../../../app/picture-tools.ts";
import {
  drawPicture,
  type PictureSubject,
  type PictureTools,
} from "../../../components/picture/draw-picture.ts";
import { type Column, type Figure, figureWidth, pictureSize } from "../../../components/picture/drawing.ts";
import { createLetters } from "../../../components/picture/letters.ts";
import { readLook } from "../../../components/picture/look.ts";
import { setPieces } from "../../../components/picture/pieces.ts";
import { planPicture } from "../../../components/picture/plans.ts";
import { wordsOf, wordsOfWhole } from "../../../components/picture/words.ts";
import type { Content, Goal, NumberedRecord } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";
import { writeWholeVision } from "../../fixtures/whole-vision.ts";
import { contentIn } from "../formats/support.ts";

let tools: PictureTools;
let real: Content;
let whole: Content;
let goal: Goal;
let folder: string;
const fetched = vi.fn(() => Promise.reject(new Error("A picture asked the network for something.")));

beforeAll(async () => {
  vi.stubGlobal("fetch", fetched);
  folder = await mkdtemp(join(tmpdir(), "pictures-"));
  const ended = join(folder, "ended");
  await cp("content", ended, { recursive: true });
  await writeFile(
    join(ended, "goals/9998.mdx"),
    "---\ntitle: A goal that was\nstrategy: 17\nwithdrawn:\n  date: 2026-04-01\n  reason: Sample.\n---\n\nText.\n",
  );
  await writeFile(
    join(ended, "goals/9997.mdx"),
    "---\ntitle: A goal\nstrategy: 17\nredirect_from: [/goals/9996]\n---\n\nText.\n",
  );
  await writeWholeVision(join(folder, "whole"));
  [tools, real, whole] = await Promise.all([
    pictureTools(),
    contentIn(ended),
    contentIn(join(folder, "whole")),
  ]);
  const found = real.of("goal").at(0);
  if (!found) throw new Error("The content has no goal.");
  goal = found;
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

const recordsOf = ({ all }: Content): readonly NumberedRecord[] => all;

async function draw(subject: PictureSubject, content = real): Promise<{ bytes: Uint8Array; png: PNG }> {
  const bytes = await drawPicture(subject, content, english, tools);
  return { bytes, png: PNG.sync.read(Buffer.from(bytes)) };
}

/** The pixels as numbers, row by row. */
function pixelsOf({ data }: PNG): Uint32Array {
  return new Uint32Array(new Uint8Array(data).buffer);
}

/** A colour of the style sheets as `pixelsOf` has it. */
function pixelOf(colour: string): number {
  return new Uint32Array(Uint8Array.from(Buffer.from(`${colour.slice(1)}ff`, "hex")).buffer)[0] ?? 0;
}

function countPixels(png: PNG, colour: string): number {
  const wanted = pixelOf(colour);
  return pixelsOf(png).reduce((count, pixel) => (pixel === wanted ? count + 1 : count), 0);
}

/** Whether two pixels are told apart; shades at edges are set a little differently from picture to picture. */
function differ(one: number, other: number): boolean {
  return [0, 8, 16].some((shift) => Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)) > 16);
}

/** The smallest box around everything that differs between two pictures. */
function differenceOf(one: PNG, other: PNG) {
  const box = { left: one.width, right: -1, top: one.height, bottom: -1 };
  const others = pixelsOf(other);
  for (const [index, pixel] of pixelsOf(one).entries()) {
    const another = others[index] ?? 0;
    if (pixel === another || !differ(pixel, another)) continue;
    const [x, y] = [index % one.width, Math.floor(index / one.width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

describe("A picture", () => {
  it("is a PNG of 1200 × 630 pixels and at most 100 KB, on the site's paper, for every record and the whole", async () => {
    const { paper, accent } = tools.look.colours;
    for (const subject of ["whole" as const, ...recordsOf(real), ...real.withdrawn]) {
      if (subject !== "whole" && subject.kind === "page") continue;
      const { bytes, png } = await draw(subject);
      expect({ width: png.width, height: png.height }).toEqual(pictureSize);
      expect(bytes.length).toBeLessThanOrEqual(100_000);
      expect(pixelsOf(png)[0]).toBe(pixelOf(paper));
      const landmark =
        subject !== "whole" && subject.kind === "vision" ? tools.look.strandOf(subject).colour : accent;
      expect(countPixels(png, landmark), "pixels of the landmark").toBeGreaterThan(3000);
    }
  }, 60_000);

  it("shows the strand of each of the record's visions", async () => {
    const { png } = await draw(goal);
    for (const vision of goal.visions) {
      expect(countPixels(png, tools.look.strandOf(vision).colour)).toBeGreaterThan(500);
    }
  });

  it("has the same bytes each time", async () => {
    const [one, other] = [await draw(goal), await draw(goal)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it("is drawn without the network", async () => {
    await draw({ ...goal, title: "Sample 🎓 国際戦略 مرحبا" });
    expect(fetched).not.toHaveBeenCalled();
  });

  it("says that a record is withdrawn", async () => {
    const { withdrawn: _, ...inForce } = goal;
    const withdrawn = { ...inForce, withdrawn: { date: "2026-04-01", reason: "Sample." } };
    const { right, bottom } = differenceOf((await draw(inForce)).png, (await draw(withdrawn)).png);
    expect(right).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(300);
  });
});

describe("The words of a picture", () => {
  const words = "Strategic partnerships with universities, institutions and communities at home and abroad ";
  const longTitles = {
    "400 Latin letters": words.repeat(5).slice(0, 399).trim(),
    "400 Japanese letters": "国際戦略を世界の大学とともに歩む".repeat(25),
    "400 letters without a space": "Donaudampfschifffahrt".repeat(19),
    "400 wide letters": "MW 0000 ".repeat(50).trim(),
  };

  for (const [name, title] of Object.entries(longTitles)) {
    it(`stay in their column and below 100 KB when the title has ${name}`, async () => {
      const { words: column } = planPicture(goal, real);
      const { bytes, png } = await draw({ ...goal, title });
      const box = differenceOf((await draw({ ...goal, title: "-" })).png, png);
      expect(bytes.length).toBeLessThanOrEqual(100_000);
      expectWithin(box, column);
      // All of the title is there: its last letter makes a difference.
      expectWithin(differenceOf((await draw({ ...goal, title: title.slice(0, -2) })).png, png), column);
    }, 60_000);
  }

  function expectWithin(box: ReturnType<typeof differenceOf>, column: Column) {
    expect(box.right, "something differs").toBeGreaterThan(box.left);
    expect(box.left).toBeGreaterThanOrEqual(column.x - 3);
    expect(box.right).toBeLessThanOrEqual(column.x + column.width + 3);
    expect(box.top).toBeGreaterThanOrEqual(column.top - 3);
    expect(box.bottom).toBeLessThanOrEqual(column.baseline + 25);
  }

  it("keep every sign that a font has, and give an ellipsis for a run of those that none has", async () => {
    const cases = [
      [`R&D <b>"x"</b> {y} </script> ~ \\ % $ # _ 'z'`, `R&D <b>"x"</b> {y} </script> ~ \\ % $ # _ 'z'`],
      ["Việt ŵ é “q” – —", "Việt ŵ é “q” – —"],
      ["国際戦略：世界と歩む「大学」", "国際戦略：世界と歩む「大学」"],
      ["国際　戦略\nline", "国際 戦略 line"],
      ["Sample 🎓👩‍🔬 goal", "Sample … goal"],
      ["مرحبا بالعالم!", "…!"],
      ["left\u200fright\u202e", "leftright"],
    ] as const;
    for (const [given, set] of cases) expect(await tools.letters.settle(given)).toBe(set);
  });

  it("load the Japanese font only where Newsreader lacks a letter", async () => {
    const loadJapanese = vi.fn(async () => new Set([..."大学"].map((letter) => letter.codePointAt(0) ?? 0)));
    const usual = new Set([..."Việt “é” ŵ"].map((letter) => letter.codePointAt(0) ?? 0));
    const letters = createLetters(async () => usual, loadJapanese);
    expect(await letters.settle("Việt “é” ŵ")).toBe("Việt “é” ŵ");
    expect(loadJapanese).not.toHaveBeenCalled();
    expect(await letters.settle("大学")).toBe("大学");
    expect(loadJapanese).toHaveBeenCalledOnce();
  });
});

describe("Words in Japanese on a picture", () => {
  const inJapanese = (record: Goal): Goal => ({
    ...record,
    language: "ja",
    title: "全学的かつ分野横断的な国際化",
  });

  it("are smaller than Latin ones, further apart, and never slanted", () => {
    const [, latin] = wordsOf(goal, english);
    const [, japanese] = wordsOf(inJapanese(goal), english);
    expect(japanese?.share).toBeLessThan(latin?.share ?? 0);
    expect(japanese?.leading).toBeGreaterThan(latin?.leading ?? Infinity);
    const [whole] = wordsOfWhole({ ...real.site, language: "ja", title: "国際戦略" });
    expect(whole).toMatchObject({ text: "国際", emphasis: "戦略", isItalic: false });
  });

  it("are broken between phrases, and are not set closer than usual", () => {
    const set = setPieces(wordsOf(inJapanese(goal), english).slice(1), 400, 60, tools.look);
    expect(JSON.stringify(set)).toContain("全学的かつ\u200b分野横断的な\u200b国際化");
    expect(JSON.stringify(set)).toContain('"letterSpacing":0');
  });
});

describe("The numbers of a picture", () => {
  const boxOf = ({ text, x, baseline, size }: Figure) => ({
    left: x,
    right: x + figureWidth(text, size),
    top: baseline - size * 0.69,
    bottom: baseline,
  });

  it("stay on the paper and clear of each other and of the words, with little and with much content", () => {
    for (const content of [real, whole]) {
      for (const subject of ["whole" as const, ...recordsOf(content)]) {
        const { figures, words } = planPicture(subject, content);
        const title = { left: words.x, right: words.x + words.width, top: words.top, bottom: words.baseline };
        const boxes = [...figures.map(boxOf), title];
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(pictureSize.width);
          expect(box.bottom).toBeLessThan(pictureSize.height);
          const clashes = boxes
            .slice(0, index)
            .filter(
              (other) =>
                box.left < other.right &&
                other.left < box.right &&
                box.top < other.bottom &&
                other.top < box.bottom,
            );
          expect(clashes).toEqual([]);
        }
      }
    }
  });
});

describe("The look of the pictures", () => {
  it("follows the site's style sheets, and names what they lack", async () => {
    const theme = await readFile("app/theme.css", "utf8");
    const strands = await readFile("app/styles/strands.css", "utf8");
    expect(readLook(theme.replace("#fbfaf6", "#abcdef"), strands).colours.paper).toBe("#abcdef");
    expect(() => readLook(theme.replaceAll("--color-accent", "--color-other"), strands)).toThrow(
      /--color-accent/,
    );
  });
});

describe("The picture at an address", () => {
  it("is the record's, also where it is withdrawn, and none where it has moved", async () => {
    const files = listFiles(real);
    for (const number of [9997, 9998]) {
      const record = real.byRoute(`/goals/${number}`);
      if (record?.kind !== "goal") throw new Error("The content lacks a goal.");
      const made = await files.get(`/goals/${number}/picture.png`)?.();
      const drawn = await drawPicture(record, real, english, tools);
      expect(Buffer.from(made ?? "").equals(Buffer.from(drawn))).toBe(true);
    }
    expect(files.has("/goals/9996/picture.png")).toBe(false);
  });
});
