import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { announceLocalSite, readSiteAddress, requireSiteAddress } from "../../../lib/model/site-address.mjs";
import { fingerprintSources } from "../../../publish/build/fingerprint.ts";
import { bundledCommand } from "../../fixtures/bundled-command.ts";

const publicAt = (origin: string) => ({ origin, isPublic: true });
const localAt = (port: number) => ({ origin: `http://localhost:${port}`, isPublic: false });

describe("The address of the site", () => {
  test.each([
    ["https://strategy.example.ac.jp", "https://strategy.example.ac.jp"],
    ["https://strategy.example.ac.jp/", "https://strategy.example.ac.jp"],
    [" \thttps://strategy.example.ac.jp \n", "https://strategy.example.ac.jp"],
    ["HTTPS://Strategy.Example.AC.JP:443", "https://strategy.example.ac.jp"],
    ["HTTP://strategy.example.ac.jp:80/", "http://strategy.example.ac.jp"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["https://戦略.example", "https://xn--iou714b.example"],
    ["https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"],
  ])("%j is %s", (SITE_URL, origin) => {
    expect(readSiteAddress({ SITE_URL })).toEqual(publicAt(origin));
  });

  test.each([
    ["https://example.ac.jp/strategy", "holds a path; the site is at the root of its host"],
    ["https://example.ac.jp/index.html", "holds a path; the site is at the root of its host"],
    ["https://example.ac.jp?", "holds a query after “?”"],
    ["https://example.ac.jp/?lang=ja", "holds a query after “?”"],
    ["https://example.ac.jp/#top", "holds a fragment after “#”"],
    ["https://office:secret@example.ac.jp", "holds a user name or a password"],
    ["strategy.example.ac.jp", "is no web address with https:// and the name of a host"],
    ["ftp://example.ac.jp", "is no web address with https:// and the name of a host"],
    ["https:example.ac.jp", "is no web address with https:// and the name of a host"],
    ["https://", "is no web address with https:// and the name of a host"],
    ["https:///path", "is no web address with https:// and the name of a host"],
    ["javascript:alert(1)", "is no web address with https:// and the name of a host"],
    ["https://example .ac.jp", "is no web address with https:// and the name of a host"],
    ["undefined", "is no web address with https:// and the name of a host"],
  ])("is not %j", (SITE_URL, why) => {
    expect(() => readSiteAddress({ SITE_URL })).toThrow(
      `SITE_URL is ${JSON.stringify(SITE_URL)}, which ${why}. Write for example https://strategy.example.ac.jp`,
    );
  });

  test.each([
    [{}, 3000],
    [{ SITE_URL: "" }, 3000],
    [{ SITE_URL: " " }, 3000],
    [{ PORT: "8080" }, 8080],
    [{ PORT: "0" }, 3000],
    [{ PORT: "rubbish" }, 3000],
    [{ URL: "https://site.example", CF_PAGES_URL: "https://pages.example" }, 3000],
    [{ URL: "https://site.example", NETLIFY: "false" }, 3000],
  ])("of %j is this computer's, at the port of the server", (environment, port) => {
    expect(readSiteAddress(environment)).toEqual(localAt(port));
  });

  test("is the host's own where the host builds, unless another one is set", () => {
    const netlify = { NETLIFY: "true", URL: "https://site.netlify.app" };
    const cloudflare = { CF_PAGES: "1", CF_PAGES_URL: "https://1a2b.site.pages.dev" };
    expect(readSiteAddress(netlify)).toEqual(publicAt("https://site.netlify.app"));
    expect(readSiteAddress(cloudflare)).toEqual(publicAt("https://1a2b.site.pages.dev"));
    expect(readSiteAddress({ ...netlify, SITE_URL: "https://a.example" })).toEqual(
      publicAt("https://a.example"),
    );
    expect(() => readSiteAddress({ ...netlify, URL: "https://a.example/b" })).toThrow(/^URL is "https/);
  });

  test("is needed for publishing, unless a local site is asked for", () => {
    expect(() => requireSiteAddress({}, false)).toThrow(
      /^SITE_URL is not set.*Netlify.*Cloudflare.*--local$/,
    );
    expect(requireSiteAddress({}, true)).toEqual(localAt(3000));
    expect(requireSiteAddress({ SITE_URL: "https://a.example" }, false)).toEqual(
      publicAt("https://a.example"),
    );
  });

  test("is said loudly where it is this computer's, and not otherwise", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    announceLocalSite(readSiteAddress({ SITE_URL: "https://a.example" }));
    expect(warn).not.toHaveBeenCalled();
    announceLocalSite(readSiteAddress({ PORT: "8080" }));
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^!! .*http:\/\/localhost:8080.*SITE_URL=/)]]);
    warn.mockRestore();
  });

  test("is part of what a build is made from, however it is written", () => {
    const root = process.cwd();
    const of = (SITE_URL: string, PORT = "3000") => fingerprintSources(root, { SITE_URL, PORT });
    expect(of("HTTPS://A.example/")).toBe(of(" https://a.example", "8080"));
    expect(of("https://a.example")).not.toBe(of("http://a.example"));
    expect(of("")).not.toBe(of("", "8080"));
    expect(of("")).not.toBe(of("http://localhost:3000"));
  });

  test("is read from the environment by one module", () => {
    const readers = ["app", "components", "lib", "publish", "desk", "scripts"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|cjs)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
        .filter((path) =>
          /\b(?:env|environment)\b\S*\b(?:SITE_URL|CF_PAGES_URL)/.test(readFileSync(path, "utf8")),
        ),
    );
    // The tests set it, where nobody else has.
    expect(readers).toEqual(["scripts/test-environment.mjs"]);
  });
});

describe("A wrong address", () => {
  test.each(["start", "build", "dev", "edit"])("ends npm run %s with one line", (name) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/command.cjs", name], {
      encoding: "utf8",
      env: { ...process.env, SITE_URL: "https://example.ac.jp/strategy", PORT: "0" },
    });
    expect(stdout + stderr).toBe(
      'SITE_URL is "https://example.ac.jp/strategy", which holds a path; the site is at the root of its host. Write for example https://strategy.example.ac.jp\n',
    );
    expect(status).toBe(1);
  });

  test("ends the check with one line, and with no list of findings", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundledCommand("content-check")], {
      encoding: "utf8",
      env: { ...process.env, SITE_URL: "strategy" },
    });
    expect(stderr).toMatch(/^SITE_URL is "strategy", which is no web address .*\n$/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  });

  test("that is missing ends npm run build with one line that says all ways", () => {
    const { SITE_URL: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/command.cjs", "build"], {
      encoding: "utf8",
      env,
    });
    expect(stdout + stderr).toMatch(/^SITE_URL is not set, .*npm run build -- --local\n$/);
    expect(status).toBe(1);
  });
});
