/**
 * What link previews' pictures are drawn with: fonts, style sheets and the rasteriser, from the installed packages and from
 * the site's own style sheets. All is read once in a build's process, and nothing is fetched.
 */
// biome-ignore lint/style/noRestrictedImports: fonts and style sheets are no content; they come with the project.
import { readFile } from "node:fs/promises";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Font } from "satori";
import type { PictureTools } from "../components/picture/draw-picture.tsx";
import { encodeIndexedPng } from "../components/picture/indexed-png.ts";
import { readLook } from "../components/picture/look.ts";

const newsreaderCuts = [
  { weight: 200, style: "normal" },
  { weight: 300, style: "normal" },
  { weight: 300, style: "italic" },
  { weight: 400, style: "normal" },
] as const;

/** The fonts are cut by parts of the alphabet; each part is a family, and the first that has a letter sets it. */
const newsreaderParts = ["latin", "latin-ext", "vietnamese"] as const;

let tools: Promise<PictureTools> | undefined;
let japanese: Promise<readonly Font[]> | undefined;

/** The tools, read at the first call. */
export function pictureTools(): Promise<PictureTools> {
  tools ??= readTools();
  return tools;
}

async function readTools(): Promise<PictureTools> {
  const [theme, strands, usual, rasteriser] = await Promise.all([
    readFile(fromRoot("app/theme.css"), "utf8"),
    readFile(fromRoot("app/styles/strands.css"), "utf8"),
    readNewsreader(),
    readFile(fromRoot("node_modules/@resvg/resvg-wasm/index_bg.wasm")),
  ]);
  await initWasm(rasteriser);
  const loadJapanese = () => {
    japanese ??= readJapanese();
    return japanese;
  };
  return { look: readLook(theme, strands), fonts: { usual, loadJapanese }, toPng };
}

function readNewsreader(): Promise<Font[]> {
  return Promise.all(
    newsreaderParts.flatMap((part) =>
      newsreaderCuts.map(async ({ weight, style }) => ({
        name: `Newsreader ${part}`,
        data: await readFile(
          fromRoot(`node_modules/@fontsource/newsreader/files/newsreader-${part}-${weight}-${style}.woff`),
        ),
        weight,
        style,
      })),
    ),
  );
}

async function readJapanese(): Promise<readonly Font[]> {
  const file = "node_modules/@fontsource/hina-mincho/files/hina-mincho-japanese-400-normal.woff";
  return [{ name: "Hina Mincho", data: await readFile(fromRoot(file)), weight: 400, style: "normal" }];
}

/** A file of the project. The build runs in the project's folder, as content is found there too. */
function fromRoot(path: string): string {
  return `${process.cwd()}/${path}`;
}

function toPng(svg: string): Uint8Array {
  const resvg = new Resvg(svg);
  try {
    const image = resvg.render();
    try {
      return encodeIndexedPng(image);
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}
