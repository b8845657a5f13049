import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { nginxTableSizes } from "../../../publish/hosts/nginx.ts";
import * as apache from "../../servers/apache.ts";
import * as nginx from "../../servers/nginx.ts";
import { ask, makeFolder, page, release, sampleFiles, sampleRedirects } from "./support.ts";

// A busy machine may take its time; nothing here is about speed.
vi.setConfig({ testTimeout: 60_000 });

/** Two sites of this kind that have nothing in common but some addresses. */
async function writeTwoSites(): Promise<[string, string]> {
  const folder = await makeFolder();
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  await release(first, [...sampleFiles("first"), page("/only-first", "first alone")]);
  await release(second, [...sampleFiles("second"), page("/goals/55", "second goal 55")], "others", {
    isSecure: false,
    redirects: sampleRedirects.filter(({ from }) => from === "/old"),
  });
  return [first, second];
}

const ports = { nginx: 4130, "Apache httpd": 4134 };

describe.each([
  ["nginx", nginx],
  ["Apache httpd", apache],
] as const)("One %s", (name, { isInstalled, startSites }) => {
  const port = ports[name];
  const urlAt = (index: number) => `http://127.0.0.1:${port + index}`;

  test.skipIf(!isInstalled)(
    "serves two sites, each with its own pages, headers, redirects and 404 pages",
    async () => {
      const server = await startSites(await writeTwoSites(), port);
      onTestFinished(() => server.stop());
      for (const [index, words, security] of [
        [0, "first", "max-age=63072000"],
        [1, "second", undefined],
      ] as const) {
        for (const [path, status, content] of [
          ["/", 200, `${words} home`],
          ["/goals/56", 200, `${words} goal 56`],
          ["/goals/99", 404, `${words} no such goal`],
          ["/nope", 404, `${words} nothing here`],
        ] as const) {
          const { body, headers, ...answer } = await ask(urlAt(index), path);
          expect([words, path, answer.status]).toEqual([words, path, status]);
          expect(body.toString()).toContain(content);
          expect(headers["strict-transport-security"]).toBe(security);
        }
      }
      const statuses = async (path: string) => [
        (await ask(urlAt(0), path)).status,
        (await ask(urlAt(1), path)).status,
      ];
      expect(await statuses("/only-first")).toEqual([200, 404]);
      expect(await statuses("/goals/55")).toEqual([301, 200]);
      expect(await statuses("/goals/55/data.json")).toEqual([301, 404]);
    },
  );

  test.skipIf(!isInstalled)("serves one release from two folders", async () => {
    const [first] = await writeTwoSites();
    await cp(first, `${first}-again`, { recursive: true });
    const server = await startSites([first, `${first}-again`], port);
    onTestFinished(() => server.stop());
    for (const index of [0, 1]) {
      const { status, body } = await ask(urlAt(index), "/goals/56");
      expect([status, body.toString().includes("first goal 56")]).toEqual([200, true]);
    }
  });
});

describe("nginx", () => {
  test.skipIf(!nginx.isInstalled)(
    "needs no more than the documented lines, before the tables of others too, and has nothing to warn of",
    async () => {
      const [first, second] = await writeTwoSites();
      const http = [
        ...nginxTableSizes,
        'map $http_upgrade $connection_upgrade { default upgrade; "" close; }',
        ...[first, second].map((out) => `include ${out}/.nginx/http.conf;`),
      ].join("\n");
      const servers = [first, second].map((out) => `root ${out};\n include ${out}/.nginx/server.conf;`);
      const server = await nginx.startNginx(4138, http, ...servers);
      onTestFinished(() => server.stop());
      expect((await ask("http://127.0.0.1:4139", "/")).body.toString()).toContain("second home");
      expect(await server.warnings()).not.toMatch(/warn|emerg/);
    },
  );

  test("is set up in the documentation with the lines that the tables need, before they are included", async () => {
    const lines = (await readFile("docs/put-it-online.md", "utf8")).split("\n").map((line) => line.trim());
    const places = nginxTableSizes.map((line) => lines.indexOf(line));
    expect(places.every((place) => place >= 0)).toBe(true);
    const included = lines.findIndex((line) => line.startsWith("include ") && line.endsWith("http.conf;"));
    expect(included).toBeGreaterThan(Math.max(...places));
  });
});
