import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { commonMark, portable } from "../../../lib/formats/commonmark.ts";
import { parseMarkdown, plainBlocks, plainText, startOf, walk } from "../../../lib/reading/markdown.ts";
import { createBody } from "../../../lib/reading/mdx.ts";
import { english } from "../../../lib/words/en.ts";
import { checkCase } from "../../fixtures/content-folder.ts";

/** As everybody else reads Markdown. */
const otherReader = unified().use(remarkParse).use(remarkGfm);

/** The words and address of every link, in order. */
function linksIn(root: Root): readonly (readonly [string, string])[] {
  const links: [string, string][] = [];
  walk(root, (node) => {
    if (node.type === "link") links.push([plainText(node), node.url]);
  });
  return links;
}

/** Each link as its words, or as words and address where they differ. */
function briefly(links: readonly (readonly [string, string])[]): readonly string[] {
  return links.map(([words, url]) => (words === url ? words : `${words} → ${url}`));
}

/** A text as its page has it, without tags. */
async function pageWords(text: string): Promise<string> {
  const Body = createBody(text, {
    withHeadings: false,
    textName: "x",
    ids: undefined,
    words: english,
  });
  return renderToStaticMarkup(createElement(Body))
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

async function pageOf(text: string): Promise<string> {
  const Body = createBody(text, {
    withHeadings: false,
    textName: "x",
    ids: undefined,
    words: english,
  });
  return renderToStaticMarkup(createElement(Body));
}

/** A text as another reader reads what is published as Markdown. */
function readElsewhere(text: string): Root {
  return otherReader.parse(commonMark(portable(parseMarkdown(text), { lowered: 0, language: "en" })));
}

const addresses: readonly (readonly [string, readonly string[]])[] = [
  ["“https://www.tohoku.ac.jp/en/” is", ["https://www.tohoku.ac.jp/en/"]],
  [
    "‘https://www.tohoku.ac.jp/en’ and «https://a.example.org»",
    ["https://www.tohoku.ac.jp/en", "https://a.example.org"],
  ],
  [
    "See https://www.tohoku.ac.jp/en/… or https://www.tohoku.ac.jp/en/—both",
    ["https://www.tohoku.ac.jp/en/", "https://www.tohoku.ac.jp/en/"],
  ],
  ["詳細は https://www.tohoku.ac.jp/。次の文です。", ["https://www.tohoku.ac.jp/"]],
  ["（https://www.tohoku.ac.jp/）も", ["https://www.tohoku.ac.jp/"]],
  ["詳細はhttps://www.tohoku.ac.jp/ja/index.htmlをご覧ください", ["https://www.tohoku.ac.jp/ja/index.html"]],
  ["https://www.tohoku.ac.jp（本学）", ["https://www.tohoku.ac.jp"]],
  [
    "https://a.example.org/x、https://b.example.org/y，",
    ["https://a.example.org/x", "https://b.example.org/y"],
  ],
  [
    "「www.tohoku.ac.jp」と本学www.tohoku.ac.jp/へ",
    ["www.tohoku.ac.jp → https://www.tohoku.ac.jp", "www.tohoku.ac.jp/ → https://www.tohoku.ac.jp/"],
  ],
  ["See WWW.example.org.", ["WWW.example.org → https://WWW.example.org"]],
  ["連絡先：office@example.orgまで", ["office@example.org → mailto:office@example.org"]],
  [
    "“office@example.org”, a_b@example.org.",
    ["office@example.org → mailto:office@example.org", "a_b@example.org → mailto:a_b@example.org"],
  ],
  [
    "(https://example.org/a_(b)), https://example.org/c!",
    ["https://example.org/a_(b)", "https://example.org/c"],
  ],
  [
    "https://example.org/?q=(a))+b and https://example.org/x).",
    ["https://example.org/?q=(a))+b", "https://example.org/x"],
  ],
  ['"https://example.org/x" and https://example.org/y?', ["https://example.org/x", "https://example.org/y"]],
  ["**https://example.org/x**です", ["https://example.org/x"]],
  [
    "[https://example.org/x] and [see https://example.org/y",
    ["https://example.org/x", "https://example.org/y"],
  ],
  ["https://example.org/?a=1&b=2#c", ["https://example.org/?a=1&b=2#c"]],
  ["https://example.org/x[^1]\n\n[^1]: A note.", ["https://example.org/x"]],
  ["https://example.org/x\nhttps://example.org/y", ["https://example.org/x", "https://example.org/y"]],
  ["[https://example.org/x](/goals/56)", ["https://example.org/x → /goals/56"]],
  ["[see *www.example.org* now](/goals/56)", ["see www.example.org now → /goals/56"]],
  ["`https://example.org/x` https:// http://_x a@b @c", []],
  ["https://日本語.jp/ and xhttps", []],
];

describe("An address in running text", () => {
  it.each(addresses)("ends where it ends: %s", async (written, links) => {
    const root = parseMarkdown(written);
    expect(briefly(linksIn(root))).toEqual(links);
    const urls = linksIn(root).map(([, url]) => url);
    const elsewhere = linksIn(readElsewhere(written)).map(([, url]) => url);
    expect(elsewhere.map((url) => url.replace(/^.*(?=\/goals)/u, ""))).toEqual(urls);
    const page = await pageOf(written);
    expect(
      [...page.matchAll(/href="([^"]*)"/gu)]
        .map(([, url]) => url?.replaceAll("&amp;", "&"))
        .filter((url) => !url?.startsWith("#")),
    ).toEqual(urls);
  });

  it("changes no character of the text, whatever stands beside it", async () => {
    const beside = fc.constantFrom(
      ..."“”‘’«»「」『』（）〈〉【】。、，．！？：；…—–・～ をはで東ア한éx1 .,:;!?()'\"/&=@+%",
    );
    const address = fc.constantFrom(
      "https://www.example.org/a-b",
      "http://example.org",
      "www.example.org/c",
      "office@example.org",
    );
    await fc.assert(
      fc.asyncProperty(beside, address, fc.array(beside, { maxLength: 3 }), async (before, middle, after) => {
        const written = `a ${before}${middle}${after.join("")} b`;
        const root = parseMarkdown(written);
        expect(plainBlocks(root)).toEqual([written]);
        expect(plainBlocks(readElsewhere(written))).toEqual([written]);
        expect(await pageWords(written)).toBe(written);
        for (const [words] of linksIn(root)) expect(words).toMatch(/^[!-~]+$/u);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it("has a place in the text, for what is said of it", () => {
    const text = "詳細は“https://www.example.org/x”。";
    walk(parseMarkdown(text), (node) => {
      if (node.type === "link") expect(startOf(node)).toBe(text.indexOf("https"));
    });
  });
});

const breaks: readonly (readonly [string, string])[] = [
  [
    "東北大学は世界の\n大学と連携する。 In English\na break is a space.",
    "東北大学は世界の大学と連携する。 In English a break is a space.",
  ],
  ["世界と\n連携し、\n「共創」する。\nそして", "世界と連携し、「共創」する。そして"],
  ["東北大学\nTohoku University\n東北", "東北大学 Tohoku University 東北"],
  ["世界の**大学\nと**\n*連携*\n[する](/goals/56)\nもの", "世界の大学と連携するもの"],
  ["世界の[^1]\n大学\n\n[^1]: 注\nの続き", "世界の大学\n\n注の続き"],
  ["引用は“引用”\nです…\n続く", "引用は“引用”です…続く"],
  ["the “quote”\nand —\nmore", "the “quote” and — more"],
  ["ｶﾀｶﾅ\nｶﾅ！\n１２", "ｶﾀｶﾅｶﾅ！１２"],
  ["한국어\n문장", "한국어 문장"],
  ["one 🎓\n🎓 two", "one 🎓 🎓 two"],
  ["𠮷野\n𠮷田", "𠮷野𠮷田"],
  ["東京\\\n大阪", "東京 大阪"],
  ["> 東北\n> 大学\n\n- 東北\n  大学", "東北大学\n\n東北大学"],
  ["`東北`\n`大学` ![東](/x.png)\n北", "東北 大学 東 北"],
];

describe("A line break", () => {
  it.each(breaks)("is a space, and nothing within Japanese: %j", async (written, words) => {
    const root = parseMarkdown(written);
    expect(plainBlocks(root).join("\n\n")).toBe(words);
    expect(plainBlocks(readElsewhere(written)).join("\n\n")).toBe(words);
    const page = await pageOf(written);
    const shown = page
      .replace(/<img[^>]*alt="([^"]*)"[^>]*>/gu, "$1")
      .replace(/<sup>.*?<\/sup>|<section.*/gsu, "");
    const inline = shown.replace(/<br\/?>\n?/gu, " ").replace(/<\/?(?:a|p|strong|em|code)\b[^>]*>/gu, "");
    for (const line of words.split("\n\n").slice(0, 1))
      expect(
        inline
          .replace(/<[^>]*>/gu, "")
          .replace(/\s+/gu, " ")
          .trim(),
      ).toContain(line);
  });
});

const marks = ["*", "**", "_", "__", "~~"];
const inner = [
  "「共創」",
  "『共創』。",
  "“Vision”",
  "‘Vision’",
  '"Vision"',
  "(Vision)",
  "Vision",
  "Vision.",
  "共創",
  "17",
  "【17】",
];
const neighbours = [
  "",
  " ",
  "は",
  "東",
  "ア",
  "。",
  "、",
  "「",
  "」",
  "a",
  "1",
  ".",
  ",",
  "(",
  ")",
  "“",
  "”",
  "—",
  "한",
];

/** The hint of a mark that does not take: the marks around the words alone; within a word, asterisks. */
function corrected(mark: string, words: string): string {
  const [, before = "", core = "", after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(words) ?? [];
  return `${before}${mark}${core}${mark}${after}`;
}

function isMarked(block: Nodes | undefined): boolean {
  let found = false;
  walk(block ?? parseMarkdown(""), ({ type }) => {
    if (type === "emphasis" || type === "strong" || type === "delete") found = true;
  });
  return found;
}

/** What the check says of each of many paragraphs: the columns of its findings, in order. */
function columnsOf(paragraphs: readonly string[]): readonly (readonly number[])[] {
  const findings = checkCase({ name: "paragraphs", body: `${paragraphs.join("\n\n")}\n` });
  return paragraphs.map((_, index) =>
    findings.filter(({ line }) => line === 6 + 2 * index).map(({ column }) => column),
  );
}

/** Underscores within ASCII words, such as `snake_case_name`, which are no marks. */
function isName(written: string): boolean {
  return /[\w.]_{1,2}[\w.]+_{1,2}/u.test(written) || /_{1,2}[\w.]+_{1,2}[\w.]/u.test(written);
}

const pairs = neighbours.flatMap((before) => neighbours.map((after) => [before, after] as const));
const combinations = marks.flatMap((mark) => inner.map((words) => [mark, words] as const));

describe("Words between marks", () => {
  it.each(combinations)(
    "(%s and %s) are emphasised or reported at each mark, whatever stands beside; the hint works",
    (mark, words) => {
      const written = pairs.map(([before, after]) => `x ${before}${mark}${words}${mark}${after} y`);
      const columns = columnsOf(written);
      const root = parseMarkdown(written.join("\n\n"));
      const elsewhere = readElsewhere(written.join("\n\n"));
      const [shownHere, shownElsewhere] = [plainBlocks(root), plainBlocks(elsewhere)];
      // The hint is tried where something was found, and its second sign where the first does not help.
      let unhelped = pairs.filter((_, index) => columns[index]?.length);
      for (const sign of new Set([mark, mark.replaceAll("_", "*")])) {
        const texts = unhelped.map(([before, after]) => `x ${before}${corrected(sign, words)}${after} y`);
        const tree = parseMarkdown(texts.join("\n\n"));
        const found = texts.length > 0 ? columnsOf(texts) : [];
        unhelped = unhelped.filter((_, index) => found[index]?.length || !isMarked(tree.children[index]));
      }
      expect(unhelped).toEqual([]);
      for (const [index, [before, after]] of pairs.entries()) {
        const text = written[index] ?? "";
        const found = columns[index] ?? [];
        if (found.length === 0) {
          const isPlain = mark.startsWith("_") && isName(text);
          const shown = isPlain && !isMarked(root.children[index]) ? text : `x ${before}${words}${after} y`;
          expect(shownHere[index]).toBe(shown);
          expect(shownElsewhere[index]).toBe(shown);
          expect(isMarked(elsewhere.children[index]), text).toBe(isMarked(root.children[index]));
          continue;
        }
        const places = [3 + before.length, 3 + before.length + mark.length + words.length];
        if (mark.startsWith("_") && isName(text))
          expect(places, text).toEqual(expect.arrayContaining([...found]));
        else expect(found, text).toEqual(places);
      }
    },
  );

  it("take beside Japanese brackets and full stops, in the page and for other readers", async () => {
    const written = "これは**「共創」**です。そして*「多様性」*です。~~（旧）~~新。**重要。**次";
    expect(await pageOf(written)).toBe(
      '<p id="p1">これは<strong>「共創」</strong>です。そして<em>「多様性」</em>です。<del>（旧）</del>新。<strong>重要。</strong>次</p>',
    );
    expect(plainBlocks(readElsewhere(written))).toEqual(plainBlocks(parseMarkdown(written)));
  });
});

describe("An item of a numbered list", () => {
  it("keeps its number in words that have no markup", () => {
    expect(plainBlocks(parseMarkdown("3. three\n4. four\n   1) one\n\n   more\n- x\n"))).toEqual([
      "3. three",
      "4. four",
      "1. one",
      "more",
      "x",
    ]);
  });

  it("keeps the sign behind its number, in pages and for other readers", async () => {
    const written = "1) one\n2) two\n   1. inner\n\n3. three\n";
    expect(await pageOf(written)).toMatch(
      /<ol class="brackets">\s*<li>one<.*<ol>\s*<li>inner<.*<ol start="3">/su,
    );
    expect(commonMark(portable(parseMarkdown(written), { lowered: 0, language: "en" }))).toBe(written);
  });

  it("has room for its number", async () => {
    expect(await pageOf("9. nine\n10. ten\n")).toMatch(/<ol(?=[^>]* class="two-digits")(?=[^>]* start="9")/u);
    expect(await pageOf("99) a\n100) b\n")).toContain('class="brackets three-digits"');
    expect(await pageOf("1. one\n")).toContain("<ol>");
  });

  it("is published under the number that is written, below the item that it is written below, or there is a finding", async () => {
    const line = fc.record({
      indent: fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 5, 8),
      sign: fc.constantFrom("1.", "1.", "2.", "3.", "4.", "10.", "02.", "1)", "-"),
      blank: fc.constantFrom("", "", "\n"),
    });
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
        const text = lines
          .map(({ indent, sign, blank }) => `${" ".repeat(indent)}${sign} x\n${blank}`)
          .join("");
        if (checkCase({ name: "numbers", body: text }).length > 0) return;
        accepted += 1;
        const page = await pageOf(text);
        const published: string[] = [];
        const lists: number[] = [];
        for (const [tag, start] of page.matchAll(
          /<ol(?: class="[a-z -]+")?(?: start="(\d+)")?(?: class="[a-z -]+")?>|<ul>|<\/[ou]l>|<li>/gu,
        )) {
          if (tag.startsWith("</")) lists.pop();
          else if (tag === "<li>") {
            const number = lists.pop() ?? 0;
            published.push(`${lists.length} ${Number.isNaN(number) ? "-" : number}`);
            lists.push(number + 1);
          } else lists.push(tag === "<ul>" ? Number.NaN : Number(start ?? 1));
        }
        expect(published.map((item) => item.replace(/^\d+ /u, ""))).toEqual(
          lines.map(({ sign }) => sign.replace(/[.)]$/u, "")),
        );
        for (const [index, { indent }] of lines.entries()) {
          const before = lines[index - 1];
          const depth = (at: number) => Number(published[at]?.split(" ")[0]);
          if (before && indent > before.indent) expect(depth(index), text).toBeGreaterThan(depth(index - 1));
        }
        expect(plainBlocks(readElsewhere(text))).toEqual(plainBlocks(parseMarkdown(text)));
      }),
      { numRuns: 1500, seed: 10 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
