import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ContentError, getContent, readContent } from "../../../lib/content.ts";
import { noteReads } from "../../../lib/model/reads.ts";
import type { Content } from "../../../lib/model/records.ts";
import { recordRoute } from "../../../lib/model/routes.ts";
import { wholeVision, writeWholeVision } from "../../fixtures/whole-vision.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "content-"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

async function readSound(directory: string): Promise<Content> {
  const { content, diagnostics } = await readContent(directory);
  expect(diagnostics).toEqual([]);
  if (!content) throw new Error("There is no content.");
  return content;
}

/** The words of a text, whatever its typography. */
function words(text: string): readonly string[] {
  return text.replace(/[*#]/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

function invariants(read: () => Content): void {
  it("relates visions, strategies and goals in both directions", () => {
    const content = read();
    const visions = content.of("vision");
    const strategies = content.of("strategy");
    const goals = content.of("goal");
    for (const goal of goals) {
      expect(goal.strategy.goals).toContain(goal);
      expect(goal.visions).toEqual(goal.strategy.visions);
      for (const vision of goal.visions) expect(vision.goals).toContain(goal);
    }
    for (const strategy of strategies) {
      for (const vision of strategy.visions) expect(vision.strategies).toContain(strategy);
      for (const goal of strategy.goals) expect(goal.strategy).toBe(strategy);
    }
    for (const vision of visions) {
      for (const strategy of vision.strategies) expect(strategy.visions).toContain(vision);
      expect(vision.goals).toEqual(goals.filter((goal) => goal.visions.includes(vision)));
    }
  });

  it("sorts every list of records by number", () => {
    const content = read();
    const visions = content.of("vision");
    const strategies = content.of("strategy");
    const goals = content.of("goal");
    const lists = [
      visions,
      strategies,
      goals,
      ...visions.flatMap((vision) => [vision.strategies, vision.goals]),
    ];
    for (const list of lists) {
      const numbers = list.map(({ number }) => number);
      expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    }
  });

  it("describes every record and page in its own words, in 160 characters at most", () => {
    const content = read();
    const { document, pages } = content;
    const visions = content.of("vision");
    const strategies = content.of("strategy");
    const goals = content.of("goal");
    const descriptions = [document, ...visions, ...strategies, ...goals, ...pages].map(
      ({ description }) => description,
    );
    expect(new Set(descriptions).size).toBe(descriptions.length);
    for (const description of descriptions) {
      expect(description).not.toBe("");
      expect(description.length).toBeLessThanOrEqual(160);
    }
  });

  it("freezes everything it returns", () => {
    const content = read();
    const seen = new Set<unknown>();
    const inspect = (value: unknown): void => {
      if (typeof value !== "object" || value === null || seen.has(value)) return;
      seen.add(value);
      expect(Object.isFrozen(value)).toBe(true);
      for (const part of Object.values(value)) inspect(part);
    };
    inspect(content);
    expect(seen.size).toBeGreaterThan(20);
  });

  it("gives each paragraph the fragment that its element carries", () => {
    const content = read();
    const { document, pages } = content;
    const goals = content.of("goal");
    for (const { Body, paragraphs } of [document, ...goals, ...pages]) {
      const html = renderToStaticMarkup(createElement(Body));
      for (const [index, paragraph] of paragraphs.entries()) {
        expect(paragraph.id).toBe(`p${index + 1}`);
        expect(html).toContain(`<p id="${paragraph.id}">`);
      }
      expect(html.match(/ id="p\d+"/gu)?.length ?? 0).toBe(paragraphs.length);
    }
  });
}

describe("the site's content", () => {
  let content: Content;
  beforeAll(async () => {
    content = await readSound("content");
  });

  invariants(() => content);

  it("publishes the words of the source, all of them and in its order", async () => {
    const source = await readFile("tests/fixtures/source.txt", "utf8");
    const { document } = content;
    const published = [
      `${document.section}`,
      document.title,
      document.text,
      ...document.strategy.goals.flatMap((goal) => [`${goal.number}`, goal.title, goal.text]),
    ];
    expect(words(published.join(" "))).toEqual(words(source));
  });

  it("names visions, strategy and mission in the words of the source", async () => {
    const source = words(await readFile("tests/fixtures/source.txt", "utf8")).join(" ");
    const { document } = content;
    const visions = content.of("vision");
    const strategies = content.of("strategy");
    const parts = [
      ...visions.flatMap(({ theme, title, subtitle }) => [theme, title, ...(subtitle ? [subtitle] : [])]),
      ...strategies.map(({ title }) => title),
      document.vision.title,
      ...document.vision.mission,
    ];
    for (const part of parts) expect(source).toContain(words(part).join(" "));
  });

  it("knows which paragraphs of the document speak of a record", () => {
    const { document } = content;
    const visions = content.of("vision");
    const strategies = content.of("strategy");
    for (const record of [...visions, ...strategies]) {
      expect(record.mentions.length).toBeGreaterThan(0);
      for (const mention of record.mentions) {
        expect(document.paragraphs).toContain(mention);
        expect(mention.links).toContain(recordRoute(record));
      }
    }
  });

  it("knows the file and the line in which each text begins", async () => {
    for (const { origin, paragraphs } of [content.document, ...content.of("goal"), ...content.pages]) {
      const lines = (await readFile(origin.path, "utf8")).split("\n");
      expect(paragraphs[0]?.line).toBe(origin.line);
      expect(words(lines[origin.line - 1] ?? "")).toEqual(
        expect.arrayContaining([...words(paragraphs[0]?.text ?? "")]),
      );
    }
  });

  it("renders nothing for a record without text", () => {
    for (const { Body, text } of content.of("vision")) {
      if (text === "") expect(renderToStaticMarkup(createElement(Body))).toBe("");
    }
    expect(
      content.of("strategy").every(({ text, paragraphs }) => text !== "" || paragraphs.length === 0),
    ).toBe(true);
  });

  it("hands each paragraph's fragment to the component that shows it", () => {
    const [goal] = content.of("goal");
    if (!goal) throw new Error("There is no goal.");
    const p = ({ id }: { id?: string }) => createElement("p", null, `fragment ${id}`);
    expect(renderToStaticMarkup(createElement(goal.Body, { components: { p } }))).toBe("<p>fragment p1</p>");
  });
});

describe("a content folder of the size of the whole Vision 2030", () => {
  let content: Content;
  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), "whole-"));
    await writeWholeVision(directory);
    content = await readSound(directory);
    await rm(directory, { recursive: true });
  });

  invariants(() => content);

  it("holds every record", () => {
    expect(content.of("vision")).toHaveLength(wholeVision.visions);
    expect(content.of("strategy")).toHaveLength(wholeVision.strategies);
    expect(content.of("goal")).toHaveLength(wholeVision.goals);
  });

  it("keeps goals 56 and 57 under strategy 17", () => {
    const strategy = content.of("strategy").find(({ number }) => number === 17);
    expect(strategy?.goals.map(({ number }) => number)).toEqual([56, 57]);
  });
});

describe("getContent", () => {
  beforeEach(async () => {
    await cp("content", folder, { recursive: true });
    vi.stubEnv("CONTENT_DIR", folder);
  });

  const editGoal = async () => {
    const path = join(folder, "goals/57.mdx");
    await writeFile(
      path,
      (await readFile(path, "utf8")).replace("University-wide", "Campus-wide and beyond"),
    );
  };
  const titleOf57 = (content: Content) => content.of("goal").find(({ number }) => number === 57)?.title;

  it("reads once in production", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const first = await getContent();
    await editGoal();
    expect(await getContent()).toBe(first);
  });

  it("reads again in development when a file has changed, and only then", async () => {
    vi.stubEnv("NODE_ENV", "development");
    const first = await getContent();
    expect(await getContent()).toBe(first);
    await editGoal();
    expect(titleOf57(await getContent())).toMatch(/^Campus-wide and beyond/u);
  });

  it("is one for a page from its beginning to its end, and the next page has the next one", async () => {
    vi.stubEnv("CONTENT_MAY_CHANGE", "1");
    const makePage = () =>
      noteReads(async () => {
        const first = await getContent();
        await editGoal();
        return [first, await getContent()] as const;
      });
    const { result } = await makePage();
    expect(result[1]).toBe(result[0]);
    expect(titleOf57(result[1])).not.toMatch(/^Campus-wide and beyond/u);
    const { result: title } = await noteReads(async () => titleOf57(await getContent()));
    expect(title).toMatch(/^Campus-wide and beyond/u);
  });

  it("throws the whole report when the content has errors", async () => {
    vi.stubEnv("NODE_ENV", "development");
    await writeFile(join(folder, "goals/58.mdx"), "---\ntitle: Sample\nstrategy: 71\n---\n\nSample.\n");
    const error = await getContent().catch((thrown: unknown) => thrown);
    if (!(error instanceof ContentError)) throw new Error("There was no content error.");
    expect(error.message).toContain("goals/58.mdx:3:11 error Unknown strategy 71. (unknown-reference)");
    expect(error.message).toContain("hint: did you mean 17? Known strategies: 17.");
    expect(error.diagnostics.map(({ rule }) => rule)).toEqual(["unknown-reference"]);
  });
});
