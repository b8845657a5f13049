/** What the check proposes where a value of a field can only mean one thing. */
import { describe, expect, it } from "vitest";
import { checkCase } from "../../fixtures/content-folder.ts";

const hintOf = (fields: string) => checkCase({ name: "a value", fields }).map(({ hint }) => hint);

describe("The hint for a value that means one thing", () => {
  it.each(["１７", "⑰", "重点戦略17", "17番", '"17 "'])("is the number, for %s", (value) => {
    expect(hintOf(`title: Sample\nstrategy: ${value}`)).toEqual([
      "write 17, in the digits 0–9, without quotes, leading zeros or decimals",
    ]);
  });

  it.each(["seventeen", "017番", "17 or 18"])("is none, for %s", (value) => {
    expect(hintOf(`title: Sample\nstrategy: ${value}`)).toEqual([
      "write it in the digits 0–9, without quotes, leading zeros or decimals",
    ]);
  });

  it.each(["2026年1月2日", "２０２６-０１-０２", "2026/1/2", "2026.01.02", "2026 年 1 月 2 日"])(
    "is the day, for %s",
    (value) => {
      const changes = `changes:\n  - date: "${value}"\n    note: Sample.`;
      expect(hintOf(`title: Sample\nstrategy: 17\n${changes}`)).toEqual(["write 2026-01-02"]);
    },
  );
});
