import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { changeField, type FieldChange } from "../../../lib/authoring/field-change.ts";

const order = ["theme", "title", "subtitle", "strategy", "visions", "vision", "contact", "changes"];

function change(yaml: string, wanted: Partial<FieldChange> & Pick<FieldChange, "path">): string | undefined {
  const found = changeField(yaml, { value: undefined, isRequired: true, order, ...wanted });
  return found && yaml.slice(0, found.start) + found.text + yaml.slice(found.end);
}

describe("a change of one field", () => {
  it.each<[string, string, Partial<FieldChange> & Pick<FieldChange, "path">, string]>([
    [
      "keeps comments, blanks and other quotes",
      "# one\ntheme:   'a'  \ntitle:  old # note\n\n# two\n",
      { path: ["title"], value: "new" },
      "# one\ntheme:   'a'  \ntitle:  new # note\n\n# two\n",
    ],
    [
      "keeps the quotes of the value",
      "title: 'old'\n",
      { path: ["title"], value: "it’s new" },
      "title: 'it’s new'\n",
    ],
    [
      "takes quotes where they are needed",
      "title: old\n",
      { path: ["title"], value: "Vision 2030: more" },
      'title: "Vision 2030: more"\n',
    ],
    [
      "makes text of what looks like a number",
      "title: old\n",
      { path: ["title"], value: "2030" },
      'title: "2030"\n',
    ],
    [
      "puts one line in place of a folded value",
      "title: >-\n  old\n  words\nstrategy: 17\n",
      { path: ["title"], value: "new" },
      "title: new\nstrategy: 17\n",
    ],
    [
      "fills a field that has no value",
      "title:\nstrategy:\n",
      { path: ["strategy"], value: 17 },
      "title:\nstrategy: 17\n",
    ],
    [
      "fills a field before its comment",
      "title: # here\n",
      { path: ["title"], value: "new" },
      "title: new # here\n",
    ],
    [
      "writes a new field in its place",
      "theme: a\ntitle: b\n# end\n",
      { path: ["subtitle"], value: "c" },
      "theme: a\ntitle: b\nsubtitle: c\n# end\n",
    ],
    ["writes the first field", "title: b\n", { path: ["theme"], value: "a" }, "theme: a\ntitle: b\n"],
    ["writes into no fields at all", "", { path: ["title"], value: "a" }, "title: a\n"],
    [
      "takes away a field that may be absent",
      "title: b\nsubtitle: c\nstrategy: 1\n",
      { path: ["subtitle"], isRequired: false },
      "title: b\nstrategy: 1\n",
    ],
    [
      "leaves a field empty that may not be absent",
      "title: b\nstrategy: 1\n",
      { path: ["title"] },
      "title:\nstrategy: 1\n",
    ],
    [
      "writes a first note of a change",
      "title: a\n",
      { path: ["changes"], value: [{ date: "2030-04-01", note: "One: more." }] },
      'title: a\nchanges:\n  - date: 2030-04-01\n    note: "One: more."\n',
    ],
    [
      "writes a note of a change above the others and leaves them as they are",
      "title: a\nchanges:\n- note: 'One.' # mine\n  date: 2030-04-01\n\n# two\n- { date: 2029-01-01, note: Two. }\nstrategy: 17\n",
      {
        path: ["changes"],
        value: [
          { date: "2031-04-01", note: "New." },
          { date: "2030-04-01", note: "One." },
          { date: "2029-01-01", note: "Two." },
        ],
      },
      "title: a\nchanges:\n- date: 2031-04-01\n  note: New.\n- note: 'One.' # mine\n  date: 2030-04-01\n\n# two\n- { date: 2029-01-01, note: Two. }\nstrategy: 17\n",
    ],
    [
      "takes a note of a change away",
      "changes:\n  - date: 2030-04-01\n    note: One.\n  - date: 2029-01-01\n    note: Two.\ntitle: a\n",
      { path: ["changes"], value: [{ date: "2029-01-01", note: "Two." }] },
      "changes:\n  - date: 2029-01-01\n    note: Two.\ntitle: a\n",
    ],
    [
      "changes notes in brackets",
      "changes: [{ date: 2030-04-01, note: One. }]\n",
      { path: ["changes"], value: [{ date: "2030-04-01", note: "Two, three" }] },
      'changes: [{"date":"2030-04-01","note":"Two, three"}]\n',
    ],
    [
      "changes a list in brackets",
      "visions: [1, 2] # all\n",
      { path: ["visions"], value: [1, 2, 3] },
      "visions: [1, 2, 3] # all\n",
    ],
    [
      "changes a list in lines",
      "visions:\n  - 1 # one\n  - 2\ntitle: a\n",
      { path: ["visions"], value: [1, 3, 4] },
      "visions:\n  - 1 # one\n  - 3\n  - 4\ntitle: a\n",
    ],
    [
      "shortens a list in lines",
      "visions:\n- 1\n- 2\n- 3\n",
      { path: ["visions"], value: [1, 3] },
      "visions:\n- 1\n- 3\n",
    ],
    [
      "empties a list",
      "visions:\n  - 1\ntitle: a\n",
      { path: ["visions"], value: [] },
      "visions: []\ntitle: a\n",
    ],
    [
      "begins a list",
      "title: a\nvisions: []\n",
      { path: ["visions"], value: [1] },
      "title: a\nvisions: [1]\n",
    ],
    [
      "changes a field in a group",
      "vision:\n  title: a\n  mission:\n    - b\n    - c\n",
      { path: ["vision", "mission"], value: ["b", "d: e"], order: ["title", "mission"] },
      'vision:\n  title: a\n  mission:\n    - b\n    - "d: e"\n',
    ],
    [
      "begins a group",
      "title: a\n# contact: none yet\n",
      { path: ["contact", "email"], value: "a@example.org", isRequired: false },
      "title: a\ncontact:\n  email: a@example.org\n# contact: none yet\n",
    ],
    [
      "writes a new field into a group",
      "contact:\n    name: a\n",
      { path: ["contact", "email"], value: "b", order: ["name", "email"] },
      "contact:\n    name: a\n    email: b\n",
    ],
  ])("%s", (_, before, wanted, after) => {
    expect(change(before, wanted)).toBe(after);
  });

  it.each<[string, string, Partial<FieldChange> & Pick<FieldChange, "path">]>([
    ["a comment would be lost", "visions: [1, # one\n  2]\n", { path: ["visions"], value: [2] }],
    ["the value is a group", "title:\n  a: b\n", { path: ["title"], value: "c" }],
    ["the group is a text", "contact: us\n", { path: ["contact", "email"], value: "c" }],
    ["the YAML is broken", 'title: "a\n', { path: ["title"], value: "c" }],
    ["an alias would be changed", "theme: &a x\ntitle: *a\n", { path: ["title"], value: "c" }],
  ])("is refused when %s", (_, before, wanted) => {
    expect(change(before, wanted)).toBeUndefined();
  });

  it.each(["\u2000", "\u3000", "\u00A0", "\uFEFF", "\u2028", "\u3000a\u3000"])(
    "keeps the white space %j, which is none to YAML",
    (value) => {
      const after = change("title: old # note\ntheme: x\u3000\n", { path: ["title"], value });
      expect(parse(after ?? "")).toEqual({ title: value, theme: "x\u3000" });
      const theme = change("title: old # note\ntheme: x\u3000 # note\n", { path: ["theme"], value });
      expect(parse(theme ?? "")).toEqual({ title: "old", theme: value });
    },
  );

  it("holds any words that a person can type on a line", () => {
    const words = fc
      .string({ unit: "grapheme", maxLength: 80 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ""));
    const before = "# one\ntheme: 'a'\ntitle: old # note\nvision:\n  mission:\n    - x\n    - y # why\n";
    fc.assert(
      fc.property(words, fc.constantFrom("title", "theme", "subtitle"), (value, name) => {
        const after = change(before, { path: [name], value });
        expect(parse(after ?? "")).toMatchObject({ [name]: value, vision: { mission: ["x", "y"] } });
        expect(after?.match(/# (?:one|note|why)$/gmu)).toHaveLength(3);
      }),
    );
  });
});
