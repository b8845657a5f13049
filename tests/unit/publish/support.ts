/** Small releases to serve, and a client that sends exactly what it is told. */
import { mkdtemp, rm } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { findMediaType } from "../../../lib/model/media-types.ts";
import type { Redirect } from "../../../lib/model/redirects.ts";
import { type PublishedFile, writeRelease } from "../../../publish/build/write-release.ts";
import { createHeaderPolicy } from "../../../publish/headers/headers.ts";
import { configureHosts } from "../../../publish/hosts/hosts.ts";
import { forEachLimited } from "../../../publish/release/each.ts";

/** A folder that is gone when the test is over. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "publish-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A page of some length, so that its forms differ in size. */
export function page(address: string, words: string): PublishedFile {
  return {
    address,
    file: address === "/" ? "index.html" : `${address.slice(1)}.html`,
    type: "text/html; charset=utf-8",
    compressible: true,
    immutable: false,
    bytes: Buffer.from(
      `<!DOCTYPE html><html lang="en"><title>${words}</title><p>${`${words} `.repeat(400)}</p></html>`,
    ),
  };
}

/** The 404 page of a part of the site. */
export function missingPage(under: string, words: string): PublishedFile {
  return { ...page(under, words), file: `${under.slice(1)}404.html`, missingUnder: under };
}

/** A file by its address, typed by its ending. */
export function file(address: string, content: string, immutable = false): PublishedFile {
  const mediaType = findMediaType(address);
  if (!mediaType) throw new Error(`${address} has no type.`);
  return { address, file: address.slice(1), ...mediaType, immutable, bytes: Buffer.from(content) };
}

/** The pages that most tests ask for. */
export function sampleFiles(words = "first"): PublishedFile[] {
  return [
    page("/", `${words} home`),
    page("/goals", `${words} goals`),
    page("/goals/56", `${words} goal 56`),
    missingPage("/", `${words} nothing here`),
    missingPage("/goals/", `${words} no such goal`),
    page("/goals/56/embed", `${words} card`),
    file("/goals/56/data.json", JSON.stringify({ words, filler: "x".repeat(1500) })),
    file("/feed.xml", `<feed xmlns="http://www.w3.org/2005/Atom"><title>${words}</title></feed>`),
    file("/_next/static/media/Font-1a2B.woff2", "not really a font", true),
  ];
}

/** The pages that most tests ask for, and a file of every kind that has headers of its own. */
export function filesOfEveryForm(): PublishedFile[] {
  return [
    ...sampleFiles(),
    page("/data", "the data"),
    page("/ja", "the start page in Japanese"),
    page("/ja/goals/56", "goal 56 in Japanese"),
    page("/ja/goals/56/embed", "a card in Japanese"),
    file("/ja/goals/56/data.json", '{"language": "ja"}'),
    file("/ja/data/strategy.xml", "<StrategicPlan>in Japanese</StrategicPlan>"),
    file("/ja/feed.xml", '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja"/>'),
    page("/visions/1", "vision 1"),
    missingPage("/visions/", "no such vision"),
    file("/visions/1/data.bib", "@misc{vision-1}"),
    file("/goals/56/data.md", "# Goal 56"),
    file("/goals/56/oembed.json", '{"version": "1.0"}'),
    file("/goals/56/picture.png", "not really a picture"),
    file("/data/strategy.xml", "<StrategicPlan/>"),
    file("/.well-known/security.txt", "Contact: mailto:a@example.org"),
    file("/robots.txt", "User-agent: *"),
    file("/speculation.000000000000.rules.json", "{}", true),
  ];
}

/** A page that moved, and a record with its forms. */
export const sampleRedirects: readonly Redirect[] = [
  { from: "/old", to: "/goals/56" },
  { from: "/goals/55", to: "/goals/56" },
  { from: "/goals/55/data.json", to: "/goals/56/data.json" },
  { from: "/goals/55/embed", to: "/goals/56/embed" },
];

/** Writes a release of these files. */
export function writeFiles(
  out: string,
  files: readonly PublishedFile[],
  content: Awaited<ReturnType<Parameters<typeof writeRelease>[1]>>,
): Promise<void> {
  return writeRelease(out, async ({ write }) => {
    await forEachLimited(files, write);
    return content;
  });
}

/** Writes a release of these files, with all that most tests ask for. */
export function release(
  out: string,
  files: readonly PublishedFile[],
  source = "sources",
  {
    isSecure = true,
    redirects = sampleRedirects,
  }: { isSecure?: boolean; redirects?: readonly Redirect[] } = {},
): Promise<void> {
  return writeFiles(out, files, {
    source,
    headers: createHeaderPolicy(
      [
        { address: "/", styles: ["p{color:red}"] },
        { address: "/goals/56/embed", styles: ["p{color:blue}"] },
      ],
      isSecure,
    ),
    redirects,
    movedPages: sampleRedirects.slice(0, 2).map(({ from }) => page(from, `${from} has moved`)),
    configure: configureHosts,
  });
}

/** What came back. */
export interface Response {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends one request with the path exactly as it is written, on a connection of its own. */
export function ask(
  url: string,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** Sends bytes and returns all that comes back until the server closes, or until it has been silent for a while. */
export function sendRaw(port: number, bytes: string | Buffer, silence = 2500): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setTimeout(silence, () => socket.destroy());
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      received += chunk;
    });
    socket.on("error", () => socket.destroy());
    socket.on("close", () => resolve(received));
  });
}
