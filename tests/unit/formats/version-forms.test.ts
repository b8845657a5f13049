import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../../app/files.ts";
import { citationTags } from "../../../lib/formats/citation-tags.ts";
import { cite, plainCitation } from "../../../lib/formats/citations.ts";
import { listTextFiles } from "../../../lib/formats/files.ts";
import { strategyJson } from "../../../lib/formats/json.ts";
import { jsonSchema } from "../../../lib/formats/json-schema.ts";
import { versionForms, wholeVersionForms } from "../../../lib/model/versions.ts";
import { english } from "../../../lib/words/en.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import { fiveYears } from "../versions/support.ts";
import { publishAtSite, site } from "./support.ts";
import { amendedContent, versionOfGoal } from "./versioned-content.ts";

publishAtSite();

/** The text of a file that is made from the content. */
const fileIn = (content: Awaited<ReturnType<typeof amendedContent>>, address: string) =>
  listTextFiles(content, english).get(address)?.() ?? "";

describe("The forms of versions", () => {
  it("are there for every version of every record, also of one that is gone, and the PDFs of the document", async () => {
    const content = await fiveYears();
    const files = listFiles(content);
    const versions = content.versioned.flatMap((of) => content.versionsOf(of));
    expect(versions.map(({ route }) => route)).toContain("/goals/60/2021-11-22");
    const addresses = versions.flatMap(({ route }) =>
      [...versionForms(route), ...wholeVersionForms(route)].map((form) => form.route),
    );
    const ofDocument = content.versionsOf("/document").length;
    expect(addresses).toHaveLength((versions.length - ofDocument) * 7 + ofDocument * 2);
    const dated = [...files.keys()].filter((address) => /^\/(?!ja\/).*\/\d{4}-\d{2}-\d{2}/u.test(address));
    expect(dated.toSorted()).toEqual(addresses.toSorted());
  });

  it("follow the JSON Schema, as all other JSON does", async () => {
    const content = await fiveYears();
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    formats.default(ajv);
    const isValid = ajv.compile(JSON.parse(jsonSchema(english)));
    const json = [...listTextFiles(content, english)].filter(([address]) => address.endsWith("data.json"));
    expect(json.length).toBeGreaterThan(30);
    for (const [address, write] of json)
      expect([address, isValid(JSON.parse(write())) || isValid.errors]).toEqual([address, true]);
    expect(isValid(JSON.parse(strategyJson(content, english))) || isValid.errors).toBe(true);
    const version = JSON.parse(fileIn(content, "/goals/58/2023-04-03-2/data.json"));
    for (const change of [
      { version: undefined },
      { version: { ...version.version, order: 1 } },
      { mentions: [] },
      { versions: [{ date: "2023-04-03", url: site }] },
    ])
      expect([change, isValid(JSON.parse(JSON.stringify({ ...version, ...change })))]).toEqual([
        change,
        false,
      ]);
  });
});

describe("A version as JSON", () => {
  it("has the words of its day at its own addresses, and what it named as that was then", async () => {
    const content = await amendedContent();
    const data = JSON.parse(fileIn(content, "/goals/56/2026-11-22/data.json"));
    expect(data).toEqual({
      $schema: `${site}/data/schema.json`,
      kind: "goal",
      id: "goal-56",
      url: `${site}/goals/56/2026-11-22`,
      number: 56,
      name: "Goal 56",
      version: { date: "2026-11-22", of: `${site}/goals/56` },
      title: "Goal as it was",
      strategy: `${site}/strategies/17/2026-11-22`,
      visions: [`${site}/visions/1/2026-11-22`],
      text: "Its words of then.",
      paragraphs: [{ id: "p1", url: `${site}/goals/56/2026-11-22#p1`, text: "Its words of then." }],
      published: "2026-11-22",
      modified: "2026-11-22",
      formats: [
        "goal-56-2026-11-22.pdf",
        "goal-56-2026-11-22-letter.pdf",
        "data.json",
        "data.md",
        "data.bib",
        "data.ris",
        "data.csl.json",
      ].map((file) => expect.objectContaining({ url: `${site}/goals/56/2026-11-22/${file}` })),
      language: "en",
      publisher: "Sample publisher",
      source: { title: "Sample source", section: "Sample section" },
    });
  });

  it("says which of its day it is where it is not the first", async () => {
    const { version } = JSON.parse(fileIn(await amendedContent(), "/goals/56/2030-04-01-2/data.json"));
    expect(version).toEqual({ date: "2030-04-01", order: 2, of: `${site}/goals/56` });
  });

  it("stays as it is when others follow", async () => {
    const [before, after] = [await fiveYears(), await amendedContent()];
    for (const content of [before, after]) {
      const [version] = content.versionsOf("/goals/56").slice(-1);
      const text = fileIn(content, `${version?.route}/data.json`);
      for (const other of content.versionsOf("/goals/56").slice(0, -1))
        expect(text).not.toContain(other.route);
    }
  });
});

describe("A record as JSON", () => {
  it("lists its versions, the newest first", async () => {
    const { versions } = JSON.parse(fileIn(await amendedContent(), "/goals/56/data.json"));
    const listed = (step: string) => ({
      url: `${site}/goals/56/${step}`,
      json: `${site}/goals/56/${step}/data.json`,
    });
    expect(versions).toEqual([
      { date: "2030-04-01", order: 2, ...listed("2030-04-01-2") },
      { date: "2030-04-01", ...listed("2030-04-01") },
      { date: "2026-11-22", ...listed("2026-11-22") },
    ]);
  });

  it("has no list where nothing was published; the document’s versions are no JSON", async () => {
    expect(fileIn(await contentWith({}), "/goals/56/data.json")).not.toContain("version");
    expect(strategyJson(await contentWith({}), english)).not.toContain("version");
    const whole = JSON.parse(strategyJson(await fiveYears(), english));
    expect(whole.document.versions).toHaveLength(10);
    expect(whole.document.versions.at(-1)).toEqual({
      date: "2021-11-22",
      url: `${site}/document/2021-11-22`,
    });
  });
});

describe("A version as Markdown", () => {
  it("says in front and before its text which version it is", async () => {
    expect(fileIn(await amendedContent(), "/goals/56/2026-11-22/data.md")).toBe(`---
title: Goal as it was
kind: goal
number: 56
url: ${site}/goals/56/2026-11-22
paragraphs:
  - ${site}/goals/56/2026-11-22#p1
version:
  date: "2026-11-22"
  of: ${site}/goals/56
published: "2026-11-22"
modified: "2026-11-22"
language: en
publisher: Sample publisher
source:
  title: Sample source
  section: Sample section
---

# Goal 56: Goal as it was

> As published on 22 November 2026. What holds now: [Goal 56](${site}/goals/56).

Its words of *then*.

## Related records

- [Priority Strategy 17: Strategy as it was](${site}/strategies/17/2026-11-22)
- [Vision 1: Sample theme](${site}/visions/1/2026-11-22)
`);
  });

  it("is named by the record of today, in front", async () => {
    expect(fileIn(await amendedContent(), "/goals/56/data.md")).toContain(
      `\nversions:\n  - ${site}/goals/56/2030-04-01-2\n  - ${site}/goals/56/2030-04-01\n  - ${site}/goals/56/2026-11-22\n`,
    );
    expect(fileIn(await contentWith({}), "/goals/56/data.md")).not.toContain("version");
  });
});

describe("The citations of a version", () => {
  it("are dated by it and name its address, in every form", async () => {
    const content = await amendedContent();
    const { bibtex, ris, csl, styles } = cite(content, versionOfGoal(content, 0), english);
    expect(bibtex).toBe(`@incollection{sample-publisher-goal-56-2030-04-01-2,
\tauthor = {{Sample publisher}},
\tbooktitle = {Sample source},
\tpublisher = {Sample publisher},
\ttitle = {Goal 56: First goal},
\turl = {${site}/goals/56/2030-04-01-2},
\tyear = {2030},
\tmonth = apr,
\tdate = {2030-04-01},
}
`);
    expect(ris.split("\r\n")).toEqual([
      "TY  - CHAP",
      "AU  - Sample publisher",
      "LA  - en",
      "PB  - Sample publisher",
      "PY  - 2030",
      "T2  - Sample source",
      "TI  - Goal 56: First goal",
      `UR  - ${site}/goals/56/2030-04-01-2`,
      "DA  - 2030/04/01",
      "ER  - ",
      "",
    ]);
    expect(JSON.parse(csl)).toEqual([
      expect.objectContaining({
        id: "sample-publisher-goal-56-2030-04-01-2",
        URL: `${site}/goals/56/2030-04-01-2`,
        issued: { "date-parts": [[2030, 4, 1]] },
      }),
    ]);
    expect(styles.map(plainCitation)).toEqual([
      `Sample publisher. (2030). Goal 56: First goal. In Sample source. ${site}/goals/56/2030-04-01-2`,
      `Sample publisher. “Goal 56: First Goal.” In Sample Source. 2030. ${site}/goals/56/2030-04-01-2.`,
      `Sample publisher. “Goal 56: First Goal.” Sample Source, 2030, ${site}/goals/56/2030-04-01-2.`,
    ]);
  });

  it("have a date in the tags of its page, and those of the record of today have none", async () => {
    const content = await amendedContent();
    const tags = citationTags(content.site, versionOfGoal(content, 2), english);
    expect(tags).toMatchObject({
      citation_publication_date: "2026/11/22",
      citation_online_date: "2026/11/22",
      "DC.date": "2026-11-22",
      citation_public_url: `${site}/goals/56/2026-11-22`,
    });
    const [now] = content.of("goal");
    if (!now) throw new Error("There is no goal.");
    expect(cite(content, now, english).csl).not.toContain("issued");
    expect(citationTags(content.site, now, english)).not.toHaveProperty("citation_publication_date");
  });

  it("are of BibTeX that a reader of it reads", async () => {
    const { parse } = await import("@retorquere/bibtex-parser");
    const content = await amendedContent();
    const library = parse(cite(content, versionOfGoal(content, 2), english).bibtex, { sentenceCase: false });
    expect(library.errors).toEqual([]);
    expect(library.entries[0]?.fields).toMatchObject({ year: "2026", date: "2026-11-22" });
  });
});
