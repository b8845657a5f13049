/** Pictures that are sent to the desk, over real sockets: what is taken, what becomes of it, and what is refused. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepPicture } from "../../../desk/pictures/keep-picture.ts";
import { writePictureLine } from "../../../desk/pictures/picture-line.ts";
import { ask, type RunningEditor, startEditor, wordsOf } from "./support.ts";

let editor: RunningEditor;
let folder: string;
beforeEach(async () => {
  editor = await startEditor();
  folder = `${editor.directory}-public`;
});
afterEach(async () => {
  await editor.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A picture of noise, so that it is as large as it looks. */
const drawn = (width = 60, height = 40) =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: "#4a1d83" },
      noise: { type: "gaussian", mean: 120, sigma: 40 },
    },
  });

/** Sends a form as the page does, or as the script of an entry’s page. */
async function send(bytes: Uint8Array, name = "campus.png", words = "The campus", byScript = false) {
  const form = new FormData();
  form.set("words", words);
  form.set("picture", new Blob([new Uint8Array(bytes)], { type: "image/png" }), name);
  const own = `http://localhost:${editor.port}`;
  const answer = await fetch(`${own}/edit/pictures`, {
    method: "POST",
    body: form,
    headers: {
      Origin: own,
      "Sec-Fetch-Site": "same-origin",
      ...(byScript ? { Accept: "application/json" } : {}),
    },
  });
  return { status: answer.status, text: await answer.text() };
}
const kept = () => readdirSync(folder).toSorted();
const said = async (bytes: Uint8Array, name?: string, words?: string) => {
  const { status, text } = await send(bytes, name, words, true);
  return [status, JSON.parse(text).problem];
};
const filePart = `--x\r\nContent-Disposition: form-data; name="picture"; filename="a.png"\r\n\r\n\x89PNG`;
const wordsPart = `--x\r\nContent-Disposition: form-data; name="words"\r\n\r\n`;
const nothingKept = () => expect(existsSync(folder)).toBe(false);

describe("A picture that is sent", () => {
  it.each([
    ["png", "png"],
    ["jpeg", "jpg"],
    ["gif", "gif"],
    ["webp", "webp"],
    ["avif", "avif"],
  ] as const)("as %s is kept under a plain name that ends with %s", async (kind, ending) => {
    const { status, text } = await send(
      await drawn().toFormat(kind).toBuffer(),
      `Cámpus Map (2).${kind}`,
      "A map",
      true,
    );
    const address = `/campus-map-2.${ending}`;
    expect([status, JSON.parse(text)]).toEqual([
      200,
      { address, line: `![A map](${address})`, width: 60, height: 40 },
    ]);
    const { format } = await sharp(join(folder, address)).metadata();
    expect(format).toBe(kind === "avif" ? "heif" : kind);
  });

  it("is shown with its line to copy where no script runs", async () => {
    const page = (await ask(editor.port, "/edit/pictures")).text;
    expect(page).toMatch(/enctype="multipart\/form-data"/iu);
    const { status, text } = await send(await drawn().png().toBuffer(), "campus.png", "The “new” [campus]");
    expect(status).toBe(200);
    expect(wordsOf(text)).toContain("The picture is at /campus.png, 60 × 40 pixels.");
    expect(wordsOf(text)).toContain("![The “new” \\[campus\\]](/campus.png)");
  });

  it("loses where and with what it was taken, and is turned as the camera was held", async () => {
    const sent = await drawn()
      .jpeg()
      .withExif({
        IFD0: { Make: "Camera of Hana" },
        IFD3: { GPSLatitude: "38/1 15/1 0/1" },
      })
      .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>Secret words</x:xmpmeta>")
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(sent.toString("latin1")).toMatch(/Camera of Hana[\s\S]*Secret words/u);
    expect((await sharp(sent).metadata()).orientation).toBe(6);
    await send(sent, "campus.jpg");
    const bytes = readFileSync(join(folder, "campus.jpg"));
    expect(bytes.toString("latin1")).not.toMatch(/Camera of Hana|Secret words|Exif|GPS/u);
    const { exif, xmp, iptc, orientation, width, height } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, orientation, width, height]).toEqual([...Array(4).fill(undefined), 40, 60]);
  });

  it("keeps all frames of a moving one", async () => {
    const frames = await Promise.all([1, 2, 3].map(() => drawn().png().toBuffer()));
    const sent = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100, 100] })
      .toBuffer();
    const { text } = await send(sent, "moving.gif", "It moves", true);
    expect(JSON.parse(text)).toMatchObject({ width: 60, height: 40 });
    expect((await sharp(join(folder, "moving.gif"), { animated: true }).metadata()).pages).toBe(3);
  });

  it("is made no longer than 2400 pixels", async () => {
    const { text } = await send(await drawn(3000, 30).png().toBuffer(), "wide.png", "Wide", true);
    expect(JSON.parse(text)).toMatchObject({ width: 2400, height: 24 });
  });

  it("gets a name that is free and is not the site’s own, wherever it says that it lies", async () => {
    const picture = await drawn().png().toBuffer();
    const names = [
      "../../etc/campus.png",
      "C:\\Users\\hana\\campus.png",
      "campus.jpeg",
      "戦略.png",
      ".png",
      "goals.png",
      "a.b.html",
    ];
    for (const name of names) expect((await send(picture, name)).status, name).toBe(200);
    expect(kept()).toEqual(
      [
        "a-b.png",
        "campus-2.png",
        "campus-3.png",
        "campus.png",
        "goals.png",
        "picture-2.png",
        "picture-3.png",
      ].toSorted(),
    );
  });
});

describe("A picture is refused, and nothing is kept,", () => {
  afterEach(nothingKept);

  it.each([
    [
      "an SVG",
      "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
      /^It is an SVG, which/u,
    ],
    ["an SVG with a declaration", "\uFEFF <?xml version='1.0'?><svg/>", /^It is an SVG, which/u],
    ["a page", "<!doctype html><script>alert(1)</script>", /^It is not a picture of a kind/u],
    ["a PDF", "%PDF-1.7", /^It is a PDF/u],
    ["a HEIC picture", "\0\0\0\x18ftypheic", /^It is a HEIC picture/u],
    ["a TIFF", "II*\0", /^It is a TIFF or BMP/u],
  ])("that is %s and says that it is a PNG", async (_, content, problem) => {
    expect(await said(Buffer.from(content))).toEqual([422, expect.stringMatching(problem)]);
  });

  it("that begins like a PNG and is something else, or breaks off", async () => {
    const sign = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
    const damaged = [422, expect.stringMatching(/^The picture is damaged/u)];
    expect(await said(Buffer.concat([sign, Buffer.from("<svg/>")]))).toEqual(damaged);
    const whole = await drawn(300, 300).png().toBuffer();
    expect(await said(whole.subarray(0, whole.length / 2))).toEqual(damaged);
  });

  it("of too many bytes or pixels", async () => {
    const sign = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
    const large = Buffer.concat([sign, Buffer.alloc(10 * 1024 * 1024)]);
    expect(await said(large)).toEqual([422, expect.stringMatching(/larger than 10 MB/u)]);
    const flat = sharp({ create: { width: 9000, height: 9000, channels: 3, background: "white" } });
    const bomb = await flat.png().toBuffer();
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await said(bomb)).toEqual([422, expect.stringMatching(/more than 60 million pixels/u)]);
  });

  it("without words, without a file, and without a form, and the words stay on the page", async () => {
    expect(await said(await drawn().png().toBuffer(), "a.png", " \n")).toEqual([
      422,
      "Write what the picture shows, for those who can’t see it.",
    ]);
    const { status, text } = await send(Buffer.alloc(0), "", "Words of the campus");
    expect([status, wordsOf(text)]).toEqual([422, expect.stringContaining("Choose a picture.")]);
    expect(text).toContain("Words of the campus</textarea>");
    const plain = await ask(editor.port, "/edit/pictures", new URLSearchParams({ words: "x" }));
    expect([plain.status, wordsOf(plain.text)]).toEqual([
      422,
      expect.stringContaining("did not arrive whole"),
    ]);
  });

  it.each([
    ["ends before the file does", "multipart/form-data; boundary=x", filePart],
    [
      "ends within a file that is too large",
      "multipart/form-data; boundary=x",
      filePart.padEnd(11 * 1024 * 1024),
    ],
    ["says nothing of where its parts end", "multipart/form-data; charset=utf-8", filePart],
    ["has words without an end", "multipart/form-data; boundary=x", wordsPart.padEnd(20_000, "a")],
  ])("in a form that %s", async (_, type, form) => {
    const own = `http://localhost:${editor.port}`;
    const answer = await fetch(`${own}/edit/pictures`, {
      method: "POST",
      body: Buffer.from(form, "latin1"),
      headers: { "Content-Type": type, Origin: own, Accept: "application/json" },
    });
    expect([answer.status, await answer.json()]).toEqual([
      422,
      { problem: "The picture did not arrive whole. Send it again." },
    ]);
    expect((await ask(editor.port, "/edit/pictures")).status).toBe(200);
  });

  it("that breaks off on the way", async () => {
    const own = `localhost:${editor.port}`;
    const socket = connect(editor.port, "127.0.0.1");
    socket.write(
      `POST /edit/pictures HTTP/1.1\r\nHost: ${own}\r\nOrigin: http://${own}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 900\r\n\r\n${filePart}`,
    );
    await new Promise((done) => socket.once("connect", done));
    socket.destroy();
    // The editor answers others as before.
    expect((await ask(editor.port, "/edit/pictures")).status).toBe(200);
  });
});

describe("The folder of public files", () => {
  const picture = { bytes: Buffer.from("a picture"), ending: ".png" } as const;

  it("loses what a write that was killed has left, and keeps what others have put there", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, ".campus.png.0123456789ab.new"), "half a pict");
    writeFileSync(join(folder, ".hidden"), "somebody’s");
    writeFileSync(join(folder, "campus.png"), "somebody’s");
    expect(await keepPicture(folder, "campus.png", picture)).toEqual({ address: "/campus-2.png" });
    expect(kept()).toEqual([".hidden", "campus-2.png", "campus.png"]);
    expect(readFileSync(join(folder, "campus.png"), "utf8")).toBe("somebody’s");
  });

  it("is not left by a link that has the name", async () => {
    mkdirSync(folder);
    symlinkSync(join(editor.directory, "site.yaml"), join(folder, "campus.png"));
    const before = readFileSync(join(editor.directory, "site.yaml"), "utf8");
    expect(await keepPicture(folder, "campus.png", picture)).toEqual({ address: "/campus-2.png" });
    expect(readFileSync(join(editor.directory, "site.yaml"), "utf8")).toBe(before);
  });

  it("that can’t be written is named, in words", async () => {
    writeFileSync(folder, "a file in its place");
    expect(await keepPicture(folder, "campus.png", picture)).toMatch(/^The picture was not kept: /u);
  });
});

describe("The line of a picture", () => {
  it("means its words as they are", () => {
    expect(writePictureLine("/a.png", " 5 * 3 <b>\n{x} _y_ | `z` \\ ![w](v)")).toBe(
      "![5 \\* 3 \\<b\\> \\{x\\} \\_y\\_ \\| \\`z\\` \\\\ !\\[w\\](v)](/a.png)",
    );
  });
});
