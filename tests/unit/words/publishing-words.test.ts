/** All that the desk says of publishing is in the words of a language, and in no other place. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { afterEach, describe, expect, it, vi } from "vitest";
import { english } from "../../../lib/words/en.ts";
import { findUnmarked, listWordNames, mark, markWords } from "../../fixtures/marked-words.ts";
import { textsOfHtml } from "../../fixtures/said.ts";

afterEach(() => {
  vi.doUnmock("../../../lib/words/languages.ts");
  vi.resetModules();
});

/** What publishing says in every state, in the language that English becomes by a change of every word. */
async function sayIn(change: (text: string) => string) {
  const used = new Map<string, readonly string[]>();
  const words = markWords(english, ({ name, said }) => used.set(name, said), change);
  vi.resetModules();
  vi.doMock("../../../lib/words/languages.ts", () => ({ wordsOf: () => words }));
  const { renderPages, sayRest } = await import("../../fixtures/publishing-pages.tsx");
  const said = renderPages().flatMap(({ place, html }) =>
    textsOfHtml(withoutOthers(html)).map((text) => ({ place, text })),
  );
  const all = [...said, ...sayRest().map((text) => ({ place: "a mail or a refusal", text }))];
  return { unmarked: all.filter(({ text }) => findUnmarked(text).length > 0), used };
}

/**
 * A page without the values of controls that nobody sees, without the words of the frame that all pages of the desk have, and
 * without the endings of files.
 */
function withoutOthers(html: string): string {
  return html
    .replace(/<input [^>]*type="(?:hidden|radio|checkbox)"[^>]*>/gu, "")
    .replace(/<\/a> · <a/gu, "</a> <a")
    .replace(/<li class="error"><strong>[^<]*<\/strong>/gu, "<li>")
    .replace(/<span class="count">[^<]*<\/span>/gu, "")
    .replace(/\.(?:png|pdf)</gu, "<")
    .replace("@later@", "");
}

/** Words that no part of a page says by itself: what is answered to a request, and what becomes of a publication. */
const ofAnswers =
  /^publishing\.(?:noText|others|commits|reasons|waiting\.saved|log\.title|plans\.(?:notWithdrawn|logged|refusals))/u;

describe("In a language whose every word is marked", () => {
  it("no page of publishing, mail or refusal of an hour says a word that is neither marked nor data", async () => {
    const { unmarked } = await sayIn(mark);
    expect(unmarked).toEqual([]);
  });
});

describe("In the same language without its marks", () => {
  it("every word of these pages is said, and found to be unmarked", async () => {
    const { unmarked, used } = await sayIn((text) => text);
    const lost = listWordNames(english)
      .filter((name) => name.startsWith("publishing.") && !ofAnswers.test(name))
      .filter((name) => {
        const parts = (used.get(name) ?? []).map((part) => part.trim()).filter((part) => part !== "");
        return !parts.some((part) => unmarked.some(({ text }) => text.includes(part)));
      });
    expect(lost).toEqual([]);
  });
});

/** Texts that are not for people: for style sheets, for programs and for programmers. */
const codes = new Set([
  ...[
    "message error",
    "message done",
    "nothing to push",
    "not pushed",
    "plan failed",
    "taken over",
    "up to date",
  ],
  ...["no answer", "ssh -o BatchMode=yes"],
  "A publication that has begun is not known.",
]);

describe("No source of publishing", () => {
  it("has a sentence of its own", async () => {
    const folder = "desk/publication";
    const files = (await readdir(folder, { recursive: true }))
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => join(folder, file));
    const others = ["desk/say-time.ts", "desk/presence.ts", "desk/publish.ts", "scripts/start-publishing.ts"];
    const found: string[] = [];
    for (const file of [...files, ...others]) {
      // Without types and comments, and with all texts in quotation marks.
      const { code } = await transform(await readFile(file, "utf8"), { loader: "tsx", jsx: "automatic" });
      for (const [, text = ""] of code.matchAll(/["`]((?:[^"`\\\n]|\\.)*)["`]/gu))
        if (/\p{L} \p{L}|^\p{Lu}\p{Ll}+$/u.test(text) && !codes.has(text)) found.push(`${file}: ${text}`);
    }
    expect(found).toEqual([]);
  });
});
