import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readContent } from "../../../lib/content.ts";
import { tagUri } from "../../../lib/formats/identifiers.ts";
import { checkCase } from "../../fixtures/content-folder.ts";

const whole = {
  title: "title: Sample",
  publisher: "publisher: Sample",
  source: "source: { title: Sample, section: Sample }",
  identifiers: "identifiers: { authority: example.org, date: 2026-01-01 }",
};
const checkSite = (lines: readonly string[]) =>
  checkCase({ name: "a site", path: "site.yaml", text: `${lines.join("\n")}\n` });

describe("The identifiers of the site", () => {
  it("are of an authority and a day, and hold no address of the site", async () => {
    const { content } = await readContent("content");
    expect(content && tagUri(content.site, "/goals/56")).toBe("tag:tohoku.ac.jp,2026-11-22:/goals/56");
  });

  it("are of the day on which the first address was published, or of one before it", async () => {
    const ledger = await readFile("content/addresses.txt", "utf8");
    const [first = ""] = /^\d{4}-\d{2}-\d{2}(?= )/mu.exec(ledger) ?? [];
    const { content } = await readContent("content");
    expect(first).not.toBe("");
    expect(content && content.site.identifiers.date <= first).toBe(true);
  });

  it.each(["source", "identifiers"] as const)(
    "and the other groups of fields are in the hint as a whole line where they are missing, which helps: %s",
    (missing) => {
      const others = Object.entries(whole).flatMap(([name, line]) => (name === missing ? [] : [line]));
      const [finding, ...more] = checkSite(others);
      expect(more).toEqual([]);
      const line = finding?.hint?.replace("write for example ", "") ?? "";
      expect(line.startsWith(`${missing}: { `)).toBe(true);
      expect(checkSite([...others, line])).toEqual([]);
    },
  );

  it("may be of today, and the hint for a day to come names a day that helps", () => {
    const site = (date: string) =>
      checkSite([
        ...Object.values(whole).slice(0, 3),
        "identifiers:",
        "  authority: example.org",
        `  ${date}`,
      ]);
    const [finding] = site("date: 2032-01-01");
    const day = /^write (\S+) or an earlier date/u.exec(finding?.hint ?? "")?.[1];
    expect(day).toBe("2031-12-31");
    expect(site(`date: ${day}`)).toEqual([]);
  });
});
