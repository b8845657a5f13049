import { describe, expect, it } from "vitest";
import { checkLedger } from "../../../lib/ledger/compare.ts";
import { createDates } from "../../../lib/ledger/dates.ts";
import {
  type AddressedText,
  extendLedger,
  ledgerHead,
  type Present,
  parseLedger,
} from "../../../lib/ledger/lines.ts";

const day = "2030-04-01";
const first = "We will work with partners at home and abroad.";
const second = "Everybody can take part in international activities on campus.";
const third = "A wholly different sentence stands between those that came before.";

/** A site of one goal with these paragraphs, named as the record names them. */
function present(
  texts: readonly string[],
  ids?: readonly string[],
  withdrawn: readonly string[] = [],
  reworded: readonly string[] = [],
): Present {
  const paragraphs = texts.map((text, index) => ({
    id: ids?.[index] ?? `p${index + 1}`,
    text,
    line: 6 + 2 * index,
    links: [],
  }));
  const goal: AddressedText = {
    path: "/goals/56",
    file: "content/goals/56.mdx",
    paragraphs,
    named: ids !== undefined,
    withdrawn,
    reworded,
  };
  const fragments = new Set([...paragraphs.map(({ id }) => id), ...withdrawn]);
  return { paths: new Map([["/goals/56", fragments]]), texts: [goal] };
}

/** Findings in short: place, rule, message and hint. */
function check(ledger: string, now: Present) {
  return checkLedger(ledger, "content/addresses.txt", now).map(
    ({ path, line, rule, message, hint }) => `${path}:${line} ${rule} ${message} | ${hint}`,
  );
}

const ledger = extendLedger("", day, present([first, second]));

describe("extendLedger", () => {
  it("says in its first line what it is, and then one address a line with the paragraph's words", () => {
    expect(ledger.split("\n").slice(1)).toEqual([
      `${day} /goals/56`,
      `${day} /goals/56#p1 ${first}`,
      `${day} /goals/56#p2 ${second}`,
      "",
    ]);
    expect(ledger).toMatch(/^# .*content:publish\n/);
  });

  it("adds nothing where nothing is new", () => {
    expect(extendLedger(ledger, "2031-01-01", present([first, second]))).toBe(ledger);
  });

  it("only ever adds: new paragraphs, and new words of old ones", () => {
    const amended = second.replace("campus", "every campus");
    const later = extendLedger(ledger, "2031-01-01", present([first, amended, third]));
    expect(later.startsWith(ledger)).toBe(true);
    expect(later.slice(ledger.length)).toBe(
      `2031-01-01 /goals/56#p2 ${amended}\n2031-01-01 /goals/56#p3 ${third}\n`,
    );
  });

  it("corrects a ledger whose last line lost its end", () => {
    const later = extendLedger(ledger.trimEnd(), "2031-01-01", present([first, second, third]));
    expect(later).toBe(`${ledger}2031-01-01 /goals/56#p3 ${third}\n`);
  });
});

describe("checkLedger", () => {
  it("is content when paragraphs are amended where they stand, or added at the end", () => {
    expect(check(ledger, present([first, second]))).toEqual([]);
    expect(check(ledger, present([first.replace("abroad", "far away"), second, third]))).toEqual([]);
  });

  it("names a lost page once, whatever fragments it had", () => {
    expect(check(ledger, { paths: new Map(), texts: [] })).toEqual([
      "content/addresses.txt:2 lost-address The published address /goals/56 would stop working. | bring its file back; if it is no longer in force, add withdrawn: to that file; if another record continues it, add redirect_from: [/goals/56] there",
    ]);
  });

  it("tells the line to write when a paragraph is put before others", () => {
    const findings = check(ledger, present([third, first, second]));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain("content/goals/56.mdx:6 moved-paragraph");
    expect(findings[0]).toContain("add this line to the fields: paragraphs: [p3, p1, p2]");
    expect(check(ledger, present([third, first, second], ["p3", "p1", "p2"]))).toEqual([]);
  });

  it("tells the line to write when paragraphs change places", () => {
    expect(check(ledger, present([second, first]))[0]).toContain("paragraphs: [p2, p1]");
    expect(check(ledger, present([second, first], ["p2", "p1"]))).toEqual([]);
  });

  it("wants to be told of a paragraph that is gone", () => {
    expect(check(ledger, present([first]))).toEqual([
      "content/goals/56.mdx:6 lost-address The published address /goals/56#p2 would stop working. | bring the paragraph back, or add this line to the fields: withdrawn_paragraphs: [p2]",
    ]);
    expect(check(ledger, present([first], undefined, ["p2"]))).toEqual([]);
  });

  it("keeps the last paragraph's name when the first is gone", () => {
    expect(check(ledger, present([second]))).toEqual([
      "content/goals/56.mdx:6 lost-address The published address /goals/56#p2 would stop working. | bring the paragraph back, or add these lines to the fields: paragraphs: [p2] and withdrawn_paragraphs: [p1]",
    ]);
    expect(check(ledger, present([second], ["p2"], ["p1"]))).toEqual([]);
  });

  it("compares with the words that were published last", () => {
    const later = extendLedger(ledger, "2031-01-01", present([third, second]));
    expect(check(later, present([second, third]))[0]).toContain("paragraphs: [p2, p1]");
  });

  it("tells Japanese paragraphs apart, which have no spaces", () => {
    const one = "本学は国際的な連携を推進します。";
    const other = "構成員の意識を高め、能力を伸ばします。";
    const japanese = extendLedger("", day, present([one, other]));
    expect(check(japanese, present([other, one]))[0]).toContain("paragraphs: [p2, p1]");
  });
});

describe("An address that is in the ledger more than once", () => {
  const read = (...lines: readonly string[]) => {
    const all = parseLedger([ledgerHead, ...lines].join("\n"));
    const { since, date, words } = all.get("/goals/56#p1") ?? {};
    return { since, date, words };
  };
  const a = "2030-04-02 /goals/56#p1 One.";
  const b = "2030-04-03 /goals/56#p1 Two.";

  it("has the words of the latest day, in whatever order two branches were merged", () => {
    const both = { since: "2030-04-02", date: "2030-04-03", words: "Two." };
    expect(read(a, b)).toEqual(both);
    expect(read(b, a)).toEqual(both);
  });

  it("has the words of the last line of that day", () => {
    expect(read(a, a.replace("One", "Three"))).toMatchObject({ date: "2030-04-02", words: "Three." });
  });

  it("was not changed when the same words are there again", () => {
    expect(read(a, b.replace("Two", "One"))).toEqual({
      since: "2030-04-02",
      date: "2030-04-02",
      words: "One.",
    });
  });
});

describe("createDates", () => {
  const find = (text: string, now: Present) => {
    const [goal] = now.texts;
    return goal && createDates(text)(goal.path, goal.paragraphs);
  };
  const amended = second.replace("campus", "every campus");

  it("knows the first and the last day of a text whose words are those of the ledger", () => {
    expect(find(ledger, present([first, second]))).toEqual({ published: day, last: day, isCurrent: true });
    const later = extendLedger(ledger, "2031-01-01", present([first, amended]));
    expect(find(later, present([first, amended]))).toEqual({
      published: day,
      last: "2031-01-01",
      isCurrent: true,
    });
  });

  it("says when words, or their number, are others than the ledger's", () => {
    for (const texts of [[first, amended], [first], [first, second, third], [second, first]])
      expect(find(ledger, present(texts)), texts.join(" | ")).toMatchObject({ isCurrent: false });
  });

  it("knows nothing of a text whose address isn't published", () => {
    expect(find("", present([first]))).toBeUndefined();
    expect(find(`${day} /goals/561\n${day} /goals/56/data.json\n`, present([first]))).toBeUndefined();
  });
});
