import { describe, expect, it } from "vitest";
import { createSource } from "../../../lib/findings/source.ts";
import { readFrontMatter } from "../../../lib/reading/front-matter.ts";

/** Divides a file: the text, the fields, and what stands at the place of the field `title`. */
function divide(text: string) {
  const findings: unknown[] = [];
  const read = readFrontMatter(createSource("content/goals/56.mdx", text), (...finding) => {
    findings.push(finding);
  });
  expect(findings).toEqual([]);
  return {
    body: text.slice(read?.bodyStart),
    data: read?.fields?.data,
    title: text.slice(read?.fields?.valueAt(["title"])).split("\n", 1)[0],
  };
}

describe("A file", () => {
  it.each([
    ["with a text", "---\ntitle: A\n---\nText.\n", "Text.\n"],
    ["with a blank line before its text", "---\ntitle: A\n---\n\n  Text.\n", "\n  Text.\n"],
    ["with blanks behind its fences", "--- \t\ntitle: A\n---  \n  Text.\n", "  Text.\n"],
    ["with notes among its fields", "---\n# note\ntitle: A\n# note\n---\nText.", "Text."],
    ["that ends with its fields", "---\ntitle: A\n---\n", ""],
    ["that ends with its closing fence", "---\ntitle: A\n---", ""],
    ["with a rule in its text", "---\ntitle: A\n---\nText.\n\n---\n\nText.\n", "Text.\n\n---\n\nText.\n"],
  ])("%s is divided where its fields end, and its fields are found at their places", (_, text, body) => {
    expect(divide(text)).toEqual({ body, data: { title: "A" }, title: "A" });
  });

  it.each([
    ["nothing", "---\n---\nText.\n"],
    ["blank lines", "---\n\n \n---\nText.\n"],
    ["notes", "---\n# title: A\n\t# note\n---\nText.\n"],
  ])("with %s between its fences has no fields, and its text", (_, text) => {
    expect(divide(text)).toMatchObject({ body: "Text.\n", data: {} });
  });
});
