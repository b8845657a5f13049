/** PDFs as a build makes them, read by a reader of PDFs. */
import { beforeAll, describe, expect, it, vi } from "vitest";
import { listFiles } from "../../../app/files.ts";
import { countPages } from "../../../lib/formats/pdf/pack.ts";
import {
  formatRoute,
  paperOf,
  recordFormats,
  strategyFormatRoute,
  strategyFormats,
} from "../../../lib/model/forms.ts";
import { inLanguage } from "../../../lib/model/languages.ts";
import type { Content, NumberedRecord } from "../../../lib/model/records.ts";
import { versionForms, wholeVersionForms } from "../../../lib/model/versions.ts";
import { wordsOf } from "../../../lib/words/languages.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import { contentIn, hazards, publishAtSite, site, wholeContent } from "../formats/support.ts";
import { amendedContent } from "../formats/versioned-content.ts";
import { readPdf, rolesOf, unpack, walkStructure } from "./support.ts";

publishAtSite();

let content: Content;

beforeAll(async () => {
  content = await contentIn("content");
});

/** The bytes of a PDF. */
async function make(of: Content, route: string): Promise<Uint8Array> {
  const made = await listFiles(of).get(route)?.();
  if (made === undefined || typeof made === "string") throw new Error(`${route} is no PDF.`);
  return made;
}

/** Of a kind of sheets, what the PDFs of a record and of the whole are called. */
const papers = { a4: [595, 842], letter: [612, 792] } as const;

function listPdfs(of: Content) {
  return of.languages.flatMap((language) => {
    const records = of.inLanguage(language).all.flatMap((record) =>
      recordFormats.flatMap((format) => {
        const paper = paperOf(format);
        return paper
          ? [{ language, paper, record, route: inLanguage(formatRoute(record, format.file), language) }]
          : [];
      }),
    );
    return records;
  });
}

function wholePdfs(of: Content) {
  return of.languages.flatMap((language) =>
    strategyFormats.flatMap((format) => {
      const paper = paperOf(format);
      return paper
        ? [{ language, paper, route: inLanguage(strategyFormatRoute(format.file), language) }]
        : [];
    }),
  );
}

const dense = (text: string) => text.replaceAll(/\s/gu, "");

describe("The PDF of a record", () => {
  it("is at an address of its own for each size of sheets, language and version", async () => {
    const routes = [...listFiles(content).keys()].filter((route) => route.endsWith(".pdf"));
    const versions = content.versioned
      .flatMap((of) => content.versionsOf(of))
      .flatMap(({ route }) => versionForms(route));
    const ofVersions = versions.filter(({ paper }) => paper !== undefined);
    const ofWhole = content.versionsOf("/document").flatMap(({ route }) => wholeVersionForms(route));
    const ofTranslations = content.languages.flatMap((language) => {
      const { versioned, translationsOf } = content.inLanguage(language);
      const routes = versioned.flatMap((of) => translationsOf(of)).map(({ route }) => route);
      return routes
        .flatMap((route) => [...versionForms(route), ...wholeVersionForms(route)])
        .filter((form) => paperOf(form) !== undefined);
    });
    expect(ofTranslations.length).toBeGreaterThan(0);
    expect(ofWhole.length).toBeGreaterThan(0);
    expect(routes).toContain("/document/2026-11-22/international-strategy-2026-11-22-letter.pdf");
    expect(routes).toContain("/goals/56/goal-56.pdf");
    expect(routes).toContain("/ja/goals/56/goal-56-letter.pdf");
    expect(routes).toContain("/goals/56/2026-11-22/goal-56-2026-11-22.pdf");
    expect(routes).toContain("/international-strategy.pdf");
    expect(routes).toHaveLength(
      listPdfs(content).length +
        wholePdfs(content).length +
        (ofVersions.length + ofWhole.length) * content.languages.length +
        ofTranslations.length,
    );
  });

  it("has at most 100 KB and is tagged, titled and described as PDF/UA-1 claims it, in its language and size", async () => {
    for (const { language, paper, record, route } of listPdfs(content)) {
      const bytes = await make(content, route);
      expect(bytes.length, route).toBeLessThanOrEqual(100_000);
      const pdf = await readPdf(bytes);
      const words = wordsOf(language);
      const title = words.records.citedTitle(record);
      expect(pdf.info.Title, route).toBe(title);
      expect(String(pdf.info.Language)).toMatch(new RegExp(`^${language}\\b`, "u"));
      expect(pdf.info.Author).toBe(content.inLanguage(language).site.publisher);
      expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
      expect([pdf.isMarked, pdf.showsTitle]).toEqual([true, true]);
      expect(pdf.outline[0]?.title).toBe(title);
      expect(new Set(pdf.sizes.map(String))).toEqual(new Set([String(papers[paper])]));
      expect(countPages(bytes)).toBe(pdf.pages);
    }
  }, 120_000);

  it("has one heading of the first level, leaves out no level, and gives every figure and link a description", async () => {
    for (const { route } of listPdfs(content)) {
      const { structure, links } = await readPdf(await make(content, route));
      const roles = rolesOf(structure);
      const levels = roles.flatMap((role) => /^H(\d)$/u.exec(role)?.[1] ?? []).map(Number);
      expect(levels[0], route).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [index, level] of levels.entries())
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      const figures = walkStructure(structure).filter(({ role }) => role === "Figure");
      expect(figures.length).toBeGreaterThan(0);
      expect(figures.filter(({ alt = "" }) => alt === "")).toEqual([]);
      expect(roles).toContain("L");
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter(({ description }) => description === "")).toEqual([]);
    }
  }, 120_000);

  it("has every word of the record and leads to its permanent address", async () => {
    for (const { language, record, route } of listPdfs(content)) {
      const { texts, links } = await readPdf(await make(content, route));
      const text = texts.join("");
      const words = wordsOf(language);
      for (const said of [record.title, words.records.shortName(record), ...paragraphsOf(record)])
        expect(withoutHyphens(text), route).toContain(withoutHyphens(dense(said)));
      const address = site + route.slice(0, route.lastIndexOf("/"));
      expect(links.map(({ url }) => url)).toContain(address);
    }
  }, 120_000);

  it("is set in the site’s own faces alone, whatever the computer has", async () => {
    for (const route of ["/goals/56/goal-56.pdf", "/ja/goals/56/goal-56.pdf"]) {
      const objects = unpack(await make(content, route));
      const fonts = [...objects.matchAll(/\/FontName \/\w{6}\+(\S+)/gu)].map(([, name]) => name ?? "");
      expect(fonts.length).toBeGreaterThan(3);
      expect(fonts.filter((name) => !name.startsWith("Strategy-"))).toEqual([]);
      expect(objects.match(/\/FontFile[23]? /gu)).toHaveLength(fonts.length);
    }
  });

  it("has the same bytes each time, also where the compiler is another", async () => {
    for (const route of ["/goals/56/goal-56.pdf", "/ja/international-strategy.pdf"]) {
      const one = await make(content, route);
      vi.resetModules();
      const again = await import("../../../app/files.ts");
      const other = await again.listFiles(content).get(route)?.();
      if (other === undefined || typeof other === "string") throw new Error(`${route} is no PDF.`);
      expect(Buffer.from(one).equals(Buffer.from(other)), route).toBe(true);
    }
  });

  it("is of the version that it is made of, with the day of its publication", async () => {
    const amended = await amendedContent();
    const now = await readPdf(await make(amended, "/goals/56/goal-56.pdf"));
    expect(now.texts.join("")).toContain(dense("Version of 1 April 2030, 2nd publication"));
    expect(now.info.CreationDate).toBe("D:20300401000000Z");
    const then = await readPdf(await make(amended, "/goals/56/2026-11-22/goal-56-2026-11-22.pdf"));
    expect(then.texts.join("")).toContain(dense("Its words of then."));
    expect(then.info.Title).toBe("Goal 56: Goal as it was, 22 November 2026");
    expect(then.links.map(({ url }) => url)).toContain(`${site}/goals/56/2026-11-22`);
    const unpublished = await readPdf(await make(amended, "/goals/57/goal-57.pdf"));
    expect(unpublished.info).not.toHaveProperty("CreationDate");
  });

  it("holds what breaks other forms, and shows a sign for letters that its faces lack", async () => {
    const text = 'A [link](https://example.org/?a=b&c=d#e) 🎓 العربية \\#emph[x] \\$1 \\\\ "q" 東北大学。';
    const unusual = await contentWith({
      "goals/56.mdx": `---\ntitle: ${JSON.stringify(hazards.replaceAll("\u200f", ""))}\nstrategy: 17\n---\n\n${text}\n`,
    });
    const pdf = await readPdf(await make(unusual, "/goals/56/goal-56.pdf"));
    expect(pdf.texts.join("")).toContain(dense('A link 〓 〓 #emph[x] $1 \\ "q" 東北大学。'));
    expect(pdf.texts.join("")).toContain(
      dense("Signs that the typefaces of this document lack are shown as 〓"),
    );
    expect(pdf.links.map(({ url }) => url)).toContain("https://example.org/?a=b&c=d#e");
  });
});

describe("The PDF of the whole", () => {
  it("has an outline and contents with the pages of all records, and every word of the text", async () => {
    for (const { language, route } of wholePdfs(content)) {
      const { document, all, site: own } = content.inLanguage(language);
      const words = wordsOf(language);
      const pdf = await readPdf(await make(content, route));
      expect(pdf.info.Title).toBe(words.frame.siteTitle(own));
      const named = pdf.outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]);
      for (const record of all) expect(named, route).toContain(words.records.citedTitle(record));
      const roles = rolesOf(pdf.structure);
      expect(roles).toContain("TOC");
      expect(roles.filter((role) => role === "TOCI").length).toBeGreaterThanOrEqual(all.length);
      const text = withoutHyphens(pdf.texts.join(""));
      for (const said of [...document.paragraphs, ...all.flatMap(({ paragraphs }) => paragraphs)])
        expect(text).toContain(withoutHyphens(dense(said.text)));
    }
  }, 120_000);

  it("is there for every version of the text too, with the goals as they were then", async () => {
    const { texts, info } = await readPdf(
      await make(content, "/document/2026-11-22/international-strategy-2026-11-22.pdf"),
    );
    expect(info.Title).toBe("International Strategy · Tohoku University, 22 November 2026");
    for (const { text } of [content.document, ...content.document.strategy.goals].flatMap(
      (each) => each.paragraphs,
    ))
      expect(withoutHyphens(texts.join(""))).toContain(withoutHyphens(dense(text)));
  });

  it("is of any length: the whole Vision’s map is drawn on several sheets", async () => {
    const whole = await wholeContent();
    const pdf = await readPdf(await make(whole, "/international-strategy.pdf"));
    expect(pdf.pages).toBeGreaterThan(20);
    const maps = walkStructure(pdf.structure).filter(
      ({ role, alt }) => role === "Figure" && alt?.startsWith("The strategy map"),
    );
    expect(maps.length).toBeGreaterThan(1);
    const named = pdf.outline.flatMap(({ items }) => items.map(({ title }) => title));
    expect(named.filter((title) => title.startsWith("Goal "))).toHaveLength(67);
  }, 120_000);
});

function paragraphsOf({ paragraphs }: NumberedRecord): readonly string[] {
  return paragraphs.map(({ text }) => text);
}

/** Words are hyphenated where lines end, and some have a hyphen there anyway. */
function withoutHyphens(text: string): string {
  return text.replaceAll(/[-\u00ad]/gu, "");
}
