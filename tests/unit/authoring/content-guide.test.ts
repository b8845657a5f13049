import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { updateGuide } from "../../../lib/authoring/guide.ts";
import { sayIn } from "../../../lib/findings/diagnostics.ts";
import { languages } from "../../../lib/model/languages.ts";
import { rules } from "../../../lib/model/rules.ts";
import { guideName } from "../../../lib/reading/file-names.ts";
import { checkCase } from "../../fixtures/content-folder.ts";
import { listGuideExamples, listGuideMistakes } from "../../fixtures/guide-examples.ts";

const read = async (language: (typeof languages)[number]) => ({
  language,
  guide: await readFile(`content/${guideName(language)}`, "utf8"),
});
const guides = await Promise.all(languages.map(read));

/** The blocks of code that show content. */
const codeIn = (guide: string) => guide.match(/```(?:mdx|yaml)\n.*?```/gsu);

describe.each(guides)("The editors' guide in $language", ({ language, guide }) => {
  it("has the fields, rules and limits that the check has", () => {
    expect(guide).toBe(updateGuide(guide, language));
  });

  it("has a paragraph for each rule, at an address that a message can name", () => {
    for (const id of Object.keys(rules)) expect(guide).toContain(`\n### ${id}\n`);
  });

  it("says where its generated parts belong when a marker is lost", () => {
    expect(() => updateGuide(guide.replace("<!-- end of rules -->", ""), language)).toThrow(
      "no markers for its part “rules”",
    );
  });

  it("leads to the guide in every other language, and to no heading that it does not have", () => {
    for (const other of languages.filter((each) => each !== language))
      expect(guide).toContain(`](${guideName(other)})`);
    const headings = [...guide.matchAll(/^#+ (.*)$/gmu)].map(([, heading = ""]) => anchorOf(heading));
    const links = [...guide.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor = ""]) => anchor);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((anchor) => !headings.includes(anchor))).toEqual([]);
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

/** The fragment that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-");
}

describe("The editors' guides", () => {
  it("show the same content in every language", () => {
    const [original, ...others] = guides.map(({ guide }) => codeIn(guide));
    expect(original?.length).toBeGreaterThan(10);
    for (const other of others) expect(other).toEqual(original);
  });

  it("advise the same in the same order for every mistake, and have the same parts", () => {
    const [original, ...others] = guides.map(({ guide }) => ({
      code: listGuideMistakes(guide).map(({ write, not }) =>
        [write, not].filter((cell) => /^`.*`$/u.test(cell)),
      ),
      levels: guide.match(/^#+(?= )/gmu),
    }));
    expect(original?.code).toHaveLength(10);
    for (const other of others) expect(other).toEqual(original);
  });
});

describe.each(guides)("The table of the commonest mistakes in $language", ({ language, guide }) => {
  const mistakes = listGuideMistakes(guide).flatMap(({ message, not }) => {
    const code = /^`(.*)`$/u.exec(not)?.[1];
    return code === undefined ? [] : [{ message, code }];
  });

  it.each(mistakes)("has what the check says of $code", ({ message, code }) => {
    const found = checkCase({ name: "a mistake of the guide", ...fileOf(code) });
    const said = found.map((finding) => sayIn(language, finding).message);
    expect(said).toContainEqual(expect.stringContaining(message));
  });
});

/** A file that has a mistake: in its fields, in its text or in its name. */
function fileOf(code: string): { readonly path: string; readonly text: string } {
  const fields = (lines: string) => `---\n${lines}\n---\n\nSample text.\n`;
  if (code.endsWith(".mdx")) return { path: `goals/${code}`, text: fields("title: Sample\nstrategy: 17") };
  const path = "goals/58.mdx";
  if (code.startsWith("strategy")) return { path, text: fields(`title: Sample\n${code}`) };
  if (code.startsWith("title")) return { path, text: fields(`${code}\nstrategy: 17`) };
  return { path, text: `---\ntitle: Sample\nstrategy: 17\n---\n\nSample ${code} text.\n` };
}
