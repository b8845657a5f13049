import { describe, expect, it } from "vitest";
import { numbersOf } from "../../../lib/words/en/writing.ts";

const records = (...numbers: readonly number[]) => numbers.map((number) => ({ number }));
const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe("The numbers of records in a sentence", () => {
  it("are named one by one where they are few", () => {
    expect(numbersOf(records())).toBe("");
    expect(numbersOf(records(56))).toBe("56");
    expect(numbersOf(records(56, 57))).toBe("56 and 57");
    expect(numbersOf(records(1, 2, 3, 4))).toBe("1, 2, 3 and 4");
  });

  it("are a span where five and more stand in a row", () => {
    expect(numbersOf(records(1, 2, 3, 4, 5))).toBe("1–5");
    expect(numbersOf(records(...from(1, 403), ...from(405, 410), 500))).toBe("1–403, 405–410 and 500");
    expect(numbersOf(records(1, 2, 3), 3)).toBe("1–3");
  });

  it("are at most six numbers and spans, with the others counted", () => {
    expect(numbersOf(records(1, 3, 5, 7, 9, 11))).toBe("1, 3, 5, 7, 9 and 11");
    expect(numbersOf(records(1, 3, 5, 7, 9, 11, 13))).toBe("1, 3, 5, 7, 9 and 2 more");
    expect(numbersOf(records(1, 3, 5, 7, 9, ...from(100, 1199)))).toBe("1, 3, 5, 7, 9 and 100–1199");
    expect(numbersOf(records(1, 3, 5, 7, 9, 11, ...from(1000, 2999)))).toBe("1, 3, 5, 7, 9 and 2,001 more");
  });
});
