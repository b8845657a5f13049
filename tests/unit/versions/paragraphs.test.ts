import { describe, expect, test } from "vitest";
import { difference } from "./support.ts";

const research = "Our first aim is research that serves the world.";
const students = "Students from abroad are welcome at every faculty.";
const money = "The budget is decided by the board each spring.";
const text = (...paragraphs: string[]) => paragraphs.join("\n\n");
const same = (words: string) => `<p data-change="same">${words}</p>`;

describe("words", () => {
  test("words that were put in are inserted, and the others stay as they are", () => {
    expect(
      difference(
        "We will advance partnerships with universities.",
        "We will advance and promote strategic partnerships with universities.",
      ),
    ).toBe(
      '<p data-change="changed">We will advance <ins>and promote strategic </ins>partnerships with universities.</p>',
    );
  });

  test("words that were taken out are deleted", () => {
    expect(difference("We act at home and abroad.", "We act at home.")).toBe(
      '<p data-change="changed">We act at home<del> and abroad</del>.</p>',
    );
  });

  test("a word that was replaced is deleted before the new one is inserted, also where only its case differs", () => {
    expect(difference("We act at home with the board.", "We plan at home with the Board.")).toBe(
      '<p data-change="changed">We <del>act</del><ins>plan</ins> at home with the <del>board</del><ins>Board</ins>.</p>',
    );
  });

  test("replaced words with a space between them are one change", () => {
    expect(difference("The cat sat on the mat today.", "A dog sat on the mat today.")).toBe(
      '<p data-change="changed"><del>The cat</del><ins>A dog</ins> sat on the mat today.</p>',
    );
  });

  test("a short word between two replacements is part of the change, a long one is not", () => {
    expect(difference("We see friends of science here today.", "We see lovers of music here today.")).toBe(
      '<p data-change="changed">We see <del>friends of science</del><ins>lovers of music</ins> here today.</p>',
    );
    expect(
      difference("We see friends through science here today.", "We see lovers through music here today."),
    ).toBe(
      '<p data-change="changed">We see <del>friends</del><ins>lovers</ins> through <del>science</del><ins>music</ins> here today.</p>',
    );
  });

  test("a short word between two insertions is kept, since nobody deleted it", () => {
    expect(difference("We act on plans.", "We all act on new plans.")).toBe(
      '<p data-change="changed">We <ins>all </ins>act on <ins>new </ins>plans.</p>',
    );
  });

  test("a sentence that was put in is inserted from its beginning, also where the next begins alike", () => {
    expect(difference("We plan. We act.", "We plan. We travel. We act.")).toBe(
      '<p data-change="changed">We plan. <ins>We travel. </ins>We act.</p>',
    );
  });

  test("a full stop and a comma are words of their own", () => {
    expect(difference("Yes, we act at home.", "Yes. we act at home.")).toBe(
      '<p data-change="changed">Yes<del>,</del><ins>.</ins> we act at home.</p>',
    );
  });

  test("lines that are broken elsewhere in the source are no change", () => {
    expect(difference("We act\nat  home.", "We act at\nhome.")).toBe(same("We act at home."));
  });

  test("a line break that a reader sees is a change", () => {
    expect(difference("We act at home and abroad.", "We act at home\\\nand abroad.")).toBe(
      '<p data-change="changed">We act at home<del> </del><ins><br></ins>and abroad.</p>',
    );
  });

  test("Japanese is compared by its words, which a dictionary finds", () => {
    expect(
      difference("東北大学は国際戦略を策定しました。", "東北大学は新しい国際戦略を改定しました。", "ja"),
    ).toBe(
      '<p data-change="changed">東北大学は<ins>新しい</ins>国際戦略を<del>策定</del><ins>改定</ins>しました。</p>',
    );
  });
});

describe("paragraphs", () => {
  test("a new paragraph is inserted, and one that is gone is deleted at its place", () => {
    expect(difference(text(research, money), text(research, students, money))).toBe(
      [same(research), `<p data-change="inserted"><ins>${students}</ins></p>`, same(money)].join("\n"),
    );
    expect(difference(text(research, students, money), text(research, money))).toBe(
      [same(research), `<p data-change="deleted"><del>${students}</del></p>`, same(money)].join("\n"),
    );
  });

  test("a paragraph with other words in its place is deleted, and the new one inserted", () => {
    expect(difference(students, money)).toBe(
      `<p data-change="deleted"><del>${students}</del></p>\n<p data-change="inserted"><ins>${money}</ins></p>`,
    );
  });

  test("a paragraph that moved is at both places, with one number, and its words are neither inserted nor deleted", () => {
    expect(difference(text(research, students, money), text(students, money, research))).toBe(
      [
        `<p data-change="moved-away" data-move="1">${research}</p>`,
        same(students),
        same(money),
        `<p data-change="moved-here" data-move="1">${research}</p>`,
      ].join("\n"),
    );
  });

  test("a paragraph that moved and was changed on the way shows the change where it is now", () => {
    expect(
      difference(text(research, students, money), text(students, money, research.replace("first", "chief"))),
    ).toBe(
      [
        `<p data-change="moved-away" data-move="1">${research}</p>`,
        same(students),
        same(money),
        '<p data-change="moved-here" data-move="1">Our <del>first</del><ins>chief</ins> aim is research that serves the world.</p>',
      ].join("\n"),
    );
  });

  test("each move has its own number, in the order of the text", () => {
    const [four, five] = ["Alumni keep in touch.", "Libraries open on Sundays."];
    const shown = difference(
      text(research, students, money, four, five),
      text(money, four, five, students, research),
    );
    expect(shown.match(/data-change="moved[^>]*>[^ ]*/gu)).toEqual([
      'data-change="moved-away" data-move="1">Our',
      'data-change="moved-away" data-move="2">Students',
      'data-change="moved-here" data-move="2">Students',
      'data-change="moved-here" data-move="1">Our',
    ]);
  });

  test("a paragraph that was split has a sign at the end of its first part, and no word of it is inserted", () => {
    expect(difference(`${research} ${students}`, text(research, students))).toBe(
      `<p data-change="changed">${research}<ins data-break="split"></ins></p>\n<p data-change="changed">${students}</p>`,
    );
  });

  test("a paragraph can be split into three, and changed on the way", () => {
    expect(
      difference(
        `${research} ${students} ${money}`,
        text(research, students, money.replace("each", "every")),
      ),
    ).toBe(
      [
        `<p data-change="changed">${research}<ins data-break="split"></ins></p>`,
        `<p data-change="changed">${students}<ins data-break="split"></ins></p>`,
        '<p data-change="changed">The budget is decided by the board <del>each</del><ins>every</ins> spring.</p>',
      ].join("\n"),
    );
  });

  test("a Japanese paragraph that was split and changed is still split", () => {
    expect(
      difference(
        "世界とともに歩む大学として、国際連携を推進する。学生の交流を拡大する。",
        "世界の人々とともに歩む大学として、国際連携を推進する。\n\n学生と教員の交流を拡大する。",
        "ja",
      ),
    ).toBe(
      [
        '<p data-change="changed">世界<ins>の人々</ins>とともに歩む大学として、国際連携を推進する。<ins data-break="split"></ins></p>',
        '<p data-change="changed">学生<ins>と教員</ins>の交流を拡大する。</p>',
      ].join("\n"),
    );
  });

  test("two paragraphs that were joined have a sign between them", () => {
    expect(difference(text(research, students, money), text(`${research} ${students}`, money))).toBe(
      `<p data-change="changed">${research}<del data-break="joined"></del> ${students}</p>\n${same(money)}`,
    );
  });

  test("a new paragraph beside one that was changed is not taken for a part of it", () => {
    expect(difference(text(research, money), text(research.replace("first", "chief"), students, money))).toBe(
      [
        '<p data-change="changed">Our <del>first</del><ins>chief</ins> aim is research that serves the world.</p>',
        `<p data-change="inserted"><ins>${students}</ins></p>`,
        same(money),
      ].join("\n"),
    );
  });

  test("a rule between paragraphs is never said to have moved", () => {
    expect(difference(text("---", research, money), text(research, money, "---"))).toBe(
      ['<hr data-change="deleted">', same(research), same(money), '<hr data-change="inserted">'].join("\n"),
    );
  });
});
