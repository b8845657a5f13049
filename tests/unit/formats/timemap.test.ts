import { afterEach, describe, expect, it, vi } from "vitest";
import { listTextFiles } from "../../../lib/formats/files.ts";
import { timeMap } from "../../../lib/formats/timemap.ts";
import { findMediaType } from "../../../lib/model/media-types.ts";
import { english } from "../../../lib/words/en.ts";
import { contentWith } from "../../fixtures/content-folder.ts";
import { fiveYears } from "../versions/support.ts";
import { site } from "./support.ts";
import { amendedContent } from "./versioned-content.ts";

afterEach(() => vi.unstubAllEnvs());

describe("The TimeMap of a text", () => {
  it("names the text, itself and every version with its moment, the oldest first", async () => {
    vi.stubEnv("SITE_URL", site);
    expect(timeMap(await amendedContent(), "/goals/56", english)).toBe(
      `<${site}/goals/56>; rel="original",
<${site}/goals/56/timemap.wlnk>; rel="self"; type="application/link-format"; from="Sat, 21 Nov 2026 15:00:00 GMT"; until="Sun, 31 Mar 2030 15:00:01 GMT",
<${site}/goals/56/2026-11-22>; rel="first memento"; datetime="Sat, 21 Nov 2026 15:00:00 GMT",
<${site}/goals/56/2030-04-01>; rel="memento"; datetime="Sun, 31 Mar 2030 15:00:00 GMT",
<${site}/goals/56/2030-04-01-2>; rel="last memento"; datetime="Sun, 31 Mar 2030 15:00:01 GMT"
`,
    );
  });

  it("says of a single version that it is the first and the last", async () => {
    vi.stubEnv("SITE_URL", site);
    expect(
      timeMap(await amendedContent(), "/visions/1", english)
        .split(",\n")
        .slice(2),
    ).toEqual([
      `<${site}/visions/1/2026-11-22>; rel="first last memento"; datetime="Sat, 21 Nov 2026 15:00:00 GMT"\n`,
    ]);
  });

  it("leads to this computer on a site for it alone, since links in it have to be whole", async () => {
    vi.stubEnv("SITE_URL", undefined);
    expect(timeMap(await amendedContent(), "/goals/56", english)).toMatch(
      /^<http:\/\/localhost:\d+\/goals\/56>; rel="original",/u,
    );
  });

  it("is a file of every text that has versions, of the document and of a record that is gone, and of no other", async () => {
    vi.stubEnv("SITE_URL", site);
    const mapsIn = (content: Awaited<ReturnType<typeof contentWith>>) =>
      [...listTextFiles(content, english).keys()].filter((address) => address.endsWith(".wlnk"));
    const content = await fiveYears();
    expect(mapsIn(content)).toEqual(content.versioned.map((of) => `${of}/timemap.wlnk`));
    expect(content.versioned).toEqual(expect.arrayContaining(["/document", "/goals/60"]));
    expect(mapsIn(await contentWith({}))).toEqual([]);
    expect(timeMap(content, "/document", english)).toContain(
      `<${site}/document/2023-04-03-2>; rel="memento"; datetime="Sun, 02 Apr 2023 15:00:01 GMT"`,
    );
  });

  it("has the type that RFC 6690 registers", () => {
    expect(findMediaType("/goals/56/timemap.wlnk")).toEqual({
      type: "application/link-format",
      compressible: true,
    });
  });
});
