/** A title is words, whatever signs are in it: every form that carries it gives the same words back to its readers. */

import { plugins } from "@citation-js/core";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { StructuredData } from "../../../components/structured-data.tsx";
import { cite } from "../../../lib/formats/citations.ts";
import { embedCode, oembed } from "../../../lib/formats/embed.ts";
import { atomFeed } from "../../../lib/formats/feed.ts";
import { recordJson } from "../../../lib/formats/json.ts";
import { llms } from "../../../lib/formats/llms.ts";
import { recordMarkdown } from "../../../lib/formats/markdown.ts";
import { stratml } from "../../../lib/formats/stratml.ts";
import { recordData } from "../../../lib/formats/structured-data.ts";
import type { Content, Goal, Strategy } from "../../../lib/model/records.ts";
import { plainText, walk } from "../../../lib/reading/markdown.ts";
import { english } from "../../../lib/words/en.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import { withRecords } from "../../fixtures/other-records.ts";
import { first, hazards, publishAtSite } from "./support.ts";

publishAtSite();

const signs = [..."{}\\%$#&_^~\"'`<>@,;:|*[]()!?=+-–—/. "];
const pieces = [
  ...signs,
  ...["--", "---", "''", "``", ",,", "?`", "<<", ">>", "\\textbf{", "\\{", "\\}", "{\\", "}{", "$$", "%%"],
  ...[
    "\nTY  - JOUR",
    "TY  - JOUR",
    "ER  - ",
    "UR  - x",
    "@misc{x,",
    "title = {",
    "---",
    "# ",
    "- ",
    "1. ",
    "> ",
  ],
  ...[
    "</script>",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "&lt;",
    "&amp;amp;",
    "&#x3c;",
    "<b>",
    "<i>x</i>",
    "<span>",
  ],
  ...[
    "[a]: b",
    "[a](b)",
    "![",
    "[^1]",
    "**",
    "__",
    "~~",
    "https://www.example.org/?a=b&c=d",
    "www.example.org",
  ],
  ...[
    "a@example.org",
    "true",
    "no",
    "null",
    "2030-04-01",
    "0x1f",
    "1e3",
    "?",
    "東北大学～「国際」",
    "🎓👩‍🎓",
    "עברית",
  ],
  ...["é", "ﬁ", "Å", "½", "word", "Word", "a b", "C#", "R&D", "AT&T", "50 %", " and "],
].map((piece) => piece.replaceAll("\n", " "));

/** What the field `title` can hold: words on one line, trimmed. */
const titles = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join("").replace(/\s+/gu, " ").trim())
  // Each reader composes letters and accents in its own way; that is tested with the other citations.
  .filter((title) => title !== "" && !/[\p{Cc}\p{Cn}\p{Co}\p{Zl}\p{Zp}\p{M}]/u.test(title));

/** Titles that were read wrongly once, or nearly. */
const known = ["{", "}", "a { b", "}{", "a -- b", "''a''", "TY  - JOUR", hazards].map((title): [string] => [
  title,
]);

let content: Content;
beforeAll(async () => {
  content = await contentWith({
    "goals/56.mdx":
      "---\ntitle: First goal\nstrategy: 17\nchanges:\n  - date: 2030-04-01\n    note: A note.\n---\n\nText.\n",
  });
});

/** The content with one title for its strategy and its first goal. */
function titled(title: string): { content: Content; goal: Goal; strategy: Strategy } {
  const goal = { ...first(content.of("goal")), title };
  const strategy = { ...first(content.of("strategy")), title };
  return { content: withRecords(content, { goal: [goal], strategy: [strategy] }), goal, strategy };
}

/** Holds a statement for many titles, the same ones in each run. */
function always(statement: (title: string) => void, numRuns = 100): void {
  fc.assert(fc.property(titles, statement), {
    numRuns,
    seed: 56,
    examples: known,
  });
}

const items = z.tuple([z.looseObject({ title: z.string() })]);
const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim().normalize("NFC");

/** The words of HTML. */
function wordsOf(html: string): string {
  const collect = (node: DefaultTreeAdapterTypes.ParentNode): string =>
    node.childNodes
      .map((child) => ("value" in child ? child.value : "childNodes" in child ? collect(child) : ""))
      .join("");
  return collect(parseFragment(html));
}

/** The first element of some HTML. */
function elementOf(html: string): DefaultTreeAdapterTypes.Element {
  const [element] = parseFragment(html).childNodes;
  if (!element || !("attrs" in element)) throw new Error(`No element: ${html}`);
  return element;
}

describe("Any title", () => {
  it("is one balanced entry of BibTeX, from which its readers have the title and the author back", () => {
    always((title) => {
      const { content, goal } = titled(title);
      const publisher = `Office of ${title}`;
      const { bibtex } = cite({ ...content, site: { ...content.site, publisher } }, goal, english);
      // As BibTeX itself counts: a backslash before a brace changes nothing.
      let depth = 0;
      const depths = [...bibtex.trim()].map((sign) => {
        depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
        return depth;
      });
      expect(depths.indexOf(0, bibtex.indexOf("{")), bibtex).toBe(depths.length - 1);
      const library = parseBibtex(bibtex, { sentenceCase: false });
      expect(library.errors, bibtex).toEqual([]);
      expect(library.entries, bibtex).toHaveLength(1);
      const fields = z
        .looseObject({ title: z.string(), author: z.tuple([z.looseObject({ name: z.string() })]) })
        .parse(library.entries[0]?.fields);
      const expected = oneLine(`Goal 56: ${title}`);
      // That reader marks words that keep their capitals as HTML, and leaves all other signs as they are.
      expect(oneLine(fields.title.replace(/<\/?span class="nocase">/gu, "")), bibtex).toBe(expected);
      expect(oneLine(fields.author[0].name.replace(/<\/?span class="nocase">/gu, "")), bibtex).toBe(
        oneLine(publisher),
      );
      const [item] = items.parse(
        plugins.input.chain(bibtex, { forceType: "@bibtex/text", generateGraph: false }),
      );
      expect(oneLine(item.title.replace(/<\/?span class="nocase">/gu, "")), bibtex).toBe(expected);
    });
  });

  it("is one line of RIS and a text of CSL-JSON", () => {
    always((title) => {
      const { content, goal } = titled(title);
      const { ris, csl } = cite(content, goal, english);
      const lines = ris.split("\r\n");
      expect(lines).toHaveLength(9);
      for (const line of lines.slice(0, -1))
        expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n\u0085\u2028\u2029]*$/u);
      expect(lines.filter((line) => line.startsWith("TY  - "))).toEqual(["TY  - CHAP"]);
      const [item] = items.parse(plugins.input.chain(ris, { forceType: "@ris/file", generateGraph: false }));
      expect(oneLine(item.title)).toBe(oneLine(`Goal 56: ${title}`));
      expect(items.parse(JSON.parse(csl))[0].title).toBe(`Goal 56: ${title}`);
    });
  });

  it("is a text of JSON, and of JSON-LD within a page", () => {
    always((title) => {
      const { content, goal } = titled(title);
      expect(JSON.parse(recordJson(content, goal, english))).toMatchObject({ title });
      const html = renderToStaticMarkup(<StructuredData graph={recordData(content, goal, english)} />);
      const nodes = parseFragment(html).childNodes;
      expect(nodes).toHaveLength(1);
      expect(JSON.parse(wordsOf(html))["@graph"]).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ "@type": "CreativeWork", name: title, position: 56 }),
        ]),
      );
    });
  });

  it("is the name of the frame in the code for other sites, and in the answer of oEmbed", () => {
    always((title) => {
      const { content, goal } = titled(title);
      const name = `Goal 56: ${title}`;
      const answer = z
        .looseObject({ title: z.string(), html: z.string() })
        .parse(JSON.parse(oembed(content, goal, english)));
      expect(answer).toMatchObject({ title: name, html: embedCode(goal, english) });
      expect(parseFragment(embedCode(goal, english)).childNodes).toHaveLength(1);
      expect(elementOf(embedCode(goal, english)).attrs).toContainEqual({ name: "title", value: name });
    });
  });

  it("is the words of elements in StratML and in the feed", async () => {
    const sample = fc.sample(titles, { numRuns: 100, seed: 56 });
    const files = sample.flatMap((title, index) => {
      const { content } = titled(title);
      return [
        { fileName: `plan-${index}.xml`, contents: stratml(content, english) },
        { fileName: `feed-${index}.xml`, contents: atomFeed(content, english) },
      ];
    });
    const { errors, normalized } = await validateXML({ xml: files, normalization: "c14n" });
    expect(errors).toEqual([]);
    const namesIn = (element: string, xml: string) =>
      [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, "gu"))].map(([, text = ""]) =>
        readXml(text),
      );
    const goals = normalized.split("<Goal>").slice(1);
    expect(goals.map((goal) => namesIn("Name", goal)[0])).toEqual(sample);
    const entries = normalized.split("<entry>").slice(1);
    expect(entries.map((entry) => namesIn("title", entry)[0])).toEqual(
      sample.map((title) => `Goal 56: ${title}`),
    );
  });

  it("is a field and a heading of Markdown, and the words of a link in llms.txt", () => {
    always((title) => {
      const { content, goal } = titled(title);
      const markdown = recordMarkdown(content, goal, english);
      const [, fields = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/su.exec(markdown) ?? [];
      for (const version of ["1.1", "1.2"] as const)
        expect(parseYaml(fields, { version })).toMatchObject({ title, number: 56 });
      const [heading] = readMarkdown(body).children;
      expect(heading).toMatchObject({ type: "heading", depth: 1 });
      expect(heading && plainText(heading)).toBe(`Goal 56: ${title}`);
      const words: string[] = [];
      walk(readMarkdown(llms(content, english)), (node) => {
        if (node.type === "link" && node.url.endsWith("/goals/56/data.md")) words.push(plainText(node));
      });
      expect(words).toEqual([`Goal 56: ${title}`]);
      // Reading Markdown takes its time.
    }, 40);
  });
});

/** Words of canonical XML, in which four characters are escaped and no other (Canonical XML 1.0, 2.3). */
function readXml(text: string): string {
  const signs: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#xD;": "\r" };
  return text.replace(/&[^;]+;/gu, (entity) => signs[entity] ?? entity);
}

function readMarkdown(text: string) {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}
