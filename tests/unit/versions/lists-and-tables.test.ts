import { describe, expect, test } from "vitest";
import { difference } from "./support.ts";

describe("lists", () => {
  test("an item is inserted or deleted, and the other items stay", () => {
    expect(difference("- apples\n- pears\n- plums", "- apples\n- plums\n- figs")).toBe(
      '<ul data-change="changed"><li data-change="same">apples</li><li data-change="deleted"><del>pears</del></li>' +
        '<li data-change="same">plums</li><li data-change="inserted"><ins>figs</ins></li></ul>',
    );
  });

  test("the words of an item are compared", () => {
    expect(difference("- red apples\n- plums", "- green apples\n- plums")).toBe(
      '<ul data-change="changed"><li data-change="changed"><del>red</del><ins>green</ins> apples</li>' +
        '<li data-change="same">plums</li></ul>',
    );
  });

  test("an item that moved is at both places", () => {
    expect(difference("- apples\n- pears\n- plums", "- pears\n- plums\n- apples")).toBe(
      '<ul data-change="changed"><li data-change="moved-away" data-move="1">apples</li>' +
        '<li data-change="same">pears</li><li data-change="same">plums</li>' +
        '<li data-change="moved-here" data-move="1">apples</li></ul>',
    );
  });

  test("a list within an item is compared by its own items", () => {
    expect(
      difference(
        "- fruit\n  - apples\n  - plums\n- nuts",
        "- fruit\n  - apples\n  - figs\n  - plums\n- nuts",
      ),
    ).toBe(
      '<ul data-change="changed"><li data-change="changed">fruit<ul data-change="changed">' +
        '<li data-change="same">apples</li><li data-change="inserted"><ins>figs</ins></li><li data-change="same">plums</li>' +
        '</ul></li><li data-change="same">nuts</li></ul>',
    );
  });

  test("items of a numbered list have the numbers that they have in their version", () => {
    expect(difference("3. apples\n4. pears\n5. plums", "3. apples\n4. plums")).toBe(
      '<ol start="3" data-change="changed"><li value="3" data-change="same">apples</li>' +
        '<li value="4" data-change="deleted"><del>pears</del></li><li value="4" data-change="same">plums</li></ol>',
    );
  });

  test("a list that counts from another number is another list", () => {
    expect(difference("1. apples\n2. pears", "5. apples\n6. pears")).toBe(
      '<ol data-change="deleted"><li><del>apples</del></li><li><del>pears</del></li></ol>\n' +
        '<ol start="5" data-change="inserted"><li><ins>apples</ins></li><li><ins>pears</ins></li></ol>',
    );
  });

  test("an item that got a second paragraph keeps its first", () => {
    expect(difference("- apples", "- apples\n\n  They are red.")).toBe(
      '<ul data-change="changed"><li data-change="changed"><p data-change="same">apples</p>' +
        '<p data-change="inserted"><ins>They are red.</ins></p></li></ul>',
    );
  });

  test("a task that was done is a change", () => {
    expect(difference("- [ ] call them", "- [x] call them")).toContain(
      '<li class="task-list-item" data-change="changed"><del><input type="checkbox" disabled></del>' +
        '<ins><input type="checkbox" checked disabled></ins> call them</li>',
    );
  });
});

describe("tables", () => {
  const table = (...rows: string[][]) =>
    [rows[0], (rows[0] ?? []).map(() => "--"), ...rows.slice(1)]
      .map((cells) => `| ${(cells ?? []).join(" | ")} |`)
      .join("\n");
  const same = (...cells: string[]) => cells.map((cell) => `<td data-change="same">${cell}</td>`).join("");

  test("the words of a cell are compared", () => {
    expect(
      difference(
        table(["City", "Students"], ["Sendai", "100"], ["Tokyo", "50"]),
        table(["City", "Students"], ["Sendai", "120"], ["Tokyo", "50"]),
      ),
    ).toBe(
      '<table data-change="changed"><thead><tr data-change="same"><th data-change="same">City</th><th data-change="same">Students</th></tr></thead>' +
        `<tbody><tr data-change="changed">${same("Sendai")}<td data-change="changed"><del>100</del><ins>120</ins></td></tr>` +
        `<tr data-change="same">${same("Tokyo", "50")}</tr></tbody></table>`,
    );
  });

  test("a row is inserted or deleted", () => {
    const shown = difference(
      table(["City", "Students"], ["Sendai", "100"], ["Tokyo", "50"]),
      table(["City", "Students"], ["Sendai", "100"], ["Osaka", "70"]),
    );
    expect(shown).toContain(
      `<tbody><tr data-change="same">${same("Sendai", "100")}</tr>` +
        '<tr data-change="deleted"><td><del>Tokyo</del></td><td><del>50</del></td></tr>' +
        '<tr data-change="inserted"><td><ins>Osaka</ins></td><td><ins>70</ins></td></tr></tbody>',
    );
  });

  test("a row that moved is at both places", () => {
    const [head, one, two, three] = [["City"], ["Sendai"], ["Tokyo"], ["Osaka"]] as const;
    expect(
      difference(
        table([...head], [...one], [...two], [...three]),
        table([...head], [...two], [...three], [...one]),
      ),
    ).toContain(
      '<tbody><tr data-change="moved-away" data-move="1"><td>Sendai</td></tr>' +
        `<tr data-change="same">${same("Tokyo")}</tr><tr data-change="same">${same("Osaka")}</tr>` +
        '<tr data-change="moved-here" data-move="1"><td data-change="same">Sendai</td></tr></tbody>',
    );
  });

  test("a column is inserted, cell by cell", () => {
    expect(
      difference(
        table(["City", "Students"], ["Sendai", "100"]),
        table(["City", "Staff", "Students"], ["Sendai", "7", "100"]),
      ),
    ).toBe(
      '<table data-change="changed"><thead><tr data-change="changed"><th data-change="same">City</th>' +
        '<th data-change="inserted"><ins>Staff</ins></th><th data-change="same">Students</th></tr></thead>' +
        `<tbody><tr data-change="changed">${same("Sendai")}<td data-change="inserted"><ins>7</ins></td>${same("100")}</tr></tbody></table>`,
    );
  });

  test("a column is deleted, and a new row has no cell of it", () => {
    const shown = difference(
      table(["City", "Staff", "Students"], ["Sendai", "7", "100"]),
      table(["City", "Students"], ["Sendai", "100"], ["Tokyo", "50"]),
    );
    expect(shown).toContain(
      `<tr data-change="changed">${same("Sendai")}<td data-change="deleted"><del>7</del></td>${same("100")}</tr>` +
        '<tr data-change="inserted"><td><ins>Tokyo</ins></td><td></td><td><ins>50</ins></td></tr>',
    );
  });

  test("columns that are aligned another way are the same", () => {
    expect(difference("| a | b |\n|--|--|\n| 1 | 2 |", "| a | b |\n|--|--:|\n| 1 | 2 |")).toMatch(
      /^<table data-change="same">/u,
    );
  });
});
