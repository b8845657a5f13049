import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { updateGuide } from "../../../lib/authoring/guide.ts";
import { rules } from "../../../lib/model/rules.ts";
import { checkCase } from "../../fixtures/content-folder.ts";
import { listGuideExamples } from "../../fixtures/guide-examples.ts";

const guide = await readFile("content/README.md", "utf8");

describe("The editors' guide", () => {
  it("has the fields, rules and limits that the check has", () => {
    expect(guide).toBe(updateGuide(guide));
  });

  it("has a paragraph for each rule, at an address that a message can name", () => {
    for (const id of Object.keys(rules)) expect(guide).toContain(`\n### ${id}\n`);
  });

  it("says where its generated parts belong when a marker is lost", () => {
    expect(() => updateGuide(guide.replace("<!-- end of rules -->", ""))).toThrow(
      "no markers for its part “rules”",
    );
  });

  const examples = listGuideExamples(guide, 100);

  it("shows examples of texts, of fields and of what to write in place of a mistake", () => {
    const shown = examples.map((example) => example.shown);
    expect(shown.filter((each) => each.includes("| ---- | -----: |"))).toHaveLength(1);
    expect(shown).toContain("![A map of the campus](/campus.png)\n");
    expect(shown).toContain("paragraphs: [p3, p1, p2]\n");
    expect(shown).toContain('title: "Vision 2030: Innovate"');
    expect(shown.some((each) => each.includes("\\{"))).toBe(true);
  });

  it.each(examples)("shows $shown, which the check accepts", ({ path, text, shown }) => {
    // The guide says that the file of a goal that another one continues is deleted.
    const gone = /redirect_from: \[\/(goals\/\d+)\]/u.exec(shown)?.[1];
    const without = gone === undefined ? [] : [`${gone}.mdx`];
    expect(checkCase({ name: "an example of the guide", path, text, without })).toEqual([]);
  });
});
