import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  commonMark,
  heading,
  link,
  list,
  paragraph,
  portable,
  text,
} from "../../../lib/formats/commonmark.ts";
import { recordMarkdown, strategyMarkdown } from "../../../lib/formats/markdown.ts";
import type { Content } from "../../../lib/model/records.ts";
import { recordRoute } from "../../../lib/model/routes.ts";
import { parseMarkdown, plainBlocks, walk } from "../../../lib/reading/markdown.ts";
import { english } from "../../../lib/words/en.ts";
import { readCase } from "../../fixtures/content-folder.ts";
import { withRecords } from "../../fixtures/other-records.ts";
import {
  contentIn,
  eventfulContent,
  first,
  hazards,
  publishAtSite,
  recordsOf,
  site,
  unusualContents,
  wholeContent,
} from "./support.ts";

publishAtSite();

/** As everybody else reads it: CommonMark with GFM in their own settings, HTML and single tildes included. */
const otherReader = unified().use(remarkParse).use(remarkGfm);

/** The front matter and the text of a file. */
function split(markdown: string): { fields: Record<string, unknown>; body: string; root: Root } {
  const [, front = "", body = ""] = /^---\n(.*?)\n---\n\n(.*)$/su.exec(markdown) ?? [];
  const fields = parse(front);
  expect(parse(front, { version: "1.1", schema: "yaml-1.1" })).toEqual(fields);
  return { fields, body, root: otherReader.parse(body) };
}

/** The words of a tree, each run of white space as one blank, as a page shows them. */
function wordsOf(root: Root): string {
  return plainBlocks(root)
    .join("\n")
    .replace(/[ \t\n]+/gu, " ")
    .trim();
}

function nodesIn<Type extends Nodes["type"]>(
  root: Root,
  type: Type,
): readonly Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  const isOf = (node: Nodes): node is Extract<Nodes, { type: Type }> => node.type === type;
  walk(root, (node) => {
    if (isOf(node)) found.push(node);
  });
  return found;
}

/** The address of every link and picture. */
function addressesIn(root: Root): readonly string[] {
  const found: string[] = [];
  walk(root, (node) => {
    if ("url" in node) found.push(node.url);
  });
  return found;
}

/** What a tree is made of, in order: `root(paragraph(text emphasis(text)))`. */
function shapeOf(node: Nodes): string {
  if (!("children" in node)) return node.type;
  const shapes = node.children.map(shapeOf);
  const merged = shapes.filter((shape, index) => shape !== "text" || shapes[index - 1] !== "text");
  return `${node.type}(${merged.join(" ")})`;
}

describe("a text as Markdown", () => {
  it("is the same words and marks to other readers, for whatever the check of the content accepts", async () => {
    for (const [name, content] of await unusualContents()) {
      for (const { tree } of recordsOf(content)) {
        const root = otherReader.parse(commonMark(portable(tree, { lowered: 0, language: "en" })));
        expect(wordsOf(root), name).toBe(wordsOf(tree));
        expect(shapeOf(root), name).toBe(shapeOf(tree));
      }
    }
  });

  it("is the same words and marks to other readers, whatever characters a text is made of", () => {
    const piece = fc.constantFrom(
      ..."<>{}*_~`#[]()!|\\&$%:;-+=.\"'^@/ \nab12東　é🎓「」。“”…—",
      ...[
        "<b>",
        "</b>",
        "<!--",
        "&amp;",
        "&#60;",
        "~~",
        "**",
        "1.",
        "2)",
        "- ",
        "| - | - |",
        ":--",
        "```",
        "~~~",
        "===",
      ],
      ...[
        "[^1]",
        "[^1]: ",
        "[a]: /b",
        "![",
        "](",
        "www.a.org",
        "https://a.org",
        "a@b.org",
        "\n\n",
        "\n> ",
        "\n    ",
        "  \n",
      ],
    );
    const source = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(source, (written) => {
        const tree = parseMarkdown(written);
        const markdown = commonMark(portable(tree, { lowered: 0, language: "en" }));
        const root = otherReader.parse(markdown);
        expect(wordsOf(root), markdown).toBe(wordsOf(tree));
        expect(shapeOf(root), markdown).toBe(shapeOf(tree));
      }),
      // The same texts in every run; the example once became a definition.
      { numRuns: 1000, seed: 56, examples: [["[a]: /b\n[a]: /b]("]] },
    );
  });

  it("carries every character in headings, links and lists", () => {
    const blocks = [
      heading(2, text(hazards)),
      heading(3, link("/goals/56", { language: "en", name: hazards })),
      list([[text(hazards)], [text("1. # - > + =")]]),
      paragraph(text(`# ${hazards}`)),
    ];
    const root = otherReader.parse(commonMark(blocks));
    expect(wordsOf(root)).toBe(wordsOf({ type: "root", children: blocks }));
    expect(root.children.map(({ type }) => type)).toEqual(["heading", "heading", "list", "paragraph"]);
  });

  it("stays a table, a list, a footnote or a quotation", async () => {
    const content = await readCase({
      name: "blocks",
      body: "| a | b |\n| :- | -: |\n| c\\|d | *e* |\n\n- One\n  - Two\n\n3. Three\n\n> Quoted.\n\nText[^1] ~~gone~~.\n\n[^1]: A note.\n",
    });
    const goal = first(content.of("goal").filter(({ number }) => number === 58));
    const { body } = split(recordMarkdown(content, goal, english));
    for (const block of [
      "| a | b |",
      "- One\n  - Two",
      "3. Three",
      "> Quoted.",
      "Text[^1] ~~gone~~.",
      "[^1]: A note.",
    ])
      expect(body).toContain(block);
  });
});

describe("a record as Markdown", () => {
  it("states its origin in front, and begins with its name", async () => {
    const content = await contentIn("content");
    const goal = first(content.of("goal"));
    expect(goal.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { fields, root } = split(recordMarkdown(content, goal, english));
    expect(fields).toEqual({
      title: "Strategic advancement of international collaborations",
      kind: "goal",
      number: 56,
      url: `${site}/goals/56`,
      paragraphs: [`${site}/goals/56#p1`],
      published: goal.published,
      modified: goal.modified,
      versions: content.versionsOf("/goals/56").map(({ route }) => site + route),
      language: "en",
      publisher: "Tohoku University",
      source: {
        title: "International Strategy",
        section: "Section 2, “Mapping out our International Strategy”",
      },
    });
    expect(wordsOf({ type: "root", children: root.children.slice(0, 1) })).toBe(
      "Goal 56: Strategic advancement of international collaborations",
    );
  });

  it("says its text word for word, whatever the strategy", async () => {
    for (const content of [await contentIn("content"), await wholeContent(), await eventfulContent()]) {
      for (const record of recordsOf(content)) {
        const { root } = split(recordMarkdown(content, record, english));
        expect(wordsOf(root)).toContain(record.text.replace(/\s+/gu, " "));
        expect(wordsOf(root)).toContain(record.title);
      }
    }
  });

  it("has one heading of the first level and skips none", async () => {
    const content = await readCase({ name: "headings", body: "Text.\n\n## One\n\n### Two\n\nText.\n" });
    for (const markdown of [
      ...recordsOf(content).map((record) => recordMarkdown(content, record, english)),
      strategyMarkdown(content, english),
    ]) {
      const depths = nodesIn(split(markdown).root, "heading").map(({ depth }) => depth);
      expect(depths.filter((depth) => depth === 1)).toHaveLength(1);
      depths.reduce((before, depth) => {
        expect(depth - before).toBeLessThanOrEqual(1);
        return depth;
      }, 0);
    }
  });

  it("leads to every related record by its full address", async () => {
    const content = await contentIn("content");
    const goal = first(content.of("goal"));
    const { root } = split(recordMarkdown(content, goal, english));
    const related = [goal.strategy, ...goal.visions].map((record) => site + recordRoute(record));
    expect(addressesIn(root)).toEqual([...related, `${site}/document`]);
  });

  it("holds no address that only this site understands", async () => {
    for (const [name, content] of await unusualContents()) {
      for (const markdown of [
        ...recordsOf(content).map((record) => recordMarkdown(content, record, english)),
      ]) {
        for (const url of addressesIn(split(markdown).root))
          expect(url, name).toMatch(/^(?:https?|mailto|tel):/u);
      }
    }
  });

  it("carries every character in its fields and its heading", async () => {
    const content = await contentIn("content");
    const titles = [
      hazards,
      "- ---",
      "2030",
      "null",
      "yes",
      "12:30",
      "0o7",
      "~",
      "'x': y # z",
      "@a",
      '"',
      "“Vision” 2030: Innovate\u2028\u0085\ufeff",
    ];
    for (const title of titles) {
      const { fields, root } = split(
        recordMarkdown(content, { ...first(content.of("goal")), title }, english),
      );
      expect(fields.title).toBe(title);
      expect(wordsOf(root)).toContain(`Goal 56: ${title}`.trim());
    }
  });

  it("says since when and why it was withdrawn", async () => {
    const content = await eventfulContent();
    const record = first(recordsOf(content).filter(({ withdrawn }) => withdrawn));
    const { fields, body } = split(recordMarkdown(content, record, english));
    expect(fields.withdrawn).toEqual({ date: "2030-04-01", reason: "It has been achieved." });
    expect(body).toContain("> Withdrawn on 1 April 2030. It has been achieved.");
  });
});

describe("the whole strategy as Markdown", () => {
  it("says every text once, in the source’s order, and names every record", async () => {
    for (const content of [await contentIn("content"), await wholeContent(), await eventfulContent()]) {
      const { fields, root } = split(strategyMarkdown(content, english));
      expect(fields).toMatchObject({ title: content.site.title, url: `${site}/document` });
      const words = wordsOf(root);
      expectOnce(words, content);
      const order = [content.document, ...content.document.strategy.goals].map(({ text }) =>
        words.indexOf(text.replace(/\s+/gu, " ")),
      );
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      for (const record of recordsOf(content))
        expect(addressesIn(root)).toContain(site + recordRoute(record));
    }
  });

  it("keeps the footnotes and definitions of its texts apart", async () => {
    const note = (word: string) =>
      `Text[^1] of [${word}][x] and [x].\n\n[^1]: Note ${word}.\n\n[x]: https://${word}.example.org\n`;
    const content = await readCase({ name: "one", body: note("one") });
    const other = await readCase({ name: "other", body: note("other"), path: "goals/59.mdx" });
    const goals = [content, other].map((each) => first(each.of("goal").filter(({ number }) => number > 57)));
    const both = withRecords(content, { goal: [...content.of("goal"), ...goals.slice(1)] });
    const { root, body } = split(strategyMarkdown(both, english));
    const defined = nodesIn(root, "footnoteDefinition").map(({ identifier }) => identifier);
    expect(defined).toEqual(["goal-58-1", "goal-59-1"]);
    expect(nodesIn(root, "footnoteReference").map(({ identifier }) => identifier)).toEqual(defined);
    expect(nodesIn(root, "linkReference")).toHaveLength(4);
    expect(body).toContain("[goal-58-x]: https://one.example.org");
    expect(body).toContain("[other][goal-59-x]");
  });

  it("is the same bytes every time", async () => {
    const [one, other] = [await contentIn("content"), await contentIn("content")];
    expect(strategyMarkdown(one, english)).toBe(strategyMarkdown(other, english));
  });
});

function expectOnce(words: string, content: Content): void {
  for (const { text } of [content.document, ...recordsOf(content)]) {
    if (text !== "") expect(words.split(text.replace(/\s+/gu, " "))).toHaveLength(2);
  }
}
