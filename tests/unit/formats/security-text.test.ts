import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { securityText } from "../../../lib/formats/security-text.ts";
import type { Site } from "../../../lib/model/records.ts";

const site = (contact?: Site["contact"]): Site => ({
  language: "en",
  title: "Sample",
  publisher: "Sample",
  source: { title: "Sample", section: "Sample" },
  identifiers: { authority: "example.org", date: "2026-01-01" },
  ...(contact && { contact }),
});

beforeEach(() => {
  vi.stubEnv("SITE_URL", "https://strategy.example.ac.jp");
});
afterEach(() => vi.unstubAllEnvs());

describe("security.txt", () => {
  it("names the contacts, when it expires, and where it stands", () => {
    const contact = { email: "office@example.org", url: "https://example.org/contact" };
    expect(securityText(site(contact), "2026-11-23")).toBe(
      [
        "Contact: mailto:office@example.org",
        "Contact: https://example.org/contact",
        "Expires: 2027-10-01T00:00:00Z",
        "Preferred-Languages: en, ja",
        "Canonical: https://strategy.example.ac.jp/.well-known/security.txt",
        "",
      ].join("\n"),
    );
  });

  it("is absent without a contact that the standard allows", () => {
    expect(securityText(site(), "2026-11-23")).toBeUndefined();
    expect(securityText(site({ name: "Office" }), "2026-11-23")).toBeUndefined();
    expect(securityText(site({ url: "http://example.org/contact" }), "2026-11-23")).toBeUndefined();
  });

  it("names no address of its own where the site is on http", () => {
    vi.stubEnv("SITE_URL", "http://localhost:3000");
    expect(securityText(site({ email: "office@example.org" }), "2026-11-23")).not.toContain("Canonical");
  });

  it("is the same all month, and expires in the future and within a year on every day", () => {
    const text = (date: string) => securityText(site({ email: "office@example.org" }), date);
    expect(text("2028-02-29")).toBe(text("2028-02-01"));
    const last = Date.UTC(2029, 0, 1);
    for (let time = Date.UTC(2027, 0, 1); time < last; time += 86_400_000) {
      const date = new Date(time).toISOString().slice(0, 10);
      const expires = Date.parse(/^Expires: (.*)$/mu.exec(text(date) ?? "")?.[1] ?? "");
      const days = (expires - time) / 86_400_000;
      expect(days).toBeGreaterThan(300);
      expect(days).toBeLessThan(365);
    }
  });
});
