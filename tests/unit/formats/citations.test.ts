import { plugins } from "@citation-js/core";
import { parse } from "@retorquere/bibtex-parser";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { readContent } from "../../../lib/content.ts";
import { type Citations, cite, plainCitation } from "../../../lib/formats/citations.ts";
import type { Content, NumberedRecord } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";

const unusualTitles = [
  'R&D "quoted" and ‘quoted’, 50 % of $5 #1 snake_case ~ ^ \\ {x} \\textbf{y}',
  "<b>not bold</b> & </script><script>alert(1)</script>",
  "国際戦略：世界とともに　歩む「大学」 🎓 Ångström ﬁ",
  "An \u200fRTL mark, a – dash, a non-breaking\u00a0space and 10~20",
  "A very long title that goes on and on until it has more than the seventy characters at which lines were once broken",
];

let content: Content;
beforeAll(async () => {
  vi.stubEnv("SITE_URL", "https://strategy.example.ac.jp");
  const reading = await readContent("content");
  if (!reading.content) throw new Error("The content has errors.");
  content = reading.content;
});
afterAll(() => vi.unstubAllEnvs());

const goal = (number: number) => {
  const found = content.of("goal").find((each) => each.number === number);
  if (!found) throw new Error(`There is no goal ${number}.`);
  return found;
};
const allSubjects = () => [
  content.document,
  ...content.of("vision"),
  ...content.of("strategy"),
  ...content.of("goal"),
  ...content.withdrawn.filter((record): record is NumberedRecord => record.kind !== "page"),
];
const textsOf = ({ styles }: Citations) =>
  Object.fromEntries(styles.map((citation) => [citation.style.name, plainCitation(citation)]));

/** CSL-JSON as another reader of a form has it. */
const readItems = z
  .array(
    z.looseObject({
      type: z.string(),
      title: z.string(),
      "container-title": z.string(),
      URL: z.string(),
      author: z.array(z.record(z.string(), z.string())),
    }),
  )
  .length(1);

describe("the citations that people read", () => {
  it("are goal 56's in APA, Chicago and MLA style, with its address", () => {
    expect(textsOf(cite(content, goal(56), english))).toEqual({
      APA: "Tohoku University. (n.d.). Goal 56: Strategic advancement of international collaborations. In International Strategy. https://strategy.example.ac.jp/goals/56",
      Chicago:
        "Tohoku University. “Goal 56: Strategic Advancement of International Collaborations.” In International Strategy. n.d. https://strategy.example.ac.jp/goals/56.",
      MLA: "Tohoku University. “Goal 56: Strategic Advancement of International Collaborations.” International Strategy, https://strategy.example.ac.jp/goals/56.",
    });
  });

  it("set the publication in italics and nothing else", () => {
    for (const { parts } of cite(content, goal(56), english).styles)
      expect(parts.filter(({ italic }) => italic).map(({ text }) => text)).toEqual([
        "International Strategy",
      ]);
  });

  it("are the published text's, with the title of its section", () => {
    expect(textsOf(cite(content, content.document, english)).APA).toBe(
      "Tohoku University. (n.d.). Mapping out our International Strategy. In International Strategy. https://strategy.example.ac.jp/document",
    );
  });

  it("show markup in a title as the words that it is", () => {
    const title = "R&D <b>not bold</b> <i>x</i> 国際戦略";
    const { styles } = cite(content, { ...goal(56), title }, english);
    expect(styles.map(plainCitation).join("\n")).toContain(`Goal 56: ${title}.`);
    for (const { parts } of styles) expect(parts.filter(({ italic }) => italic)).toHaveLength(1);
  });
});

describe("the citations for programs", () => {
  it("are valid BibTeX with the record's title and an organisation as author", () => {
    for (const title of [goal(56).title, ...unusualTitles]) {
      const subject = { ...goal(56), title };
      const library = parse(cite(content, subject, english).bibtex, { sentenceCase: false });
      expect(library.errors).toEqual([]);
      const [entry] = library.entries;
      expect(entry).toMatchObject({
        type: "incollection",
        key: "tohoku-university-goal-56",
        fields: {
          author: [{ name: "Tohoku University" }],
          booktitle: "International Strategy",
          publisher: ["Tohoku University"],
          url: "https://strategy.example.ac.jp/goals/56",
        },
      });
      expect(readBack(entry?.fields.title)).toBe(english.records.citedTitle(subject).normalize("NFC"));
    }
  });

  it("are RIS of one line a tag, read with the record's title and an organisation as author", () => {
    for (const title of [goal(56).title, ...unusualTitles]) {
      const subject = { ...goal(56), title };
      const { ris } = cite(content, subject, english);
      expect(ris.split("\r\n").slice(0, -1)).toEqual([
        "TY  - CHAP",
        "AU  - Tohoku University",
        "LA  - en",
        "PB  - Tohoku University",
        "T2  - International Strategy",
        `TI  - ${english.records.citedTitle(subject)}`,
        "UR  - https://strategy.example.ac.jp/goals/56",
        "ER  - ",
      ]);
      const [item] = readItems.parse(plugins.input.chain(ris, { generateGraph: false }));
      expect(item).toMatchObject({
        type: "chapter",
        title: english.records.citedTitle(subject),
        author: [{ literal: "Tohoku University" }],
      });
    }
  });

  it("never part an organisation with a comma in its name into a family and a given name", () => {
    const other = {
      ...content,
      site: { ...content.site, publisher: "Institute of Arts, Science & Letters" },
    };
    const { ris, bibtex } = cite(other, goal(56), english);
    expect(readItems.parse(plugins.input.chain(ris))[0]?.author).toEqual([
      { literal: "Institute of Arts Science & Letters" },
    ]);
    expect(parse(bibtex).entries[0]?.fields.author).toEqual([
      { name: "Institute of Arts, Science & Letters" },
    ]);
  });

  it("are CSL-JSON with the words as they are", () => {
    for (const title of unusualTitles) {
      const subject = { ...goal(56), title };
      expect(JSON.parse(cite(content, subject, english).csl)).toEqual([
        {
          id: "tohoku-university-goal-56",
          type: "chapter",
          title: english.records.citedTitle(subject),
          "container-title": "International Strategy",
          author: [{ literal: "Tohoku University" }],
          publisher: "Tohoku University",
          URL: "https://strategy.example.ac.jp/goals/56",
          language: "en",
        },
      ]);
    }
  });

  it("have a key and an address of their own for every record, and the same bytes every time", () => {
    const items = allSubjects().map((subject) => cite(content, subject, english));
    const library = parse(items.map(({ bibtex }) => bibtex).join("\n"));
    expect(library.errors).toEqual([]);
    expect(new Set(library.entries.map(({ key }) => key)).size).toBe(items.length);
    expect(new Set(library.entries.map(({ fields }) => fields.url)).size).toBe(items.length);
    expect(allSubjects().map((subject) => cite(content, subject, english))).toEqual(items);
  });
});

/** The parser gives titles as HTML. */
function readBack(title: unknown): string {
  return z
    .string()
    .parse(title)
    .replace(/<\/?span[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .normalize("NFC");
}
