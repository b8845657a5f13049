/** All that the desk says besides the content, the guide and the check is in the words of a language, and in no other place. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { english } from "../../../lib/words/en.ts";
import { textsOfAnswer } from "../../fixtures/desk-answer.ts";
import type { Answered } from "../../fixtures/desk-round.ts";
import { goRoundIn } from "../../fixtures/desk-said.ts";
import { guideTexts } from "../../fixtures/guide-texts.ts";
import { findUnmarked, listWordNames, mark, markWords } from "../../fixtures/marked-words.ts";
import { listWrittenWords } from "../../fixtures/written-words.ts";

/** Goes a round through the desk in a language that English becomes by a change of every word. */
async function goRoundWith(change: (text: string) => string) {
  const used = new Set<string>();
  return { answers: await goRoundIn(markWords(english, ({ name }) => used.add(name), change)), used };
}

/** The texts that hold anything that is not marked, with where they are. */
function listUnmarked(answers: readonly Answered[]): ReadonlyMap<string, string> {
  return new Map(
    answers.flatMap(({ place, text }) =>
      textsOfAnswer(text)
        .filter((each) => !guideTexts.has(each) && findUnmarked(each).length > 0)
        .map((each) => [each, place]),
    ),
  );
}

describe("In a language whose every word is marked, the desk", () => {
  let round: Awaited<ReturnType<typeof goRoundWith>>;
  beforeAll(async () => {
    round = await goRoundWith(mark);
  }, 120_000);

  it("says no word that is not", () => {
    expect(round.answers.length).toBeGreaterThan(50);
    expect(listUnmarked(round.answers)).toEqual(new Map());
  });

  it("says every word that it has, but for those of publishing", () => {
    const unsaid = listWordNames(english.desk, "desk.").filter((name) => !round.used.has(name));
    expect(unsaid).toEqual([]);
  });
});

describe("In the same language without its marks, the desk", () => {
  it("is found to say English on every page", async () => {
    const { answers } = await goRoundWith((text) => text);
    expect(answers.filter((answer) => listUnmarked([answer]).size === 0)).toEqual([]);
  }, 120_000);
});

/** What looks like words and is for machines: types of files, headers and policies; names of outcomes; a name in git. */
const isCode = (text: string) =>
  /charset=utf-8$|^private, no-cache$|noindex, nofollow|^<!doctype html>$|'none'/u.test(text) ||
  /^(?:not pushed|plan failed|taken over|up to date|no answer|nothing to push|desk: publish)$/u.test(text);

/** Its mistakes are printed where the desk is started. */
const settings = /^settings\//u;

describe("The source of the desk", () => {
  it("has no words of its own, neither in its pages nor in its scripts", async () => {
    const files = (await readdir("desk", { recursive: true })).filter((file) => /\.tsx?$/u.test(file));
    const own = files.filter((file) => !settings.test(file));
    expect(own.filter((file) => file.startsWith("client/")).length).toBeGreaterThan(20);
    const found: Record<string, readonly string[]> = {};
    for (const file of own) {
      const written = listWrittenWords(await readFile(join("desk", file), "utf8"), isCode);
      if (written.length > 0) found[file] = written;
    }
    expect(found).toEqual({});
  });

  it.each([
    ['const a = <b title="here">{x}</b>;', "here"],
    ["const a = <b>{x} of {y}</b>;", "of"],
    ["const a = <b>{isNew ? 'new' : y}</b>;", "new"],
    ['element("p", { className: "two classes" }, "words");', "words"],
    ['element("p", { "aria-label": `in` });', "in"],
    ['button.textContent = x ?? "none";', "none"],
    ['button.setAttribute("aria-label", "close");', "close"],
    ['say("Saving…");', "Saving…"],
    ["const text = `of them, all`;", "of them, all"],
    ['const tools = [{ label: "bold" }];', "bold"],
  ])("would be found to have some in %s", (source, text) => {
    expect(listWrittenWords(source, isCode)).toEqual([text]);
  });

  it("uses every word of its scripts", async () => {
    const files = (await readdir("desk", { recursive: true })).filter((file) => /\.tsx?$/u.test(file));
    const source = (await Promise.all(files.map((file) => readFile(join("desk", file), "utf8")))).join("\n");
    const last = (name: string) => name.replace(/\.(?:\d+|label|sign)$/u, "").replace(/^.*\./u, "");
    const unused = listWordNames(english.deskScript).filter(
      (name) => !new RegExp(`(?:\\.|[{,]\\s)${last(name)}\\b`, "u").test(source),
    );
    expect(unused).toEqual([]);
  });
});
