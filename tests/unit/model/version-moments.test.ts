import { describe, expect, it } from "vitest";
import { mementoDatetime, versionStep } from "../../../lib/model/versions.ts";

describe("The moment of a version", () => {
  it("is the beginning of its day in the site’s time zone, as an HTTP date", () => {
    expect(mementoDatetime({ day: "2026-11-22", order: 1 }, "Asia/Tokyo")).toBe(
      "Sat, 21 Nov 2026 15:00:00 GMT",
    );
    expect(mementoDatetime({ day: "2026-11-22", order: 1 }, "UTC")).toBe("Sun, 22 Nov 2026 00:00:00 GMT");
    expect(mementoDatetime({ day: "2026-07-01", order: 1 }, "America/New_York")).toBe(
      "Wed, 01 Jul 2026 04:00:00 GMT",
    );
  });

  it("is a second later for each version of the day before it", () => {
    const moments = [1, 2, 3].map((order) => mementoDatetime({ day: "2026-11-22", order }, "Asia/Tokyo"));
    expect(moments).toEqual([
      "Sat, 21 Nov 2026 15:00:00 GMT",
      "Sat, 21 Nov 2026 15:00:01 GMT",
      "Sat, 21 Nov 2026 15:00:02 GMT",
    ]);
  });
});

describe("What a version is called", () => {
  it("is its day, and its place among those of the day where it is not the first", () => {
    expect(versionStep({ day: "2026-11-22", order: 1 })).toBe("2026-11-22");
    expect(versionStep({ day: "2026-11-22", order: 12 })).toBe("2026-11-22-12");
  });
});
