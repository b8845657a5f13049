import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask, askAs, fillIn, type Reply, type RunningEditor, startEditor } from "./support.ts";

let editor: RunningEditor;
beforeEach(async () => {
  editor = await startEditor();
});
afterEach(() => editor.stop());

const address = "/edit/goals/57";
const fileOf = () => join(editor.directory, "goals/57.mdx");
const shown = async (filled = {}) => fillIn((await ask(editor.port, address)).text, filled);

/** Sends a form as the script of the page does. */
function send(form: URLSearchParams): Promise<Reply> {
  const own = `localhost:${editor.port}`;
  const headers = {
    Host: own,
    Origin: `http://${own}`,
    "Sec-Fetch-Site": "same-origin",
    Accept: "application/json",
    "Content-Type": "application/x-www-form-urlencoded",
  };
  return askAs(editor.port, address, headers, form);
}

describe("The check of what is being written", () => {
  it("says what it would say had it been saved, with places and cures, and writes nothing", async () => {
    const before = await readFile(fileOf());
    const text = "\r\n\r\nSee **this** and [that](/goals/65).";
    const { status, text: body } = await ask(
      editor.port,
      "/edit/check/goals/57",
      await shown({ text, strategy: "" }),
    );
    expect(status).toBe(200);
    const found = JSON.parse(body);
    const mark = found.marks.find(({ message }: { message: string }) => message.includes("/goals/65"));
    expect(mark).toMatchObject({ control: "text", severity: "error" });
    expect(text.replaceAll("\r\n", "\n").slice(mark.offset)).toBe("/goals/65).");
    expect(mark.cure.values.text[0]).toBe("See **this** and [that](/goals/56).");
    expect(found.lists.strategy).toContain("The field “strategy” has no value.");
    expect(found.invalid).toContain("strategy");
    expect(await readFile(fileOf())).toEqual(before);
  });

  it("finds nothing where nothing was changed, and nothing at all of a file that is not there", async () => {
    const form = await shown();
    expect(JSON.parse((await ask(editor.port, "/edit/check/goals/57", form)).text)).toMatchObject({
      state: "The check finds nothing to correct here.",
      marks: [],
      invalid: [],
    });
    expect((await ask(editor.port, "/edit/check/goals/99", form)).status).toBe(404);
  });
});

describe("A draft that the script sends", () => {
  it("is saved, and its version lets the next one be saved", async () => {
    const form = await shown({ title: "One" });
    const first = await send(form);
    expect(first.status).toBe(200);
    const { outcome, version } = JSON.parse(first.text);
    expect(outcome).toBe("saved");
    form.set("version", version);
    form.set("title", "Two");
    expect(JSON.parse((await send(form)).text).outcome).toBe("saved");
    expect(await readFile(fileOf(), "utf8")).toContain("title: Two\n");
  });

  it("is not saved over what somebody else has saved, and is told from it by words", async () => {
    const form = await shown({ title: "My own title" });
    await writeFile(
      fileOf(),
      (await readFile(fileOf(), "utf8")).replace("title: University-wide,", "title: Their university-wide,"),
    );
    const theirs = await readFile(fileOf());
    const answer = await send(form);
    expect(answer.status).toBe(409);
    const { outcome, version, differences } = JSON.parse(answer.text);
    expect(outcome).toBe("conflict");
    expect(differences).toHaveLength(1);
    const [{ control, label, parts, theirs: values }] = differences;
    expect({ control, label }).toEqual({ control: "title", label: "Title" });
    const join = (...of: string[]) =>
      parts
        .filter((part: { of: string }) => of.includes(part.of))
        .map(({ words }: { words: string }) => words)
        .join("");
    expect(join("both", "after")).toBe("My own title");
    expect([join("both", "before")]).toEqual(values);
    expect(await readFile(fileOf())).toEqual(theirs);
    form.set("version", version);
    expect(JSON.parse((await send(form)).text).outcome).toBe("saved");
  });

  it("is refused with words where the file is gone", async () => {
    const form = await shown({ title: "Mine" });
    await rm(fileOf());
    const answer = await send(form);
    expect(answer.status).toBe(409);
    expect(JSON.parse(answer.text)).toMatchObject({
      outcome: "refused",
      message: expect.stringContaining("no longer there"),
    });
  });
});

describe("The page of an entry", () => {
  it("lets only its own script run, which alone may add styles, by a word that is new each time", async () => {
    const policies: string[] = [];
    for (const _ of [1, 2]) {
      const response = await fetch(`http://localhost:${editor.port}${address}`);
      const policy = response.headers.get("Content-Security-Policy") ?? "";
      const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1] ?? "";
      expect(nonce).toMatch(/^[\w+/]{22}==$/u);
      expect(await response.text()).toContain(
        `<script type="module" src="/edit/editor.js" nonce="${nonce}">`,
      );
      expect(policy).toContain("script-src 'self'; connect-src 'self'; style-src 'self' 'nonce-");
      expect(policy).not.toContain("unsafe");
      policies.push(policy);
    }
    expect(policies[0]).not.toBe(policies[1]);
  });

  it("lists what can be linked to", async () => {
    const targets = JSON.parse((await ask(editor.port, "/edit/targets.json")).text);
    expect(targets).toContainEqual(
      expect.objectContaining({ name: "Goal 57", number: 57, route: "/goals/57" }),
    );
  });
});
