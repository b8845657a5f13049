import { parse } from "@retorquere/bibtex-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { citationTags } from "../../../lib/formats/citation-tags.ts";
import { cite } from "../../../lib/formats/citations.ts";
import type { Content } from "../../../lib/model/records.ts";
import { english } from "../../../lib/words/en.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import { contentIn, eventfulContent, first, publishAtSite, recordsOf, site } from "./support.ts";

publishAtSite();

let content: Content;
beforeAll(async () => {
  content = await contentIn("content");
});

/** What a page's tags and its BibTeX have in common. */
const bibtexFields = z.looseObject({
  title: z.string(),
  booktitle: z.string(),
  url: z.string(),
  author: z.tuple([z.object({ name: z.string() })]),
  publisher: z.tuple([z.string()]),
});

describe("The tags for reference managers", () => {
  it("say of every record and of the text what their BibTeX says", async () => {
    for (const each of [content, await eventfulContent()]) {
      for (const subject of [each.document, ...recordsOf(each)]) {
        const tags = citationTags(each.site, subject, english);
        const [entry] = parse(cite(each, subject, english).bibtex, { sentenceCase: false }).entries;
        const { title, booktitle, url, author, publisher } = bibtexFields.parse(entry?.fields);
        expect(tags).toMatchObject({
          citation_title: title,
          citation_inbook_title: booktitle,
          citation_publisher: publisher[0],
          citation_author: `${author[0].name},`,
          citation_public_url: url,
          "DC.title": title,
          "DC.creator": author[0].name,
          "DC.publisher": publisher[0],
          "DC.identifier": url,
        });
      }
    }
  });

  it("are goal 56's, with the day on which it went online and no other", () => {
    const goal = first(content.of("goal"));
    const tags = citationTags(content.site, goal, english);
    expect(tags).toEqual({
      citation_title: "Goal 56: Strategic advancement of international collaborations",
      citation_author: "Tohoku University,",
      citation_inbook_title: "International Strategy",
      citation_publisher: "Tohoku University",
      citation_language: "en",
      citation_online_date: goal.published?.replaceAll("-", "/"),
      citation_public_url: `${site}/goals/56`,
      "DC.title": "Goal 56: Strategic advancement of international collaborations",
      "DC.creator": "Tohoku University",
      "DC.publisher": "Tohoku University",
      "DC.language": "en",
      "DC.identifier": `${site}/goals/56`,
    });
    expect(tags.citation_online_date).toMatch(/^\d{4}\/\d{2}\/\d{2}$/u);
  });

  it("say nothing of a day and of rights that are not known", async () => {
    const unpublished = await contentWith({});
    const tags = citationTags(unpublished.site, first(unpublished.of("goal")), english);
    expect(Object.keys(tags).filter((name) => /date|issued|rights/iu.test(name))).toEqual([]);
    const licensed = {
      ...unpublished.site,
      licence: { name: "Sample licence", url: "https://www.example.org/licence" },
    };
    expect(citationTags(licensed, first(unpublished.of("goal")), english)["DC.rights"]).toBe(
      "https://www.example.org/licence",
    );
  });

  it("give an organisation one name, also to readers that part names as those of persons", () => {
    const publisher = "Institute of Arts, Science; and Letters";
    const { citation_author: author = "" } = citationTags(
      { ...content.site, publisher },
      first(content.of("goal")),
      english,
    );
    // As Zotero does: authors by semicolons, then names by a comma, with blanks and commas at the ends left out.
    expect(author.split(/\s*;\s*/u)).toHaveLength(1);
    expect(author).toContain(",");
    expect(author.replace(/[\s,]+$/u, "").split(/, ?/u)).toEqual(["Institute of Arts Science and Letters"]);
  });
});
