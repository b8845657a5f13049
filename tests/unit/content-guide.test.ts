import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { rules } from "../../lib/check/rules.ts";
import { updateGuide } from "../../lib/guide.ts";
import { checkCase } from "../fixtures/content-folder.ts";

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

  it("shows examples that the check accepts", () => {
    const examples = [...guide.matchAll(/```mdx\n(.*?)```/gsu)].map((match) => match[1] ?? "");
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) {
      const change = example.startsWith("---\n") ? { text: example } : { body: example };
      expect(checkCase({ name: "an example of the guide", ...change })).toEqual([]);
    }
  });
});
