import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { listDays } from "../../../lib/check/day-check.ts";
import { dayIn, isTimeZone, startOfDay, timeZoneOf, todayIn } from "../../../lib/model/dates.ts";
import { pastDays } from "../../../lib/model/fields.ts";
import { type SchemaKind, schemaKinds, schemaOf } from "../../../lib/reading/schema.ts";
import { fieldsIn } from "../../../lib/reading/schema-fields.ts";
import { checkCase } from "../../fixtures/content-folder.ts";

describe("The day", () => {
  it("is that of the time zone, not that of UTC", () => {
    const beforeNine = new Date("2026-11-24T23:30:00Z");
    expect(dayIn("Asia/Tokyo", beforeNine)).toBe("2026-11-25");
    expect(dayIn("UTC", beforeNine)).toBe("2026-11-24");
    expect(dayIn("America/New_York", new Date("2026-11-25T04:59:59Z"))).toBe("2026-11-24");
    expect(dayIn("Asia/Tokyo", new Date("2026-12-31T15:00:00Z"))).toBe("2027-01-01");
  });

  it("is written in digits and in the usual calendar, whatever the language of the computer", () => {
    expect(todayIn("Asia/Tokyo")).toMatch(/^20\d\d-\d\d-\d\d$/u);
  });

  it("is that of Tokyo where the site names no time zone", () => {
    expect(timeZoneOf(undefined)).toBe("Asia/Tokyo");
    expect(timeZoneOf({ timezone: "Europe/Paris" })).toBe("Europe/Paris");
  });

  it("begins at midnight in the time zone", () => {
    expect(startOfDay("2026-11-25", "Asia/Tokyo")).toBe("2026-11-25T00:00:00+09:00");
    expect(startOfDay("2026-11-25", "UTC")).toBe("2026-11-25T00:00:00Z");
    expect(startOfDay("2026-07-01", "Europe/Paris")).toBe("2026-07-01T00:00:00+02:00");
    expect(startOfDay("2026-11-25", "Asia/Kathmandu")).toBe("2026-11-25T00:00:00+05:45");
  });
});

describe("The name of a time zone", () => {
  it("is one of the IANA list", () => {
    for (const name of [...Intl.supportedValuesOf("timeZone"), "UTC", "Japan", "Etc/GMT+9"])
      expect(isTimeZone(name), name).toBe(true);
    for (const name of ["", "Tokyo", "asia/tokyo", "+09:00", "Asia/Sendai", "Asia/Tokyo ", "日本"])
      expect(isTimeZone(name), name).toBe(false);
  });

  it("is refused with the nearest one when it is unknown", () => {
    const text =
      "title: A\npublisher: B\ntimezone: Asia/Tokio\nsource:\n  title: C\n  section: D\nidentifiers:\n  authority: example.org\n  date: 2026-01-01\n";
    expect(checkCase({ name: "an unknown time zone", path: "site.yaml", text })).toEqual([
      {
        ...{ path: "content/site.yaml", line: 3, column: 11, severity: "error", rule: "wrong-value" },
        message:
          "The field “timezone” wants the name of a time zone such as “Asia/Tokyo”, found the text “Asia/Tokio”.",
        hint: "did you mean Asia/Tokyo? write a name of the IANA list, such as Asia/Tokyo, Europe/Paris or UTC",
        translations: {
          ja: {
            message:
              "入力欄「timezone」には時間帯の名称（例：「Asia/Tokyo」）を書きますが、文章「Asia/Tokio」が書かれています。",
            hint: "Asia/Tokyoの誤りではありませんか。Asia/Tokyo、Europe/Paris又はUTCのように、IANAの一覧にある名称を書きます。",
          },
        },
      },
    ]);
  });
});

describe("The clock", () => {
  /** Modules that read it, and for what; none of the others may. */
  const readers: Readonly<Record<string, string>> = {
    "lib/model/dates.ts": "which day it is",
    "lib/content.ts": "whether a file was changed a moment ago",
    "publish/build/earlier-files.ts": "how long a file has been kept, to the millisecond",
  };

  it("is read for a day in one module only", async () => {
    const found = new Set<string>();
    for (const folder of ["app", "components", "lib", "publish", "scripts"]) {
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(?:ts|tsx|mjs|js)$/u.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name).replaceAll("\\", "/");
        const code = readFileSync(path, "utf8").replace(/^\s*(?:\*|\/\/|\/\*).*$/gmu, "");
        if (/\bnew Date\(\s*\)|\bDate\.now\b|(?<!new )\bDate\(\s*\)|\bTemporal\b/u.test(code))
          found.add(path);
      }
    }
    expect([...found].sort()).toEqual(Object.keys(readers).sort());
  });

  it("is read for moments at the desk, such as when somebody saved, and never for a day", async () => {
    // What a browser shows is in the browser’s own time.
    const files = (await readdir("desk", { recursive: true, withFileTypes: true })).filter(
      ({ name, parentPath }) => /\.tsx?$/u.test(name) && !parentPath.endsWith("client"),
    );
    expect(files.length).toBeGreaterThan(50);
    for (const { parentPath, name } of files) {
      const code = readFileSync(join(parentPath, name), "utf8");
      expect(code, name).not.toMatch(
        /dayIn\([^)]*new Date\(\)|\.get(?:UTC)?(?:Date|Month|FullYear)\(|toISOString\(\)\.slice|toLocaleDateString/u,
      );
    }
  });
});

describe("Every day in the fields", () => {
  /** The schemas of days in a schema, with their names. */
  const daysIn = (schema: z.ZodObject): readonly (readonly [name: string, example: unknown])[] =>
    fieldsIn(schema).flatMap((field) => {
      const inner = field.schema instanceof z.ZodArray ? field.schema.element : field.schema;
      if (inner instanceof z.ZodObject) return daysIn(inner);
      return pastDays.has(field.schema) ? [[field.name, field.schema.meta()?.example] as const] : [];
    });

  it("has an example that the check accepts, today and always", () => {
    const days = schemaKinds.map(schemaOf).flatMap(daysIn);
    expect(days.length).toBeGreaterThan(5);
    for (const [name, example] of days) expect(String(example) < "2026-11-25", name).toBe(true);
  });

  it.each([
    [
      "goal",
      { withdrawn: { date: "2026-01-01" }, changes: [{ date: "2026-01-02" }, { date: "2026-01-03" }] },
      3,
    ],
    ["page", { withdrawn: { date: "2026-01-01" }, changes: [{ date: "2026-01-02" }] }, 2],
    ["document", { vision: { published: "2018-10" }, changes: [{ date: "2026-01-02" }] }, 2],
  ] as const satisfies readonly (readonly [SchemaKind, object, number])[])(
    "of a %s is found by its schema",
    (kind, values, count) => {
      expect(listDays(schemaOf(kind), values)).toHaveLength(count);
    },
  );
});
