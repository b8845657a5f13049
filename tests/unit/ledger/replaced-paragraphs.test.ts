import { describe, expect, it } from "vitest";
import { checkLedger } from "../../../lib/ledger/compare.ts";
import { extendLedger, type Present } from "../../../lib/ledger/lines.ts";

const first = "We will work with partners at home and abroad.";
const second = "Everybody can take part in international activities on campus.";
const other = "A wholly different sentence stands where another one was.";
const third = "Research begins with curiosity, and ends in publications.";

/** The fields of a text that are about its paragraphs. */
interface AddressFields {
  paragraphs?: readonly string[];
  withdrawn_paragraphs?: readonly string[];
  reworded_paragraphs?: readonly string[];
}

function site(texts: readonly string[], fields: AddressFields = {}): Present {
  const {
    paragraphs: ids,
    withdrawn_paragraphs: withdrawn = [],
    reworded_paragraphs: reworded = [],
  } = fields;
  const paragraphs = texts.map((text, index) => ({
    id: ids?.[index] ?? `p${index + 1}`,
    text,
    line: 6 + 2 * index,
    links: [],
  }));
  const text = { path: "/goals/56", file: "content/goals/56.mdx", paragraphs, withdrawn, reworded };
  const fragments = new Set([...paragraphs.map(({ id }) => id), ...withdrawn]);
  return { paths: new Map([["/goals/56", fragments]]), texts: [{ ...text, named: ids !== undefined }] };
}

const check = (ledger: string, present: Present) => checkLedger(ledger, "content/addresses.txt", present);

/** The fields after a part of a hint was followed to the letter: whole lines are added, or take another's place. */
function follow(fields: AddressFields, hint: string): AddressFields {
  const lines = [...hint.matchAll(/\b([a-z_]+): \[(.*?)\]/gu)];
  expect(lines.length).toBeGreaterThan(0);
  for (const [, name = ""] of lines) {
    const isThere = Object.hasOwn(fields, name);
    expect(hint.includes(`field ${name}`), `${hint}: ${name}`).toBe(isThere);
  }
  return { ...fields, ...Object.fromEntries(lines.map(([, name, list = ""]) => [name, list.split(", ")])) };
}

/** The two answers that a hint offers. */
function answers(hint = "") {
  const [same = "", another = ""] = hint.split("; if it is another paragraph, ");
  return { same: same.replace("if it is the same paragraph in other words, ", ""), another };
}

const ledger = extendLedger("", "2030-04-01", site([first, second]));

describe("A published paragraph whose words are wholly others", () => {
  it("is asked about where it is, with the lines of both answers", () => {
    const [finding, ...more] = check(ledger, site([other, second]));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      ...{ path: "content/goals/56.mdx", line: 6, column: 1, rule: "replaced-paragraph" },
      message: `The published address /goals/56#p1 would lead to other words than “${first}”.`,
    });
    expect(finding?.hint).toMatch(
      /^if it is the same paragraph in other words, add this line to the fields: reworded_paragraphs: \[p1-[\da-f]{8}\]; if it is another paragraph, add these lines to the fields: paragraphs: \[p3, p2\] and withdrawn_paragraphs: \[p1\]$/u,
    );
  });

  it.each(["same", "another"] as const)(
    "is accepted with the answer “%s”, before it is published, after, and after small changes",
    (answer) => {
      const [finding] = check(ledger, site([other, second]));
      const fields = follow({}, answers(finding?.hint)[answer]);
      expect(check(ledger, site([other, second], fields))).toEqual([]);
      const later = extendLedger(ledger, "2030-05-01", site([other, second], fields));
      expect(later).not.toBe(ledger);
      expect(check(later, site([other, second], fields))).toEqual([]);
      expect(extendLedger(later, "2030-06-01", site([other, second], fields))).toBe(later);
      expect(check(later, site([other.replace("wholly ", ""), second], fields))).toEqual([]);
    },
  );

  it.each(["same", "another"] as const)(
    "is asked about again, after the answer “%s”, when it is replaced again",
    (answer) => {
      const [finding] = check(ledger, site([other, second]));
      const fields = follow({}, answers(finding?.hint)[answer]);
      const later = extendLedger(ledger, "2030-05-01", site([other, second], fields));
      const [again] = check(later, site([third, second], fields));
      expect(again?.rule).toBe("replaced-paragraph");
      for (const next of Object.values(answers(again?.hint)))
        expect(check(later, site([third, second], follow(fields, next)))).toEqual([]);
    },
  );

  it("can be answered for each of several paragraphs, one after the other", () => {
    const texts = [other, third];
    for (const way of [
      ["same", "same"],
      ["same", "another"],
      ["another", "same"],
      ["another", "another"],
    ] as const) {
      let fields: AddressFields = {};
      for (const answer of way) {
        const [finding, ...more] = check(ledger, site(texts, fields));
        expect(more).toEqual([]);
        fields = follow(fields, answers(finding?.hint)[answer]);
      }
      expect(check(ledger, site(texts, fields)), way.join()).toEqual([]);
      const later = extendLedger(ledger, "2030-05-01", site(texts, fields));
      expect(check(later, site(texts, fields)), way.join()).toEqual([]);
    }
  });

  it("is asked about after what was lost and moved, whose lines bring the check to its end", () => {
    const longer = extendLedger("", "2030-04-01", site([first, second, third]));
    for (const texts of [
      [other],
      [other, first],
      [second, first, other],
      [third, other],
      [other, third, first],
    ]) {
      let fields: AddressFields = {};
      for (let count = 0; count < 6; count += 1) {
        const [finding] = check(longer, site(texts, fields));
        if (!finding) break;
        fields = follow(fields, answers(finding.hint?.replace(/^.* back, or /u, "")).same);
      }
      expect(check(longer, site(texts, fields)), texts.join(" | ")).toEqual([]);
    }
  });

  it("is not asked about when a published paragraph that had no words gets some, or loses them twice", () => {
    const empty = extendLedger("", "2030-04-01", site(["", second]));
    expect(empty).toContain("/goals/56#p1\n");
    const named = { reworded_paragraphs: ["p1-00000000"] };
    const [finding] = check(empty, site([other, second], named));
    const fields = follow(named, answers(finding?.hint).same);
    const later = extendLedger(empty, "2030-05-01", site([other, second], fields));
    const last = extendLedger(later, "2030-06-01", site(["", second], fields));
    expect(last).toMatch(/2030-06-01 \/goals\/56#p1\n$/u);
  });
});

describe("A published paragraph that is amended", () => {
  const long =
    "In October 2018, the university published its vision as a roadmap for the future, in which it outlines its mission to nurture talented individuals and to create results.";
  it.each([
    ["in a word", first, first.replace("abroad", "everywhere")],
    ["in its typography", "“Yes” – and no.", "'Yes' and no"],
    ["by correcting a letter", "Recieve.", "Receive."],
    ["by adding much to it", "In October 2018, the university published its vision as a roadmap.", long],
    ["by taking much of it away", long, "In October 2018, the university published its vision as a roadmap."],
    ["in Japanese", "本学は国際的な連携を推進します。", "本学は、国際的な連携を一層推進する。"],
    ["in a short Japanese word", "国際", "国際化"],
  ])("%s needs no field", (_, before, after) => {
    const published = extendLedger("", "2030-04-01", site([before]));
    expect(check(published, site([after]))).toEqual([]);
  });

  it.each([
    ["short paragraphs", "Our aims:", "Partner universities"],
    ["Japanese paragraphs", "本学は国際的な連携を推進します。", "構成員の意識を高め、能力を伸ばします。"],
    [
      "long Japanese paragraphs of one subject",
      "東北大学は、世界三十傑大学にふさわしい国際的な環境を整え、学生および教職員が国際的な活動に参加できる文化を醸成します。",
      "研究、教育、産学連携において個別に行われてきた国際的な取組みを統合し、大学全体としての国際化を推進します。",
    ],
    [
      "long English paragraphs of one subject",
      "We will advance and promote strategic partnerships with global universities, academic institutions and the industry as well as communities at home and abroad to increase our global presence as leading university.",
      "The international projects conducted individually in education, research and industry or community collaboration will be consolidated and united to promote Comprehensive Internationalization Projects.",
    ],
  ])("is told from one that was replaced, for %s", (_, before, after) => {
    const published = extendLedger("", "2030-04-01", site([before]));
    expect(check(published, site([after])).map(({ rule }) => rule)).toEqual(["replaced-paragraph"]);
  });
});
