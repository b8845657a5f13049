import { describe, expect, it } from "vitest";
import { ledgerHead } from "../../../lib/ledger/lines.ts";
import { listFormRoutes } from "../../../lib/model/forms.ts";
import { listRedirects } from "../../../lib/model/redirects.ts";
import { checkRedirects, groupRedirects } from "../../../publish/release/redirects.ts";
import { checkCase, contentWith, printed } from "../../fixtures/content-folder.ts";

const goal = (fields: string) => `---\ntitle: Sample\nstrategy: 17\n${fields}---\n\nSample text.\n`;

describe("The redirects of the content", () => {
  it("lead from a record and each of its forms to the record that continues it, and from a page to the other", async () => {
    const content = await contentWith({
      "goals/58.mdx": goal("redirect_from: [/goals/99, /old-page]\n"),
      "pages/about.mdx": "---\ntitle: About\nredirect_from: [/about-this-site]\n---\n\nSample.\n",
    });
    expect(listRedirects(content)).toEqual([
      { from: "/goals/99", to: "/goals/58" },
      ...listFormRoutes({ kind: "goal", number: 99 }).map((from) => ({
        from,
        to: from.replaceAll("99", "58"),
      })),
      { from: "/old-page", to: "/goals/58" },
      { from: "/about-this-site", to: "/about" },
    ]);
  });

  it("lead to a record that was withdrawn, which keeps its page and forms", async () => {
    const content = await contentWith({
      "goals/58.mdx": goal(
        "redirect_from: [/goals/99]\nwithdrawn:\n  date: 2026-11-22\n  reason: Achieved.\n",
      ),
    });
    expect(content.withdrawn).toHaveLength(1);
    expect(listRedirects(content)).toContainEqual({ from: "/goals/99/data.json", to: "/goals/58/data.json" });
  });

  it("are never chains or circles, since the check refuses to redirect an address that there is", async () => {
    const chain = (address: string) =>
      printed(checkCase({ name: "", text: goal(`redirect_from: [${address}]\n`) }));
    for (const [address, why] of [
      ["/goals/58", "exists"],
      ["/goals/56", "exists"],
      ["/goals", "is the site’s own"],
    ]) {
      expect(chain(address ?? "")).toEqual([
        `content/goals/58.mdx:4:17 error The address ${address} ${why}; it cannot lead elsewhere. (redirect)`,
      ]);
    }
    expect(chain("/goals/99")).toEqual([]);
  });
});

describe("An address that moved twice", () => {
  const ledger = `${ledgerHead}\n2030-01-01 /goals/98\n2030-01-01 /goals/99\n`;
  const read = (field: string) =>
    contentWith({ "addresses.txt": ledger, "goals/58.mdx": goal(`redirect_from: [${field}]\n`) });

  it("is reported until the last record names it, and then leads there in one step", async () => {
    // Goal 98 once continued goal 99; its file, and with it that field, is gone.
    await expect(read("/goals/98")).rejects.toThrow("The published address /goals/99 would stop working.");
    const content = await read("/goals/98, /goals/99");
    expect(listRedirects(content).filter(({ from }) => /\d$/u.test(from))).toEqual([
      { from: "/goals/98", to: "/goals/58" },
      { from: "/goals/99", to: "/goals/58" },
    ]);
  });
});

describe("Redirects with the same beginnings", () => {
  it("are one group for each record, and every redirect is in one", () => {
    const redirects = [
      { from: "/old", to: "/goals/57" },
      { from: "/goals/99", to: "/goals/57" },
      { from: "/goals/99/data.json", to: "/goals/57/data.json" },
      { from: "/goals/99/embed", to: "/goals/57/embed" },
      { from: "/goals/99/other", to: "/about" },
    ];
    expect(groupRedirects(redirects)).toEqual([
      { from: "/old", to: "/goals/57", below: [] },
      { from: "/goals/99", to: "/goals/57", below: ["data.json", "embed"] },
      { from: "/goals/99/other", to: "/about", below: [] },
    ]);
  });

  it("are refused where they lead nowhere or begin at what is published, whatever its case", () => {
    const published = new Set(["/goals/57", "/Font.woff2"]);
    const problems = (from: string, to: string) => checkRedirects([{ from, to }], published).length;
    expect(problems("/goals/99", "/goals/57")).toBe(0);
    expect(problems("/goals/99", "/goals/57#p1")).toBe(0);
    expect(problems("/goals/99", "/goals/58")).toBe(1);
    expect(problems("/font.woff2", "/goals/57")).toBe(1);
  });
});
