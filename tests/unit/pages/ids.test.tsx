/** The ids within a text: each is there once, and every reference leads to one, whatever its headings and notes are called. */
import fc from "fast-check";
import { parseFragment } from "parse5";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Excerpt, OfficialText, Prose } from "../../../components/prose.tsx";
import { mainId } from "../../../lib/model/ids.ts";
import type { Content } from "../../../lib/model/records.ts";
import { listFragments } from "../../../lib/reading/anchors.ts";
import { parseMarkdown } from "../../../lib/reading/markdown.ts";
import { english } from "../../../lib/words/en.ts";
import { attribute, listElements } from "../../../publish/build/html-tree.ts";
import { contentWith } from "../../fixtures/content-folder.ts";

/** Names that other elements of the site have, or would have if ids were made in another way. */
const names = [
  ...[
    "Main",
    "Main text",
    "main_text",
    "P1",
    "p2",
    "Share",
    "Goal 56",
    "goal-56",
    "Map name",
    "Footnote label",
    "Section",
  ],
  ...[
    "Page about",
    "Page about fn 1",
    "page-about_fn-1",
    "Page about fnref a",
    "Page about footnote label",
    "Main 2",
    "1",
  ],
  ...["国際戦略", "Ångström", "¶", "é", "!"],
];
const notes = ["1", "a", "p1", "footnote-label", "fn-1", "日本", "fnref-1"];

const blocks = fc.array(
  fc.oneof(
    fc.constantFrom(...names).map((name) => `## ${name.replaceAll("_", "\\_")}`),
    fc.constantFrom("A paragraph.", "- An item.", "> A quotation."),
    fc.constantFrom(...notes).map((note) => `Words[^${note}] and again.[^${note}]`),
  ),
  { minLength: 1, maxLength: 8 },
);

/** A text of blocks, with the footnotes that it refers to. */
function textOf(parts: readonly string[]): string {
  const used = notes.filter((note) => parts.some((part) => part.includes(`[^${note}]`)));
  return [...parts, ...used.map((note) => `[^${note}]: The note.`)].join("\n\n");
}

async function contentOf(text: string): Promise<Content> {
  return contentWith({
    "goals/56.mdx": `---\ntitle: First goal\nstrategy: 17\n---\n\n${text}\n`,
    "pages/about.mdx": `---\ntitle: About\n---\n\n${text}\n`,
  });
}

/** The ids of some HTML, and what it refers to. */
function referencesIn(html: string): { ids: readonly string[]; targets: readonly string[] } {
  const elements = listElements(parseFragment(html));
  const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
  const links = elements.flatMap((element) => {
    const href = attribute(element, "href");
    return href?.startsWith("#") ? [href.slice(1)] : [];
  });
  const described = elements.flatMap((element) => (attribute(element, "aria-describedby") ?? "").split(" "));
  return { ids, targets: [...links, ...described].filter((target) => target !== "") };
}

function expectSound(html: string): void {
  const { ids, targets } = referencesIn(html);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
}

const markup = (element: ReactNode) => renderToStaticMarkup(element);

describe("The ids of a text", () => {
  it("are unique and found by its references, on its page, on a list and beside another text", async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (parts) => {
        const content = await contentOf(textOf(parts));
        const [goal] = content.of("goal");
        const [page] = content.pages;
        if (!goal || !page) throw new Error("A record is missing.");
        const frame = <main id={mainId} />;
        expectSound(
          markup(
            <>
              {frame}
              <Prose page={page} words={english} />
            </>,
          ),
        );
        const text = (
          <OfficialText
            words={english}
            record={goal}
            name="Goal 56"
            route="/goals/56"
            fragmentPrefix="goal-56-"
          />
        );
        expectSound(
          markup(
            <>
              {frame}
              <section id="goal-56" />
              {text}
            </>,
          ),
        );
        expectSound(
          markup(
            <>
              {frame}
              <h2 id="goal-56">Goal</h2>
              <Excerpt record={goal} words={english} />
            </>,
          ),
        );
      }),
      { numRuns: 30, seed: 56 },
    );
  }, 60_000);

  it("that are published as fragments are those that the page has, and hold no underscore", async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (parts) => {
        const text = textOf(parts);
        const { pages } = await contentOf(text);
        const [page] = pages;
        if (!page) throw new Error("The page is missing.");
        const { ids } = referencesIn(markup(<Prose page={page} words={english} />));
        const fragments = listFragments(parseMarkdown(text), true, undefined);
        expect(ids.filter((id) => !id.includes("_")).toSorted()).toEqual([...fragments].toSorted());
      }),
      { numRuns: 20, seed: 57 },
    );
  }, 60_000);
});
