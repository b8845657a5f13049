import { describe, expect, it } from "vitest";
import { labelOf } from "../../../desk/labels.ts";
import {
  type EditorField,
  leafFields,
  listEditorFields,
  sentValue,
  shownValue,
} from "../../../lib/authoring/editor-fields.ts";
import { schemaKinds, schemaOf } from "../../../lib/reading/schema.ts";
import { english } from "../../../lib/words/guide/en.ts";

describe("the fields of a form", () => {
  it("are those of the schema, each explained by the guide", () => {
    for (const kind of schemaKinds) {
      const fields = listEditorFields({ kind });
      expect(fields.map(({ name }) => name)).toEqual(Object.keys(schemaOf(kind).shape));
      for (const field of [...fields, ...leafFields(fields)]) {
        expect(labelOf(field), field.name).toMatch(/^[A-Z]/u);
        expect(english.fields[field.explained], `${kind} ${field.name}`).toMatch(/\.$/u);
      }
    }
  });

  it("offer visions and strategies wherever a number of one is wanted", () => {
    const shapes = (kind: (typeof schemaKinds)[number]) =>
      leafFields(listEditorFields({ kind })).map(({ name, shape }) => `${name} ${shape.type}`);
    expect(shapes("goal")).toContain("strategy choice");
    expect(shapes("document")).toContain("strategy choice");
    expect(shapes("strategy")).toContain("visions choices");
  });
});

describe("notes of changes", () => {
  const field = (): EditorField => {
    const found = listEditorFields({ kind: "goal" }).find(({ name }) => name === "changes");
    if (!found) throw new Error("There is no such field.");
    return found;
  };
  const shown = (changes: unknown) => shownValue({ changes }, field());
  const notes = [
    { date: "2031-04-01", note: "The second: “more” & # signs." },
    { date: "2030-04-01", note: "The first." },
  ];

  it("are shown and sent a line each, the day first", () => {
    const lines = ["2031-04-01 The second: “more” & # signs.", "2030-04-01 The first."];
    expect(shown(notes)).toEqual(lines);
    expect(sentValue([lines.join("\n")], [], field())).toEqual(notes);
    expect(sentValue(["\n"], lines, field())).toBeUndefined();
  });

  it("that lack their day or words come to the check as they are", () => {
    expect(sentValue(["Amended."], [], field())).toEqual([{ date: "Amended.", note: "" }]);
  });

  it.each([
    ["with a field of another name", [{ date: "2030-04-01", note: "One.", author: "A" }]],
    ["without words", [{ date: "2030-04-01" }]],
    ["on two lines", [{ date: "2030-04-01", note: "One\ntwo" }]],
    ["with blanks around", [{ date: "2030-04-01", note: " One" }]],
    ["that are no entries", ["One."]],
    ["that are no list", "One."],
  ])("%s are not shown in the form", (_, changes) => {
    expect(shown(changes)).toBeUndefined();
  });
});

describe("what a control shows", () => {
  const field = (type: "line" | "choices" | "other"): EditorField => ({
    path: ["title"],
    name: "title",
    explained: "goal.title",
    example: "",
    isRequired: true,
    shape: type === "choices" ? { type, of: "vision" } : { type },
    order: ["title"],
  });

  it("is the value as text", () => {
    expect(shownValue({ title: 17 }, field("line"))).toEqual(["17"]);
    expect(shownValue({ title: [2, 1] }, field("choices"))).toEqual(["2", "1"]);
    expect(shownValue({ title: null }, field("line"))).toEqual([]);
    expect(shownValue({}, field("line"))).toEqual([]);
  });

  it.each([
    ["a group in place of a line", { title: { a: 1 } }, "line"],
    ["a list in place of a line", { title: ["a"] }, "line"],
    ["a line in place of a list", { title: "1" }, "choices"],
    ["what a browser would damage", { title: "a\0b" }, "line"],
    ["half a character", { title: "a\uD83D" }, "line"],
    ["a shape that the form does not know", {}, "other"],
  ] as const)("is nothing for %s", (_, data, type) => {
    expect(shownValue(data, field(type))).toBeUndefined();
  });
});
