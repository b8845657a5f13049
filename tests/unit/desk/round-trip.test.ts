import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createElement } from "react";
import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, readDesk } from "../../../desk/desk.ts";
import { EntryPage } from "../../../desk/entry-page.tsx";
import { renderPage } from "../../../desk/frame.tsx";
import { changeEntry, partsOf } from "../../../lib/authoring/entry-file.ts";
import { readText } from "../../../lib/authoring/text-file.ts";
import { arrange } from "../../../lib/reading/layout.ts";
import { brokenCharacters } from "../../fixtures/broken/characters.ts";
import { brokenFields } from "../../fixtures/broken/fields.ts";
import { brokenLinks } from "../../fixtures/broken/links.ts";
import { brokenText } from "../../fixtures/broken/text.ts";
import { type ContentCase, fileOf } from "../../fixtures/content-folder.ts";
import { unusualContent } from "../../fixtures/unusual-content.ts";
import { ask, fillIn, startEditor } from "./support.ts";

const goal = "---\ntitle: Sample goal\nstrategy: 17\n---\n\n";

/** Everything that a text may hold, and every way in which a file may be written. */
const constructs: readonly ContentCase[] = [
  { name: "emphasis in both ways", body: "_one_ and *two*, __three__ and **four**, ~~five~~\n" },
  {
    name: "links with titles, references and bare addresses",
    body: '[a](/goals/56 "A title"), [b][c], https://example.org/x\n\n[c]: https://example.org "Its title"\n',
  },
  { name: "a picture with words and a title", body: '![Alternative words](/campus.png "A title")\n' },
  {
    name: "footnotes",
    body: "A note[^1] and another[^two].\n\n[^1]: The first.\n\n[^two]: The second,\n    which goes on.\n",
  },
  {
    name: "a table with columns to the left, middle and right",
    body: "| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 \\| 3 | 4 |\n",
  },
  { name: "lists of every kind", body: "* a\n+ b\n\n3) c\n4) d\n   - e\n\n     f\n\n- [ ] g\n- [x] h\n" },
  { name: "headings, underlined too, and rules", body: "## A\n\nB\n---\n\n***\n\n### C ###\n" },
  {
    name: "quotations, code and hard breaks",
    body: "> a\n> > b\n\n```text\ncode\n```\n\none\\\ntwo  \nthree `a | b`\n",
  },
  { name: "escapes and entities", body: "a \\< b, \\{ c, 5 * 3, ~50, R&D, &lt;d&gt; &amp; e &#x2014;\n" },
  { name: "CRLF", text: `${goal}One.\n\nTwo.\n`.replaceAll("\n", "\r\n") },
  { name: "CR", text: `${goal}One.\n\nTwo.\n`.replaceAll("\n", "\r") },
  { name: "mixed line ends", text: "---\r\ntitle: Sample goal\nstrategy: 17\r---\n\r\nOne.\r\rTwo.\n" },
  { name: "a byte order mark", text: `\uFEFF${goal}One.\n` },
  { name: "no line end at the end", text: `${goal}One.` },
  {
    name: "blank lines and trailing blanks",
    text: "---  \ntitle:   Sample goal  \nstrategy: 17\n---\t\n\n\n\n  One.  \n\n\n\n",
  },
  {
    name: "comments and quotes",
    fields: "# first\ntitle: 'Sample ''goal''' # second\n# third\nstrategy:    17 # fourth\n# last",
  },
  { name: "a folded title", fields: "title: >-\n  Sample\n  goal\nstrategy: 17" },
  { name: "a title with escapes", fields: 'title: "Sample \\u2013 goal"\nstrategy: 17' },
  {
    name: "fields in another order, and a field that nobody knows",
    fields: "strategy: 17\nunknown: {a: [1, 2]}\ntitle: Sample",
  },
  {
    name: "text that begins with a blank line and a line that looks like markup",
    body: "\n<textarea>\n</textarea><script>\n",
  },
  {
    name: "a list of visions with comments",
    path: "strategies/18.mdx",
    text: "---\ntitle: Sample\nvisions:\n  - 2 # two\n  - 1\n  - 2\n---\n",
  },
  {
    name: "a group with a field that nobody knows",
    path: "site.yaml",
    text: "title: T\npublisher: P\nsource: { title: S, section: X }\ncontact:\n  emial: a@example.org\nidentifiers: { authority: example.org, date: 2026-01-01 }\n",
  },
  {
    name: "an empty group",
    path: "site.yaml",
    text: "title: T\npublisher: P\nsource:\n  title: S\n  section: X\ncontact:\nlicence: # none\nidentifiers: { authority: example.org, date: 2026-01-01 }\n",
  },
];

/** Files that the check accepts though they are unusual, and files that it refuses: none may come to harm. */
const tables = [
  ...unusualContent,
  ...brokenFields,
  ...brokenText,
  ...brokenLinks,
  ...brokenCharacters,
].filter(
  ({ type = "file", without, path = "goals/58.mdx" }) =>
    type === "file" && !without && /^(?:site\.yaml|document\.mdx|\w+\/[\w-]+\.mdx)$/u.test(path),
);

let desk: Desk;
beforeAll(async () => {
  desk = await readDesk("content");
});

/** What is on the disk after a person filled in the form of a file: in its fields, or as a whole. */
function save(
  change: ContentCase,
  mode: "fields" | "whole",
  filled: Record<string, string> = {},
): Uint8Array | "closed" | "no fields" {
  const { path = "goals/58.mdx" } = change;
  const kind = arrange("content", [{ path, type: "file" }]).places[0]?.kind ?? "goal";
  const before = fileOf(change);
  const file = readText(before);
  if (!file) return "closed";
  const parts = mode === "fields" ? partsOf(kind, path, file.text) : undefined;
  if (mode === "fields" && !parts) return "no fields";
  const place = { path, kind, name: "58" };
  const entry = {
    place,
    path,
    name: "",
    title: "",
    address: "",
    live: "/",
    bytes: before,
    file,
    findings: [],
  };
  const form = fillIn(renderPage("", createElement(EntryPage, { desk, entry, parts })), filled);
  // As it is on its way: percent-encoded, in UTF-8.
  const sent = new URLSearchParams(form.toString());
  const changed = changeEntry(place, path, file, (name) => sent.getAll(name));
  if ("stuck" in changed) throw new Error("The change was refused.");
  return new TextEncoder().encode(changed.file.raw);
}

const asText = (file: Uint8Array | string) =>
  typeof file === "string" ? file : Buffer.from(file).toString("utf8");

describe("opening and saving without a change", () => {
  it("leaves every file of the content as it was, byte for byte", async () => {
    const editor = await startEditor();
    const files = (await readdir("content", { recursive: true })).filter((name) =>
      /^(?!README|history\/).*\.(?:mdx|yaml)$/u.test(name),
    );
    expect(files).toContain("document.mdx");
    for (const path of files) {
      const address = `/edit/${path.replace(/\.\w+$/u, "")}`;
      for (const page of [address, `${address}?whole`]) {
        const { text } = await ask(editor.port, page);
        expect((await ask(editor.port, page, fillIn(text))).status, page).toBe(303);
        const after = await readFile(join(editor.directory, path));
        expect(after.equals(await readFile(join("content", path))), page).toBe(true);
      }
    }
    await editor.stop();
  });

  it.each([...constructs, ...tables])("keeps $name, byte for byte", (change) => {
    const before = fileOf(change);
    const isText =
      !before.includes(0) &&
      Buffer.from(new TextDecoder("utf-8", { ignoreBOM: true }).decode(before)).equals(before);
    const whole = save(change, "whole");
    // What a browser would damage stays closed: other encodings and NUL.
    if (!isText) return expect(whole).toBe("closed");
    expect(asText(whole)).toBe(asText(before));
    const fields = save(change, "fields");
    if (fields !== "no fields") expect(asText(fields)).toBe(asText(before));
  });

  it("opens every construct in fields", () => {
    for (const change of constructs) expect(save(change, "fields"), change.name).toBeInstanceOf(Uint8Array);
  });
});

describe("a change of one thing", () => {
  const title = /^(title:[ \t]*)(?:>-(?:\r?\n|\r) {2}.*(?:\r?\n|\r) {2}.*|'.*'|".*"|[^#\r\n]*[^\s#])/mu;

  it.each(constructs)("of the title touches nothing else in $name", (change) => {
    const after = asText(save(change, "fields", { title: "Xylophone" }));
    expect(after).toMatch(/^title:\s+['"]?Xylophone['"]?/mu);
    expect(after.replace(title, "$1")).toBe(asText(fileOf(change)).replace(title, "$1"));
  });

  it.each(constructs.filter(({ path }) => path === undefined))(
    "of a word touches nothing else in $name",
    (change) => {
      const before = asText(fileOf(change));
      const body =
        /^(?:---[\s\S]*?(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n))(?:[ \t]*(?:\r\n|\r|\n))*([\s\S]*?)[ \t\r\n]*$/u.exec(
          before.replace(/^\uFEFF/u, ""),
        )?.[1];
      if (!body) throw new Error("There is no text.");
      const wanted = `Xylophone ${body}`;
      const at = before.lastIndexOf(body);
      expect(asText(save(change, "fields", { text: wanted }))).toBe(
        before.slice(0, at) + wanted + before.slice(at + body.length),
      );
    },
  );
});
