import { describe, expect, it } from "vitest";
import {
  compareVersions,
  isVersionRoute,
  listStates,
  listVersionRoutes,
  mementoDatetime,
  parseKeptRoute,
  parseVersionFile,
  parseVersionRoute,
  versionFile,
  versionForms,
  versionRoute,
  versionStep,
  versionsRoute,
} from "../../../lib/model/versions.ts";

const names = [
  { day: "2026-11-22", order: 1 },
  { day: "2026-11-22", order: 2 },
  { day: "2026-11-22", order: 10 },
  { day: "2026-11-22", order: 1234 },
];

describe("The name of a version", () => {
  it("is read from its file and from its address as it was written there", () => {
    for (const name of names) {
      expect(parseVersionFile(versionFile(name))).toEqual(name);
      for (const of of ["/goals/56", "/document"])
        expect(parseVersionRoute(versionRoute(of, name))).toEqual({ of, name });
    }
    expect(names.map(versionFile).slice(0, 2)).toEqual(["2026-11-22.mdx", "2026-11-22.2.mdx"]);
    expect(names.map((name) => versionRoute("/goals/56", name)).slice(0, 2)).toEqual([
      "/goals/56/2026-11-22",
      "/goals/56/2026-11-22-2",
    ]);
  });

  it.each([
    "2026-11-22.1.mdx",
    "2026-11-22.02.mdx",
    "2026-11-22-2.mdx",
    "2026-11-22.md",
    "2026-11-22.2",
    "26-11-22.mdx",
  ])("is not that of the file %s", (file) => {
    expect(parseVersionFile(file)).toBeUndefined();
  });

  it.each([
    ...["/goals/56", "/goals/56/versions", "/goals/56/data.json", "/goals/56/2026-11-22/data.json"],
    ...[
      "/goals/2026-11-22",
      "/about/2026-11-22",
      "/goals/56/2026-11-22-1",
      "/goals/56/2026-11-22.2",
      "/2026-11-22",
    ],
    "/goals/56/2026-11-22#p1",
  ])("is not in the address %s", (route) => {
    expect(parseVersionRoute(route)).toBeUndefined();
  });

  it("of a translation is that of a version behind the tag of its language", () => {
    const name = { day: "2026-11-22", order: 2 };
    for (const of of ["/goals/56", "/document"]) {
      expect(parseKeptRoute(`/ja${of}/2026-11-22-2`)).toEqual({ of, name, language: "ja" });
      expect(parseKeptRoute(`${of}/2026-11-22-2`)).toEqual({ of, name, language: "en" });
      expect(parseVersionRoute(`/ja${of}/2026-11-22-2`)).toBeUndefined();
    }
    expect(isVersionRoute("/ja/goals/56/2026-11-22")).toBe(true);
    for (const none of ["/en/goals/56/2026-11-22", "/ja/ja/goals/56/2026-11-22", "/ja/goals/56", "/ja"])
      expect(isVersionRoute(none), none).toBe(false);
  });

  it("is its day, and its place among those of the day where it is not the first", () => {
    expect(versionStep({ day: "2026-11-22", order: 1 })).toBe("2026-11-22");
    expect(versionStep({ day: "2026-11-22", order: 12 })).toBe("2026-11-22-12");
  });

  it("sorts by day, and by number and not by digits within a day", () => {
    const earlier = { day: "2026-11-21", order: 3 };
    expect([...names, earlier].toReversed().toSorted(compareVersions)).toEqual([earlier, ...names]);
  });
});

describe("The moment of a version", () => {
  it("is the beginning of its day where the site is, and a second later for each publication before it on that day", () => {
    const moments = [1, 2, 3].map((order) => mementoDatetime({ day: "2026-11-22", order }, "Asia/Tokyo"));
    expect(moments).toEqual([
      "Sat, 21 Nov 2026 15:00:00 GMT",
      "Sat, 21 Nov 2026 15:00:01 GMT",
      "Sat, 21 Nov 2026 15:00:02 GMT",
    ]);
    const begins = (day: string, timeZone: string) => mementoDatetime({ day, order: 1 }, timeZone);
    expect(begins("2026-11-22", "UTC")).toBe("Sun, 22 Nov 2026 00:00:00 GMT");
    expect(begins("2026-11-22", "America/New_York")).toBe("Sun, 22 Nov 2026 05:00:00 GMT");
    expect(begins("2026-07-01", "America/New_York"), "in summer").toBe("Wed, 01 Jul 2026 04:00:00 GMT");
  });
});

describe("The addresses of versions", () => {
  it("are those of the versions, of their forms, of their lists and of the TimeMaps", () => {
    const routes = listVersionRoutes([
      { of: "/goals/56", route: "/goals/56/2026-11-22" },
      { of: "/document", route: "/document/2026-11-22" },
    ]);
    expect(routes).toEqual([
      ...["/goals/56/versions", "/goals/56/timemap.wlnk", "/changes", "/document/timemap.wlnk"],
      "/goals/56/2026-11-22",
      ...versionForms("/goals/56/2026-11-22").map(({ route }) => route),
      "/document/2026-11-22",
      "/document/2026-11-22/international-strategy-2026-11-22.pdf",
      "/document/2026-11-22/international-strategy-2026-11-22-letter.pdf",
    ]);
    expect(versionForms("/goals/56/2026-11-22").map(({ route }) => route)).toContain(
      "/goals/56/2026-11-22/data.json",
    );
    expect(versionForms("/document/2026-11-22")).toEqual([]);
    expect([versionsRoute("/goals/56"), versionsRoute("/document")]).toEqual([
      "/goals/56/versions",
      "/changes",
    ]);
  });

  it("of the whole are one for each publication from the document’s first on", () => {
    const version = (of: string, day: string, order = 1) => ({ of, day, order });
    const before = version("/goals/56", "2026-11-21");
    const records = [version("/goals/56", "2026-11-23"), version("/goals/57", "2026-11-23"), before];
    expect(listStates(records)).toEqual([]);
    expect(
      listStates([...records, version("/document", "2026-11-22"), version("/goals/57", "2026-11-23", 2)]),
    ).toEqual([
      { day: "2026-11-23", order: 2 },
      { day: "2026-11-23", order: 1 },
      { day: "2026-11-22", order: 1 },
    ]);
  });
});
