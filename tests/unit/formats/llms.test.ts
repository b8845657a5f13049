import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { llms } from "../../../lib/formats/llms.ts";
import { files, formatRoute, strategyFormatRoute, strategyFormats } from "../../../lib/model/forms.ts";
import { pageRoute, routes } from "../../../lib/model/routes.ts";
import { plainText, walk } from "../../../lib/reading/markdown.ts";
import { english } from "../../../lib/words/en.ts";
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

function read(markdown: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/** Every link by its words. */
function linksIn(root: Nodes): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  walk(root, (node) => {
    if (node.type === "link") links.set(node.url, plainText(node));
  });
  return links;
}

describe("llms.txt", () => {
  it("is made as llmstxt.org proposes: a name, a summary, and lists of links under headings", async () => {
    for (const content of [await contentIn("content"), await wholeContent(), await eventfulContent()]) {
      const [name, summary, note, ...sections] = read(llms(content, english)).children;
      expect(name).toMatchObject({ type: "heading", depth: 1 });
      expect(summary?.type).toBe("blockquote");
      expect(note?.type).toBe("paragraph");
      expect(sections.length).toBeGreaterThan(0);
      sections.forEach((block, index) => {
        if (index % 2 === 0) expect(block).toMatchObject({ type: "heading", depth: 2 });
        else expect(block.type).toBe("list");
      });
      for (const list of sections.filter((block) => block.type === "list")) {
        for (const { children } of list.children) {
          expect(children).toHaveLength(1);
          const [line] = children;
          expect(line).toMatchObject({
            children: [{ type: "link" }, { type: "text", value: expect.stringMatching(/^: \S/u) }],
          });
          expect(line && plainText(line)).not.toMatch(/\n/u);
        }
      }
    }
  });

  it("lists the Markdown of every record by its name, the forms of the whole, the data and the pages", async () => {
    for (const content of [await contentIn("content"), await wholeContent(), await eventfulContent()]) {
      const links = linksIn(read(llms(content, english)));
      const expected = [
        strategyFormatRoute("strategy.md"),
        routes.document,
        ...recordsOf(content).map((record) => formatRoute(record, "data.md")),
        routes.data,
        ...strategyFormats
          .map(({ file }) => strategyFormatRoute(file))
          .filter((route) => !/\.(?:md|pdf)$/u.test(route)),
        files.schema,
        files.feed,
        ...(content.versioned.length > 0 ? [routes.changes] : []),
        ...content.pages.map(pageRoute),
      ];
      expect([...links.keys()]).toEqual(expected.map((route) => site + route));
      for (const record of recordsOf(content))
        expect(links.get(site + formatRoute(record, "data.md"))).toBe(english.records.fullName(record));
    }
  });

  it("says of a record that it has been withdrawn", async () => {
    expect(llms(await eventfulContent(), english)).toContain(
      `- [Goal 57: Second goal](${site}/goals/57/data.md): Withdrawn on 1 April 2030. It has been achieved.`,
    );
  });

  it("carries every character, and stays one list however unusual the content", async () => {
    const content = await contentIn("content");
    const goal = { ...first(content.of("goal")), title: hazards, text: "# One\n- two <b>" };
    const markdown = llms(
      { ...withRecords(content, { goal: [goal] }), site: { ...content.site, title: hazards } },
      english,
    );
    const root = read(markdown);
    expect(linksIn(root).get(`${site}/goals/56/data.md`)).toBe(`Goal 56: ${hazards}`);
    expect(markdown).toContain("# One - two \\<b>");
    expect(plainText(first(root.children))).toBe(hazards);
    for (const [name, unusual] of await unusualContents()) {
      const listed = [...linksIn(read(llms(unusual, english))).values()];
      for (const record of recordsOf(unusual))
        expect(listed, name).toContain(english.records.fullName(record));
    }
  });
});
