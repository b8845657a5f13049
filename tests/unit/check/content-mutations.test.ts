import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ContentFolder } from "../../../lib/check/content-folder.ts";
import { relate } from "../../../lib/content/relate.ts";
import { todayIn } from "../../../lib/model/dates.ts";
import type { FolderEntry } from "../../../lib/reading/file-names.ts";
import { check, withHistory } from "../../fixtures/content-folder.ts";

/** The site's own content in memory. */
function readReal(): ContentFolder {
  const found = readdirSync("content", { recursive: true, withFileTypes: true });
  const pathOf = (entry: (typeof found)[number]) =>
    join(entry.parentPath, entry.name).slice("content/".length);
  const entries: FolderEntry[] = found.map((entry) => ({
    path: pathOf(entry),
    type: entry.isFile() ? "file" : "folder",
  }));
  const files = new Map(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => [pathOf(entry), readFileSync(join(entry.parentPath, entry.name))]),
  );
  const nothing = { publicFiles: new Set<FolderEntry>(), hosts: new Set<string>(), committed: [] };
  return { name: "content", ...withHistory(entries, files), ...nothing, findToday: todayIn };
}

const real = readReal();
const paths = [...real.files.keys()].filter((path) => /\.(?:mdx|yaml)$/u.test(path));

/** What turns up in broken and hostile files. */
const scraps = fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<",
    ">",
    "{",
    "}",
    "{x}",
    "\\",
    "\\{",
    "&lt;",
    "&#x3c;",
    "&#60;script&#62;",
    "**",
    "*",
    "_",
    "`",
    "```",
    "~~~",
    "~~",
    "[",
    "]",
    "](",
    "](javascript:alert(1))",
    "![",
    "[^1]",
    "[^1]: ",
    "[a]: /goals/56",
    "| a |",
    "|-|",
    "#",
    "## ",
    "# ",
    "---",
    "\n---\n",
    "===",
    "\n=======\n",
    "- ",
    "1. ",
    "> ",
    "\n",
    "\n\n",
    "\r",
    "\t",
    "    ",
    "import x from 'y'",
    "\nexport ",
    "title: ",
    ": ",
    "&x ",
    "*x",
    "!!js ",
    "<<: ",
    '"',
    "'",
    "“",
    "：",
    "\0",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\u2028",
    "👩‍👩‍👧",
    "日本語",
    "\ud800",
    "https://www.example.org",
    "www.example.org",
    "a@example.org",
    "<https://example.org>",
    "onclick=",
    "style=",
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 10 }),
);

const harmless = fc.constantFrom(
  "&lt;script&gt;",
  "&#60;script&#62;alert(1)",
  "\\<b>",
  "\\{x}",
  "`<script>`",
  " **strong** ",
  " *soft* ",
  " ~~gone~~ ",
  "日本語",
  "👩‍👩‍👧",
  "R&D",
  "[link](/goals/56)",
  "[web](https://www.example.org)",
  "\n\n- item\n\n",
  "\n\n> quote\n\n",
  "\n\n| a |\n| - |\n| b |\n\n",
  "\n\n| a | b | c |\n| :- | -: | :-: |\n| d | e | f |\n\n",
  " javascript\\: ",
);

const mutation = fc.record({
  path: fc.constantFrom(...paths),
  edits: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat({ max: 40 }), insert: scraps }),
    { minLength: 1, maxLength: 5 },
  ),
});

/** One scrap in a text, mostly harmless: many of these are accepted. */
const insertion = fc.record({
  path: fc.constantFrom(...paths.filter((path) => path.startsWith("goals/") || path.startsWith("pages/"))),
  edits: fc.array(
    fc.record({
      at: fc.double({ min: 0.5, max: 1, noNaN: true }),
      cut: fc.constant(0),
      insert: fc.oneof(harmless, scraps),
    }),
    { minLength: 1, maxLength: 1 },
  ),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutate({ path, edits }: Mutation): ContentFolder {
  let text = Buffer.from(real.files.get(path) as Uint8Array).toString("utf8");
  for (const { at, cut, insert } of edits) {
    const from = Math.floor(at * text.length);
    text = text.slice(0, from) + insert + text.slice(from + cut);
  }
  return { ...real, files: new Map([...real.files, [path, Buffer.from(text)]]) };
}

describe("Content changed at random", () => {
  it("is answered: with findings that can be shown, or with drafts", () => {
    fc.assert(
      fc.property(mutation, (change) => {
        const { drafts, diagnostics } = check(mutate(change));
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        expect(drafts === undefined).toBe(errors.length > 0);
        for (const { message, line, column, path } of diagnostics) {
          expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|undefined|The program failed/u);
          expect(message.length).toBeLessThan(600);
          expect(path.startsWith("content")).toBe(true);
          expect(line * column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 80, seed: 56 },
    );
  }, 60_000);

  it("renders without script or raw markup when it is accepted", async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(insertion, async (change) => {
        const folder = mutate(change);
        const { drafts, kept, keptTranslations } = check(folder);
        if (!drafts) return;
        accepted += 1;
        const { document, all, pages } = relate(drafts, {
          ...{ folder, kept, keptTranslations },
          findDates: () => undefined,
          citationFiles: { styles: [], terms: new Map() },
        });
        for (const { Body } of [document, ...all, ...pages]) {
          const html = renderToStaticMarkup(createElement(Body));
          expect(html).not.toMatch(
            /<script|<style|<iframe|<svg|\son\w+=|\sstyle=|\salign=|<!--|(?:href|src)="(?!\/|https?:|mailto:|tel:|#)/iu,
          );
        }
      }),
      { numRuns: 100, seed: 57 },
    );
    expect(accepted).toBeGreaterThan(10);
  }, 60_000);
});
