import { readdir, readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { mediaTypes, pictureEndings } from "../../../lib/model/media-types.ts";
import * as apache from "../../servers/apache.ts";
import * as builtIn from "../../servers/built-in.ts";
import * as nginx from "../../servers/nginx.ts";
import { ask, file, makeFolder, page, type Response, release, sampleFiles } from "./support.ts";

// A busy machine may take its time; nothing here is about speed.
vi.setConfig({ testTimeout: 60_000 });

/** Content that an XML or shell habit of escaping would spoil. */
const files = [
  ...sampleFiles(),
  ...pictureEndings.map((ending) => file(`/maps/campus${ending}`, "not really a picture")),
  page("/about", 'quotes " and $dollars and \\backslashes'),
];

async function sampleFolder(): Promise<string> {
  const out = join(await makeFolder(), "my strategy 戦略", "out");
  await release(out, files);
  // Apache's validator is a weak one within a second of the change of a file, and another one after it.
  const before = new Date(Date.now() - 60_000);
  for (const path of await readdir(out, { recursive: true })) await utimes(join(out, path), before, before);
  return out;
}

const servers = { "the built-in server": builtIn, nginx, "Apache httpd": apache };

for (const [name, { isInstalled }] of Object.entries(servers)) {
  if (!isInstalled)
    console.warn(`SKIPPED: ${name} is not installed, so nothing is known about it from this run.`);
}

describe.each(Object.entries(servers))("From one folder, %s", (_name, { isInstalled, start }) => {
  let port = 4280;

  async function serve(): Promise<string> {
    port += 1;
    const server = await start(await sampleFolder(), port);
    onTestFinished(() => server.stop());
    return server.url.replace("localhost", "127.0.0.1");
  }

  /** Where a redirect leads, on whatever name of the host. */
  const locationOf = ({ headers }: Response) => headers.location?.replace(/^https?:\/\/localhost:\d+/, "");

  test.skipIf(!isInstalled)("gives every kind of picture that the check accepts with its type", async () => {
    const url = await serve();
    for (const ending of pictureEndings) {
      const { status, headers } = await ask(url, `/maps/campus${ending}`);
      expect(status, ending).toBe(200);
      expect(headers["content-type"], ending).toBe(mediaTypes[ending].type);
    }
  });

  test.skipIf(!isInstalled)(
    "gives pages, data and assets with their types, and every security header",
    async () => {
      const url = await serve();
      for (const [path, type, caching] of [
        ["/", "text/html; charset=utf-8", "public, max-age=0, must-revalidate"],
        ["/about", "text/html; charset=utf-8", "public, max-age=0, must-revalidate"],
        ["/goals", "text/html; charset=utf-8", "public, max-age=0, must-revalidate"],
        ["/goals/56", "text/html; charset=utf-8", "public, max-age=0, must-revalidate"],
        ["/goals/56/embed", "text/html; charset=utf-8", "public, max-age=0, must-revalidate"],
        ["/goals/56/data.json", "application/json", "public, max-age=0, must-revalidate"],
        ["/feed.xml", "application/atom+xml; charset=utf-8", "public, max-age=0, must-revalidate"],
        ["/_next/static/media/Font-1a2B.woff2", "font/woff2", "public, max-age=31536000, immutable"],
      ] as const) {
        const { status, headers, body } = await ask(url, path);
        expect([path, status, headers["content-type"], headers["cache-control"]]).toEqual([
          path,
          200,
          type,
          caching,
        ]);
        expect(body).toEqual(files.find(({ address }) => address === path)?.bytes);
        expectSecured(headers);
      }
    },
  );

  test.skipIf(!isInstalled)(
    "sends the compressed form to who takes it, and a 304 to who has it",
    async () => {
      const url = await serve();
      for (const [accepted, refused] of [
        ["gzip, deflate, br, zstd", undefined],
        ["gzip", "br"],
        ["br;q=0, gzip", "br"],
        ["gzip;q=0", "gzip"],
      ] as const) {
        const headers = { "accept-encoding": accepted };
        for (const path of ["/goals/56", "/goals/56/data.json"]) {
          const first = await ask(url, path, { headers });
          const coding = first.headers["content-encoding"];
          expect(coding).not.toBe(refused);
          const decode =
            coding === "br"
              ? brotliDecompressSync
              : coding === "gzip"
                ? gunzipSync
                : (bytes: Buffer) => bytes;
          expect(decode(first.body)).toEqual(files.find(({ address }) => address === path)?.bytes);
          expect(first.headers.vary).toBe("Accept-Encoding");
          const again = await ask(url, path, {
            headers: { ...headers, "if-none-match": first.headers.etag ?? "" },
          });
          expect([accepted, path, again.status]).toEqual([accepted, path, 304]);
          for (const name of ["etag", "cache-control", "vary"])
            expect(again.headers[name]).toBe(first.headers[name]);
          expectSecured(again.headers);
        }
      }
    },
  );

  test.skipIf(!isInstalled)("sends what is too short to be compressed as it is, to everybody", async () => {
    const url = await serve();
    const { headers, body } = await ask(url, "/feed.xml", { headers: { "accept-encoding": "gzip, br" } });
    expect(body).toEqual(files.find(({ address }) => address === "/feed.xml")?.bytes);
    expect([headers["content-encoding"], headers.vary]).toEqual([undefined, undefined]);
  });

  test.skipIf(!isInstalled)("redirects every other way of writing an address to the one", async () => {
    const url = await serve();
    for (const [path, location] of [
      ["/goals/", "/goals"],
      ["/goals/56/", "/goals/56"],
      ["/goals/56.html", "/goals/56"],
      ["/GOALS/56?a=b", "/goals/56?a=b"],
      ["//goals//56", "/goals/56"],
      ["/goals/%35%36", "/goals/56"],
      ["/index.html", "/"],
      ["/old", "/goals/56"],
      ["/goals/56/Data.json", "/goals/56/data.json"],
      ["/goals/56/embed/", "/goals/56/embed"],
      ["/goals/56/embed.html", "/goals/56/embed"],
    ] as const) {
      const response = await ask(url, path);
      expect([path, response.status, locationOf(response)]).toEqual([path, 301, location]);
      expectSecured(response.headers);
    }
  });

  test.skipIf(!isInstalled)(
    "leads from a moved address, and from those of its forms, to the new one in one step however it is asked for",
    async () => {
      const url = await serve();
      const asked = [
        ["/goals/55", "/goals/56"],
        ["/goals/55/data.json", "/goals/56/data.json"],
        ["/goals/55/embed", "/goals/56/embed"],
        ["/old", "/goals/56"],
      ].flatMap(([from = "", to = ""]) => [
        [from, to],
        [`${from}/`, to],
        [from.toUpperCase(), to],
        [`${from}?a=%2F&b`, `${to}?a=%2F&b`],
        ...(from.endsWith("json")
          ? []
          : [
              [`${from}.html`, to],
              [`${from}/index.html`, to],
            ]),
      ]);
      for (const [path = "", location] of asked) {
        for (const request of [
          {},
          { method: "HEAD" },
          { headers: { "if-none-match": "*", "accept-encoding": "br" } },
        ]) {
          const response = await ask(url, path, request);
          expect([path, response.status, locationOf(response)]).toEqual([path, 301, location]);
          expectSecured(response.headers);
          expect(response.body.toString()).not.toContain("has moved</title>");
        }
      }
      // What never was there isn't there at the new address either.
      for (const path of [
        "/goals/55/x",
        "/goals/555",
        "/goals/55.json",
        "/goals/55/data.jsonx",
        "/.moved/goals/55",
      ])
        expect([path, (await ask(url, path)).status]).toEqual([path, 404]);
    },
  );

  test.skipIf(!isInstalled)(
    "lets other sites’ scripts and pages follow the redirect of what they could read, and no other",
    async () => {
      const url = await serve();
      for (const [path, origin, policy] of [
        ["/goals/55/data.json", "*", "cross-origin"],
        ["/goals/55/embed", undefined, "cross-origin"],
        ["/goals/56/data.json/", undefined, "same-origin"],
        ["/goals/56/embed/", undefined, "same-origin"],
        ["/goals/55", undefined, "same-origin"],
        ["/old", undefined, "same-origin"],
        ["/goals/56/", undefined, "same-origin"],
        ["/goals/55/x", undefined, "same-origin"],
      ] as const) {
        const { headers } = await ask(url, path);
        expect([
          path,
          headers["access-control-allow-origin"],
          headers["cross-origin-resource-policy"],
        ]).toEqual([path, origin, policy]);
        expect(headers.link).toBeUndefined();
        expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      }
    },
  );

  test.skipIf(!isInstalled)(
    "answers what doesn't exist, and what isn't public, with the nearest 404 page",
    async () => {
      const url = await serve();
      for (const [path, words] of [
        ["/goals/99", "no such goal"],
        ["/goals/56/x", "no such goal"],
        ["/Goals/x", "no such goal"],
        ["/goals/404.html", "no such goal"],
        ["/nope", "nothing here"],
        ["/404.html", "nothing here"],
        ["/.htaccess", "nothing here"],
        ["/.release.json", "nothing here"],
        ["/.nginx/http.conf", "nothing here"],
        ["/_headers", "nothing here"],
        ["/_redirects", "nothing here"],
        ["/index.html.br", "nothing here"],
        ["/goals/56.html.gz", "no such goal"],
        ["/_next/", "nothing here"],
        ["//elsewhere.example/", "nothing here"],
      ] as const) {
        const { status, body, headers } = await ask(url, path);
        expect([path, status]).toEqual([path, 404]);
        expect(body.toString()).toContain(words);
        expectSecured(headers);
      }
    },
  );

  test.skipIf(!isInstalled)("can only be read, and ignores ranges", async () => {
    const url = await serve();
    for (const method of ["POST", "OPTIONS", "DELETE"]) {
      const { status, headers } = await ask(url, "/goals/56", { method });
      expect([method, status]).toEqual([method, 405]);
      expect(headers.allow).toMatch(/^GET, HEAD/);
      expectSecured(headers);
    }
    const { status, body } = await ask(url, "/goals/56", { headers: { range: "bytes=0-1,2-3" } });
    expect(status).toBe(200);
    expect(body.length).toBeGreaterThan(100);
  });
});

function expectSecured(headers: Response["headers"]): void {
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none';/);
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["strict-transport-security"]).toBe("max-age=63072000");
  expect(headers["x-powered-by"]).toBeUndefined();
}

describe("For hosts that read _headers and _redirects", () => {
  test("each rule is a path, given once, and its headers", async () => {
    const text = await readFile(join(await sampleFolder(), "_headers"), "utf8");
    const rules = text
      .trim()
      .split("\n\n")
      .map((rule) => rule.split("\n"));
    expect(rules.map(([path]) => path)).toEqual([
      ...["/*", "/:first/:second/embed", "/:first/:second/data.json", "/", "/feed.xml", "/_next/static/*"],
    ]);
    for (const [, ...lines] of rules) {
      for (const line of lines) expect(line).toMatch(/^ {2}(?:[A-Z][\w-]+: \S|! [A-Z][\w-]+$)/);
    }
  });

  test("redirects come before the 404 pages, the deepest of these first", async () => {
    expect(await readFile(join(await sampleFolder(), "_redirects"), "utf8")).toBe(
      [
        "/old /goals/56 301",
        "/goals/55 /goals/56 301",
        "/goals/55/data.json /goals/56/data.json 301",
        "/goals/55/embed /goals/56/embed 301",
        "/old/ /goals/56 301",
        "/old.html /goals/56 301",
        "/goals/55/ /goals/56 301",
        "/goals/55.html /goals/56 301",
        "/goals/55/embed/ /goals/56/embed 301",
        "/goals/55/embed.html /goals/56/embed 301",
        "/goals/* /goals/404.html 404",
        "/* /404.html 404\n",
      ].join("\n"),
    );
  });
});
