/** The files of the desk’s pages over real sockets. */
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { createAssets } from "../../../desk/assets.ts";

let port: number;
let folder: string;
const script = "const words = 'the same words again and again';\n".repeat(500);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "assets-"));
  await writeFile(join(folder, "script.js"), script);
  await writeFile(join(folder, "one.css"), "p { color: red; }");
  await writeFile(join(folder, "two.css"), "a { color: blue; }");
  const answer = createAssets({
    styles: [join(folder, "one.css"), join(folder, "two.css")],
    scripts: { "editor.js": join(folder, "script.js") },
    fonts: ["app/fonts/newsreader.woff2"],
  });
  const server = createServer(async (asked, response) => {
    try {
      if (await answer(asked.url ?? "", asked, response)) return;
      response.writeHead(404).end();
    } catch {
      response.writeHead(500).end();
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The system gave no port.");
  port = address.port;
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });
});

/** Asks without the compression that `fetch` asks for and undoes. */
function get(path: string, headers: Record<string, string> = {}, method = "GET") {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      request({ port, path, headers, method }, async (response) => {
        const parts: Buffer[] = [];
        for await (const part of response) parts.push(part);
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      })
        .once("error", reject)
        .end();
    },
  );
}

describe("The files of the desk’s pages", () => {
  it("are compressed as the browser accepts it, and come as they are to who accepts nothing", async () => {
    const br = await get("/edit/editor.js", { "Accept-Encoding": "gzip, deflate, br" });
    expect(br.headers).toMatchObject({ "content-encoding": "br", vary: "Accept-Encoding" });
    expect(brotliDecompressSync(br.body).toString()).toBe(script);
    expect(br.body.length).toBeLessThan(script.length / 10);
    const gzip = await get("/edit/editor.js", { "Accept-Encoding": "gzip, br;q=0" });
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    const identity = await get("/edit/editor.js");
    expect(identity.headers["content-encoding"]).toBeUndefined();
    expect(identity.body.toString()).toBe(script);
  });

  it("are not sent again to who has them, in the same encoding", async () => {
    const headers = { "Accept-Encoding": "br" };
    const { etag = "" } = (await get("/edit/editor.css", headers)).headers;
    const again = await get("/edit/editor.css", { ...headers, "If-None-Match": `"other", ${etag}` });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect((await get("/edit/editor.css", { "If-None-Match": etag })).status).toBe(200);
  });

  it("are the style sheets as one, and fonts that are not compressed again", async () => {
    const styles = await get("/edit/editor.css");
    expect(styles.body.toString()).toBe("p { color: red; }\na { color: blue; }");
    expect(styles.headers["content-type"]).toBe("text/css; charset=utf-8");
    const font = await get("/edit/newsreader.woff2", { "Accept-Encoding": "br" });
    expect(font.headers).toMatchObject({ "content-type": "font/woff2" });
    expect(font.headers["content-encoding"]).toBeUndefined();
    expect(font.body.equals(await readFile("app/fonts/newsreader.woff2"))).toBe(true);
  });

  it("have a length but no bytes for HEAD, and other addresses are another’s", async () => {
    const head = await get("/edit/editor.js", {}, "HEAD");
    expect([head.headers["content-length"], head.body.length]).toEqual([`${script.length}`, 0]);
    expect((await get("/edit/../script.js")).status).toBe(404);
    expect((await get("/edit/OFL.txt")).status).toBe(404);
  });

  it("are read again where they could not be read", async () => {
    await rm(join(folder, "script.js"));
    expect((await get("/edit/editor.js")).status).toBe(500);
    await writeFile(join(folder, "script.js"), script);
    expect((await get("/edit/editor.js")).status).toBe(200);
  });
});
