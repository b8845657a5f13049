import { describe, expect, it } from "vitest";
import { readPlannedTime } from "../../../desk/publication/plans/planned-time.ts";

const now = new Date("2026-03-01T12:00:00Z");
const read = (sent: string, timeZone = "Asia/Tokyo") => readPlannedTime(sent, timeZone, now);

describe("A day and hour", () => {
  it.each([
    ["2026-11-27T09:00", "Asia/Tokyo", "2026-11-27T00:00:00.000Z"],
    ["2026-11-27 09:00", "Asia/Tokyo", "2026-11-27T00:00:00.000Z"],
    ["2026-11-27T09:00:00", "Asia/Tokyo", "2026-11-27T00:00:00.000Z"],
    ["2026-07-01T09:00", "Europe/Berlin", "2026-07-01T07:00:00.000Z"],
    ["2026-12-01T09:00", "Europe/Berlin", "2026-12-01T08:00:00.000Z"],
    ["2026-03-01T21:01", "Asia/Tokyo", "2026-03-01T12:01:00.000Z"],
    // The hours beside those that are not there, or there twice.
    ["2026-03-29T01:59", "Europe/Berlin", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29T03:00", "Europe/Berlin", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25T01:59", "Europe/Berlin", "2026-10-24T23:59:00.000Z"],
    ["2026-10-25T03:00", "Europe/Berlin", "2026-10-25T02:00:00.000Z"],
  ])("%s in %s is the moment %s", (sent, timeZone, moment) => {
    expect(read(sent, timeZone)).toEqual(new Date(moment));
  });

  it.each([
    ["", /^No day and hour are given\. Write them like 2026-11-27 09:00\.$/u],
    ["tomorrow", /^“tomorrow” is no day and hour\./u],
    ["2026-02-30T09:00", /^“2026-02-30T09:00” is no day and hour\./u],
    ["2026-11-27T25:00", /is no day and hour\./u],
    ["2026-11-27", /is no day and hour\./u],
    ["2026-11-27T09:00[u-ca=hebrew]", /is no day and hour\./u],
    [
      "2026-03-01T21:00",
      /^21:00 on 2026-03-01 has passed\. In Asia\/Tokyo it is 1 March 2026(?: at|,) 21:00 now\.$/u,
    ],
    ["2025-11-27T09:00", /^09:00 on 2025-11-27 has passed\./u],
    ["2062-11-27T09:00", /^2062-11-27 is more than a year from now\./u],
  ])("is not “%s”", (sent, problem) => {
    expect(read(sent)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it("is not one at which the clocks are put forward, or back: nobody could say which moment is meant", () => {
    expect(read("2026-03-29T02:30", "Europe/Berlin")).toEqual({
      problem:
        "02:30 on 2026-03-29 is not there: the clocks are put forward in Europe/Berlin. Choose an earlier or a later hour.",
    });
    expect(read("2026-10-25T02:30", "Europe/Berlin")).toEqual({
      problem:
        "02:30 on 2026-10-25 is there twice: the clocks are put back in Europe/Berlin. Choose an earlier or a later hour.",
    });
  });
});
