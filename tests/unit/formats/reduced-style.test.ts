import { plugins } from "@citation-js/core";
import CSL from "citeproc";
import { describe, expect, it } from "vitest";
import { readCitationFiles } from "../../../lib/content/citation-styles.ts";
import { type CitedItem, toStyledHtml } from "../../../lib/formats/citation-processor.ts";
import { reduceStyle } from "../../../lib/formats/reduced-style.ts";
import { languages } from "../../../lib/model/languages.ts";
import { wordsOf } from "../../../lib/words/languages.ts";
import type { Words } from "../../../lib/words/words.ts";

/** Items of every shape that the site cites: with and without a publisher and an address, in titles that styles treat in their own ways. */
const undated: readonly CitedItem[] = [
  "Goal 56: Strategic advancement of international collaborations",
  "What is a goal? “Quoted” and 'quoted'",
  "国際戦略",
  "The R&D <b>goal</b>: 3rd edition, pp. 1–3",
].flatMap((title) =>
  [undefined, "https://strategy.example.ac.jp/goals/56"].flatMap((URL) =>
    [undefined, "Tohoku University"].map((publisher) => ({
      id: "sample",
      type: "chapter" as const,
      title,
      "container-title": "International Strategy",
      author: [{ literal: "Tohoku University" }] as const,
      language: "en",
      ...(publisher && { publisher }),
      ...(URL && { URL }),
    })),
  ),
);

/** Versions have a date as well, and provisional translations are an edition. */
const dated = undated
  .slice(-2)
  .map((item) => ({ ...item, issued: { "date-parts": [[2030, 4, 1]] } as const }));
const items = [
  ...undated,
  ...dated,
  ...[...undated, ...dated].slice(-3).map((item) => ({ ...item, edition: "参考訳" })),
];

/** An item set in a whole style. */
function setInWhole(template: string, csl: string, item: CitedItem, words: Words): unknown {
  const { styles } = plugins.config.get("@csl");
  if (!styles.has(template)) styles.add(template, csl);
  return plugins.output.format(
    "bibliography",
    [
      {
        ...item,
        title: item.title.replaceAll("<", "\uE000"),
        ...(!item.issued && { status: words.formats.undated }),
      },
    ],
    { template, format: "html", lang: words.citationLocale },
  );
}

describe("A reduced style", { timeout: 30_000 }, () => {
  it("sets every item as the whole style does", async () => {
    const { styles, terms: all } = await readCitationFiles();
    for (const words of languages.map(wordsOf)) {
      const terms = all.get(words.citationLocale);
      for (const style of styles.filter(({ name }) => words.citationStyles.includes(name))) {
        for (const item of items) {
          const reduced = toStyledHtml(item, style, { words, terms });
          const whole = setInWhole(`Whole ${style.name}`, style.csl, item, words);
          expect(reduced, `${style.name} ${words.language}`).toBe(String(whole).replaceAll("\uE000", "&lt;"));
        }
      }
    }
  });

  it("leaves out what no item needs, and keeps what depends on the item", () => {
    const style = CSL.parseXml(
      `<style><citation><layout><text variable="note"/></layout></citation><macro name="m"><choose>
        <if type="book"><text term="book"/></if>
        <else-if variable="title" is-numeric="URL"><text term="open"/></else-if>
        <else-if variable="URL issue" match="none"><text term="none"/></else-if>
        <else-if type="chapter book" variable="issue" match="any"><text term="chapter"/></else-if>
        <else><text term="last"/></else>
      </choose></macro><macro name="n"><choose><if variable="title"><choose><if variable="issue"/>
        <else><text term="only"/></else></choose></if><else><text term="never"/></else></choose></macro></style>`,
    );
    const reduced = reduceStyle(style, {
      type: "chapter",
      has: new Set(["title"]),
      mayHave: new Set(["URL"]),
    });
    const terms = [...JSON.stringify(reduced).matchAll(/"term":"(\w+)"/g)].map(([, term]) => term);
    expect(terms).toEqual(["open", "none", "chapter", "only"]);
  });
});
