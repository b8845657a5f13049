import { chmod, readdir, readFile, rename, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask, fillIn, type RunningEditor, startEditor, wordsOf } from "./support.ts";

let editor: RunningEditor;
beforeEach(async () => {
  editor = await startEditor();
});
afterEach(() => editor.stop());

const read = (path: string) => readFile(join(editor.directory, path), "utf8");
const write = (path: string, text: string) => writeFile(join(editor.directory, path), text);

/** The published words of goal 57, so that no paragraph is taken for another one. */
const published = (await readFile("content/goals/57.mdx", "utf8")).split("---\n").at(-1)?.trim() ?? "";

/** Fills in a form, saves it, and opens the page that follows. */
async function save(page: string, filled: Record<string, string | readonly string[]>) {
  const { text } = await ask(editor.port, page);
  const reply = await ask(editor.port, page, fillIn(text, filled));
  return reply.location === undefined ? reply : ask(editor.port, reply.location);
}

describe("the desk", () => {
  it("lists every file of the content by name and title, with its page on the site", async () => {
    const { text } = await ask(editor.port, "/edit");
    for (const file of (await readdir(editor.directory, { recursive: true })).filter((name) =>
      /^(?!README|history\/).*\.(?:mdx|yaml)$/u.test(name),
    ))
      expect(text).toContain(`href="/edit/${file.replace(/\.\w+$/u, "")}"`);
    expect(text).toContain('href="/goals/57"');
    expect(wordsOf(text)).toContain("Goal 57 University-wide, cross-sectoral globalization on campus");
  });

  it("says which files have something to correct, and what is wrong with files that belong to no entry", async () => {
    await write("goals/57.mdx", `---\ntitle: Sample\nstrategy: 71\n---\n\n${published}\n`);
    await write("goals/57 copy.mdx", "");
    const words = wordsOf((await ask(editor.port, "/edit")).text);
    expect(words).toMatch(/Goal 57 Sample\s*1 problem/u);
    expect(words).toContain("goals/57 copy.mdx");
  });

  it("creates a new goal whose page says what remains to be filled", async () => {
    const page = await save("/edit", { kind: "goal", name: "58" });
    expect(page.status).toBe(200);
    const words = wordsOf(page.text);
    expect(words).toContain("Goal 58");
    for (const missing of [
      "The field “title” has no value.",
      "The field “strategy” has no value.",
      "There is no text below the fields.",
    ])
      expect(words).toContain(missing);
    const filled = await save("/edit/goals/58", { title: "Sample goal", strategy: "17", text: "Its text." });
    expect(wordsOf(filled.text)).toContain("The check finds nothing to correct here.");
    expect(await read("goals/58.mdx")).toBe("---\ntitle: Sample goal\nstrategy: 17\n---\n\nIts text.\n");
  });

  it("says why a new entry cannot be made, and keeps what was typed", async () => {
    const page = await save("/edit", { kind: "goal", name: "57" });
    expect(page.status).toBe(409);
    expect(wordsOf(page.text)).toContain("goals/57.mdx is there already.");
    expect(page.text).toContain('value="57"');
  });
});

describe("saving", () => {
  it("shows each mistake at its field or line, and keeps what was written", async () => {
    const page = await save("/edit/goals/57", { strategy: "", text: `${published}\n\nA **bold word.` });
    expect(await read("goals/57.mdx")).toContain("A **bold word.\n");
    const words = wordsOf(page.text);
    expect(words).toContain("Saved.");
    expect(words).toContain("The check finds 2 problems here.");
    expect(page.text).toMatch(/id="strategy-findings".*?The field “strategy” has no value\./su);
    expect(page.text).toMatch(
      /id="text-findings".*?line 3: .*?<code class="excerpt">A <mark>\*<\/mark>\*bold word\.<\/code>/su,
    );
    const corrected = await save("/edit/goals/57", {
      strategy: "17",
      text: `${published}\n\nA **bold** word.`,
    });
    expect(wordsOf(corrected.text)).toContain("The check finds nothing to correct here.");
  });

  it("offers the records by number and title, and keeps one that does not exist", async () => {
    await write("goals/57.mdx", "---\ntitle: Sample\nstrategy: 71\n---\n\nSample.\n");
    const { text } = await ask(editor.port, "/edit/goals/57");
    expect(text).toMatch(/<option value="17">17 – International Collaboration/u);
    expect(text).toContain('<option value="71" selected="">71 – there is no such strategy</option>');
    expect(text).toMatch(/id="strategy-findings".*?Unknown strategy 71\..*?did you mean 17\?/su);
  });

  it("changes the visions of a strategy by ticking boxes, in the list that is there", async () => {
    await save("/edit/strategies/17", { visions: ["1", "2", "4"] });
    expect(await read("strategies/17.mdx")).toContain("visions: [1, 2, 4]\n");
    await save("/edit/strategies/17", { visions: [] });
    expect(await read("strategies/17.mdx")).toContain("visions: []\n");
  });

  it("adds a note of a change above the others", async () => {
    const before = await read("document.mdx");
    const [, older = ""] = /changes:\n((?: .*\n)+)/u.exec(before) ?? [];
    const { text } = await ask(editor.port, "/edit/document");
    const shown = /<textarea id="changes"[^>]*>([^<]*)</u.exec(text)?.[1] ?? "";
    const page = await save("/edit/document", { changes: `2026-11-23 Amended: "R&D".\r\n${shown}` });
    expect(wordsOf(page.text)).toContain("The check finds nothing to correct here.");
    expect(await read("document.mdx")).toBe(
      before.replace(older, `  - date: 2026-11-23\n    note: 'Amended: "R&D".'\n${older}`),
    );
  });

  it("changes fields of the whole site and keeps its comments", async () => {
    const before = await read("site.yaml");
    await save("/edit/site", { "contact.email": "office@example.org", title: "Sample title" });
    const after = await read("site.yaml");
    expect(after).toContain("contact:\n  email: office@example.org\n");
    expect(after.match(/^#.*$/gmu)).toEqual(before.match(/^#.*$/gmu));
    await save("/edit/site", { "contact.email": "", title: "International Strategy" });
    expect(await read("site.yaml")).toBe(before);
  });

  it("takes the line that the check gives for an address that would be lost", async () => {
    const { text } = await ask(editor.port, "/edit/goals/57");
    const words = fillIn(text).get("text");
    const asked = await save("/edit/goals/57", { text: `A new first paragraph.\n\n${words}` });
    const line = /add this line to the fields: (paragraphs: \[.*?\])/u.exec(wordsOf(asked.text))?.[1] ?? "";
    const kept = await save("/edit/goals/57", { paragraphs: line });
    expect(wordsOf(kept.text)).toContain("The check finds nothing to correct here.");
    expect(await read("goals/57.mdx")).toContain("paragraphs:\n  - p2\n  - p1\n");
  });

  it("takes either of the lines that the check gives for a paragraph that was replaced", async () => {
    const asked = await save("/edit/goals/57", { text: "Partners meet every autumn." });
    const lines = [...wordsOf(asked.text).matchAll(/(\w*paragraphs): \[(.*?)\]/gu)];
    expect(lines.map(([, name]) => name)).toEqual([
      "reworded_paragraphs",
      "paragraphs",
      "withdrawn_paragraphs",
    ]);
    const [[same = ""] = [], ...another] = lines;
    const reworded = await save("/edit/goals/57", { reworded_paragraphs: same });
    expect(wordsOf(reworded.text)).toContain("The check finds nothing to correct here.");
    await save("/edit/goals/57", { reworded_paragraphs: "" });
    const [paragraphs, withdrawn] = another.map(([line]) => line);
    const replaced = await save("/edit/goals/57", {
      paragraphs: paragraphs ?? "",
      withdrawn_paragraphs: withdrawn ?? "",
    });
    expect(wordsOf(replaced.text)).toContain("The check finds nothing to correct here.");
  });

  it("does not overwrite what another program wrote meanwhile, and keeps the editor’s words", async () => {
    const { text } = await ask(editor.port, "/edit/goals/57");
    await write("goals/57.mdx", "---\ntitle: Theirs\nstrategy: 17\n---\n\nTheir text.\n");
    const reply = await ask(
      editor.port,
      "/edit/goals/57",
      fillIn(text, { text: "My words.", title: "Mine" }),
    );
    expect(reply.status).toBe(409);
    expect(wordsOf(reply.text)).toContain("Not saved: the file has changed since you opened it");
    expect(reply.text).toContain(">My words.</textarea>");
    expect(await read("goals/57.mdx")).toContain("Their text.");
    await ask(editor.port, "/edit/goals/57", fillIn(reply.text));
    expect(await read("goals/57.mdx")).toBe("---\ntitle: Mine\nstrategy: 17\n---\n\nMy words.\n");
  });

  it("refuses a change that would take a comment with it, and offers the whole file", async () => {
    await write("strategies/17.mdx", "---\ntitle: Sample\nvisions: [1, # one\n  2]\n---\n");
    const page = await save("/edit/strategies/17", { visions: ["2"] });
    expect(page.status).toBe(409);
    expect(wordsOf(page.text)).toContain("Not saved: “Visions” cannot be changed here without touching");
    expect(await read("strategies/17.mdx")).toContain("[1, # one\n  2]");
  });

  it("edits as a whole a file whose fields cannot be read, and shows its mistakes by line", async () => {
    await write("goals/57.mdx", '---\ntitle: "Sample\nstrategy: 17\n---\n\nSample.\n');
    const { text } = await ask(editor.port, "/edit/goals/57");
    expect(text).toContain("The whole file");
    expect(wordsOf(text)).toMatch(/To correct: line 2: /u);
    const corrected = await save("/edit/goals/57", {
      whole: `---\ntitle: Sample\nstrategy: 17\n---\n\n${published}\n`,
    });
    expect(wordsOf(corrected.text)).toContain("The check finds nothing to correct here.");
    expect(corrected.text).toContain('name="title"');
  });

  it("opens a file in another encoding only to be read", async () => {
    await writeFile(
      join(editor.directory, "goals/57.mdx"),
      Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x83, 0x65]),
    );
    const { text } = await ask(editor.port, "/edit/goals/57");
    expect(text).not.toContain('<form method="post" action');
    expect(wordsOf(text)).toContain("Correct it in a text editor.");
  });

  it("keeps the rights of a file and leaves nothing else behind", async () => {
    await chmod(join(editor.directory, "goals/57.mdx"), 0o640);
    const before = await readdir(join(editor.directory, "goals"));
    await save("/edit/goals/57", { title: "Sample" });
    expect((await stat(join(editor.directory, "goals/57.mdx"))).mode & 0o777).toBe(0o640);
    expect(await readdir(join(editor.directory, "goals"))).toEqual(before);
  });

  it("follows no link and opens nothing outside the content", async () => {
    await rename(join(editor.directory, "goals/57.mdx"), join(editor.directory, "kept"));
    await symlink(join(editor.directory, "kept"), join(editor.directory, "goals/57.mdx"));
    for (const path of ["/edit/goals/57", "/edit/__proto__", "/edit/README"])
      expect((await ask(editor.port, path)).status, path).toBe(404);
    for (const path of ["/edit/../package", "/edit/goals/..%2f..%2fpackage"])
      expect((await ask(editor.port, path)).status, path).toBe(400);
  });

  it("refuses a form of more than anybody writes", async () => {
    const form = new URLSearchParams({ whole: "x".repeat(3 * 1024 * 1024) });
    expect((await ask(editor.port, "/edit/goals/57", form)).status).toBe(413);
    expect((await ask(editor.port, "/edit")).status).toBe(200);
  });

  it("shows what is written as words, never as markup", async () => {
    await save("/edit/goals/57", { title: "</textarea><script>alert(1)</script>", text: "<b onclick=x>" });
    const { text } = await ask(editor.port, "/edit/goals/57");
    expect(text).not.toMatch(/<script>|<b on/u);
    expect((await ask(editor.port, "/edit")).text).not.toMatch(/<script>alert|onclick/u);
  });
});
