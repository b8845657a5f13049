/**
 * What link previews' pictures are drawn with: fonts, style sheets and the renderer, from the installed packages and from
 * the site's own style sheets. All is read once in a process, and nothing is fetched.
 */
// biome-ignore lint/style/noRestrictedImports: fonts and style sheets are no content; they come with the project.
import { readFile } from "node:fs/promises";
import { Renderer } from "@takumi-rs/core";
import type { PictureTools } from "../components/picture/draw-picture.ts";
import { createLetters } from "../components/picture/letters.ts";
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

/** The tools, read at the first call. */
export function pictureTools(): Promise<PictureTools> {
  tools ??= readTools();
  return tools;
}

async function readTools(): Promise<PictureTools> {
  const [theme, strands] = await Promise.all([
    readFile(fromRoot("app/theme.css"), "utf8"),
    readFile(fromRoot("app/styles/strands.css"), "utf8"),
  ]);
  const renderer = new Renderer();
  // Without a family of its own, a text is set in the first font that has its letters, in this order.
  for (const part of newsreaderParts) {
    for (const { weight, style } of newsreaderCuts) {
      const data = await readFile(fontFile("newsreader", part, weight, style));
      await renderer.registerFont({ name: `Newsreader ${part}`, data, weight, style });
    }
  }
  const letters = createLetters(
    once(async () => {
      const parts = await Promise.all(
        newsreaderParts.map(async (part) =>
          lettersOf(await readFile(fontFile("newsreader", part, 400, "normal"))),
        ),
      );
      return new Set(parts.flatMap((part) => [...part]));
    }),
    once(async () => {
      const data = await readFile(fontFile("hina-mincho", "japanese", 400, "normal"));
      await renderer.registerFont({ name: "Hina Mincho", data });
      return lettersOf(data);
    }),
  );
  return { look: readLook(theme, strands), letters, renderer };
}

/** A font file of an installed package. */
function fontFile(family: string, part: string, weight: number, style: string): string {
  return fromRoot(`node_modules/@fontsource/${family}/files/${family}-${part}-${weight}-${style}.woff`);
}

/** The code points of the letters that a font has. */
async function lettersOf(data: Buffer): Promise<ReadonlySet<number>> {
  // Only needed for letters beyond ASCII.
  const { create } = await import("fontkit");
  const font = create(data);
  if (!("characterSet" in font)) throw new Error("A font file of the pictures holds several fonts.");
  return new Set(font.characterSet);
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

/** A file of the project. The build runs in the project's folder, as content is found there too. */
function fromRoot(path: string): string {
  return `${process.cwd()}/${path}`;
}
