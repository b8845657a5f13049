import { describe, expect, test } from "vitest";
import { difference, fieldDifference } from "./support.ts";

const changed = (html: string) => `<p data-change="changed">${html}</p>`;

describe("marks", () => {
  test("a word changed in a link is changed inside of it, so that the link stays one", () => {
    expect(
      difference("See [the old goal](/goals/56) of ours.", "See [the new goal](/goals/56) of ours."),
    ).toBe(changed('See <a href="/goals/56">the <del>old</del><ins>new</ins> goal</a> of ours.'));
  });

  test("a link that leads elsewhere is deleted and inserted, though its words are the same", () => {
    expect(difference("See [the goal](/goals/56) of ours.", "See [the goal](/goals/57) of ours.")).toBe(
      changed(
        'See <del><a href="/goals/56">the goal</a></del><ins><a href="/goals/57">the goal</a></ins> of ours.',
      ),
    );
  });

  test("a link whose address is written elsewhere in the source is compared by that address", () => {
    expect(difference("See [it][a] now.\n\n[a]: /goals/56", "See [it](/goals/56) now.")).toBe(
      '<p data-change="same">See <a href="/goals/56">it</a> now.</p>',
    );
  });

  test("emphasis that was taken away or given is a change of the words that it was on", () => {
    expect(difference("It is *very* good here.", "It is very good here.")).toBe(
      changed("It is <del><em>very</em></del><ins>very</ins> good here."),
    );
    expect(difference("It is very good here.", "It is **very** good here.")).toBe(
      changed("It is <del>very</del><ins><strong>very</strong></ins> good here."),
    );
  });

  test("words that are struck out in the text are told from words that were deleted", () => {
    expect(difference("It is ~~very~~ good here.", "It is ~~very~~ fine here.")).toBe(
      changed("It is <s>very</s> <del>good</del><ins>fine</ins> here."),
    );
  });

  test("marks within marks stay around the words that changed", () => {
    expect(difference("We **act *at home* today**.", "We **act *at sea* today**.")).toBe(
      changed("We <strong>act <em>at <del>home</del><ins>sea</ins></em> today</strong>."),
    );
  });

  test("words of code are compared, and their mark stays", () => {
    expect(difference("Run `npm start` at home.", "Run `npm test` at home.")).toBe(
      changed("Run <code>npm <del>start</del><ins>test</ins></code> at home."),
    );
  });

  test("a block of code keeps its lines and spaces", () => {
    expect(difference("```js\nlet a = 1;\n  let b;\n```", "```js\nlet a = 2;\n  let b;\n```")).toBe(
      '<pre data-change="changed"><code class="language-js">let a = <del>1</del><ins>2</ins>;\n  let b;\n</code></pre>',
    );
  });

  test("a picture with another text is another picture", () => {
    expect(difference("The map: ![Old](/campus.png) here.", "The map: ![New](/campus.png) here.")).toBe(
      changed(
        'The map: <del><img src="/campus.png" alt="Old"></del><ins><img src="/campus.png" alt="New"></ins> here.',
      ),
    );
  });
});

describe("headings and quotations", () => {
  test("words of a heading are compared, and the heading has no id", () => {
    expect(difference("## Our aims", "## Our goals")).toBe(
      '<h2 data-change="changed">Our <del>aims</del><ins>goals</ins></h2>',
    );
  });

  test("a heading of another level is another heading", () => {
    expect(difference("## Our aims", "### Our aims")).toBe(
      '<h2 data-change="deleted"><del>Our aims</del></h2>\n<h3 data-change="inserted"><ins>Our aims</ins></h3>',
    );
  });

  test("a quotation is compared by its paragraphs", () => {
    expect(difference("> We quote this text.\n>\n> And that.", "> We quote the text.\n>\n> And that.")).toBe(
      '<blockquote data-change="changed"><p data-change="changed">We quote <del>this</del><ins>the</ins> text.</p><p data-change="same">And that.</p></blockquote>',
    );
  });
});

describe("footnotes", () => {
  const number = (value: number) => `<sup data-footnote-ref="">${value}</sup>`;

  test("a new footnote is inserted in the text and below; those that it renumbers are the same", () => {
    expect(
      difference(
        "Alpha is here[^1].\n\n[^1]: The old note.",
        "Alpha[^0] is here[^1].\n\n[^0]: Some other words.\n\n[^1]: The old note.",
      ),
    ).toBe(
      `${changed(`Alpha<ins>${number(1)}</ins> is here${number(2)}.`)}\n` +
        '<section data-footnotes="" data-change="changed"><ol>' +
        '<li value="1" data-change="inserted"><p><ins>Some other words.</ins></p></li>' +
        '<li value="2" data-change="same"><p>The old note.</p></li></ol></section>',
    );
  });

  test("a footnote that is gone has the number that it had", () => {
    expect(
      difference(
        "Alpha[^0] is here[^1].\n\n[^0]: Some other words.\n\n[^1]: The old note.",
        "Alpha is here[^1].\n\n[^1]: The old note.",
      ),
    ).toBe(
      `${changed(`Alpha<del>${number(1)}</del> is here${number(1)}.`)}\n` +
        '<section data-footnotes="" data-change="changed"><ol>' +
        '<li value="1" data-change="deleted"><p><del>Some other words.</del></p></li>' +
        '<li value="1" data-change="same"><p>The old note.</p></li></ol></section>',
    );
  });

  test("the words of a footnote are compared, and the text that refers to it is the same", () => {
    expect(difference("Alpha[^1].\n\n[^1]: The old note.", "Alpha[^1].\n\n[^1]: The new note.")).toBe(
      `<p data-change="same">Alpha${number(1)}.</p>\n` +
        '<section data-footnotes="" data-change="changed"><ol><li value="1" data-change="changed">' +
        '<p data-change="changed">The <del>old</del><ins>new</ins> note.</p></li></ol></section>',
    );
  });

  test("footnotes whose numbers changed places have not moved", () => {
    const notes = "\n\n[^a]: Words on rivers.\n\n[^b]: A note about hills.";
    const shown = difference(`One[^a] and two[^b].${notes}`, `One[^b] and two[^a].${notes}`);
    expect(shown).toContain(
      '<ol><li value="1" data-change="same"><p>A note about hills.</p></li><li value="2" data-change="same"><p>Words on rivers.</p></li></ol>',
    );
  });

  test("nothing in a difference has an id or leads to one", () => {
    const shown = difference("## A\n\nText[^1].\n\n[^1]: Note.", "## A\n\nTexts[^1].\n\n[^1]: Note.");
    expect(shown).not.toMatch(/ id=|href=|aria-/u);
  });
});

describe("titles", () => {
  test("a title is compared by words", () => {
    expect(
      fieldDifference("Advancement of collaborations", "Advancement of international collaborations"),
    ).toBe("Advancement of <ins>international </ins>collaborations");
  });

  test("a title that has little in common with the one before is replaced as a whole", () => {
    expect(fieldDifference("Advancement of ties", "Mobility for students")).toBe(
      "<del>Advancement of ties</del><ins>Mobility for students</ins>",
    );
  });

  test("a title that was not there before is inserted, and the same title has no change", () => {
    expect(fieldDifference("", "Mobility")).toBe("<ins>Mobility</ins>");
    expect(fieldDifference("Mobility", "Mobility")).toBe("Mobility");
  });

  test("a Japanese title is compared by its words", () => {
    expect(fieldDifference("国際戦略の推進", "国際戦略の強化", "ja")).toBe(
      "国際戦略の<del>推進</del><ins>強化</ins>",
    );
  });
});
