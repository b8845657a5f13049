/** The app that this site is compared with: pages of the same words, as the documentation of Next.js has pages made. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { type DefaultTreeAdapterTypes as Html, parse, serialize } from "parse5";
import { type Element, listElements } from "../../publish/build/html-tree.ts";
import { run } from "../run.mjs";

/** The program of Next.js. */
export const nextProgram = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** Within the project, where its packages are found, and in a folder that every build of the site empties. */
const folder = resolve(".next", "stock-app");

const files = {
  "package.json": '{ "type": "module" }',
  "next.config.mjs": `export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
  "app/layout.jsx": `import localFont from "next/font/local";
import "./site.css";
const font = localFont({ src: "./newsreader.woff2", variable: "--font-newsreader" });
export default function Layout({ children }) {
  return <html lang="en" className={font.variable}><body>{children}</body></html>;
}`,
  "app/[...path]/page.jsx": `import Link from "next/link";
import words from "../../words.json";
export const dynamicParams = false;
export function generateStaticParams() {
  return Object.keys(words).map((page) => ({ path: page.slice(1).split("/") }));
}
export default async function Page({ params }) {
  const { path } = await params;
  return <>
    <nav>{Object.keys(words).slice(0, 20).map((page) => <Link key={page} href={page}>{page}</Link>)}</nav>
    <div dangerouslySetInnerHTML={{ __html: words["/" + path.join("/")] }} />
  </>;
}`,
} as const;

/** What the pages of an app say, as HTML, by their addresses, and the styles of all. */
export interface StockPages {
  readonly words: Readonly<Record<string, string>>;
  readonly styles: string;
}

/**
 * Reads the words and styles of published pages.
 *
 * @param out the release
 * @param pages their addresses
 */
export async function readPages(out: string, pages: readonly string[]): Promise<StockPages> {
  const words: Record<string, string> = {};
  let styles = "";
  for (const page of pages) {
    const elements = listElements(parse(await readFile(join(out, `${page}.html`), "utf8")));
    styles = elements.flatMap((each) => (each.tagName === "style" ? [textOf(each)] : [])).join("\n");
    const body = elements.find(({ tagName }) => tagName === "body");
    if (!body) throw new Error(`${page} has no body.`);
    body.childNodes = body.childNodes.filter(({ nodeName }) => !/^(?:script|link)$/.test(nodeName));
    words[page] = serialize(body);
  }
  return { words, styles };
}

/**
 * Makes the app, and builds it.
 *
 * @returns its folder
 * @throws {Error} with what Next.js wrote, where it can't be built
 */
export async function buildStockApp({ words, styles }: StockPages): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "app"), { recursive: true });
  await cp("app/fonts/newsreader.woff2", join(folder, "app/newsreader.woff2"));
  const made = {
    ...files,
    "app/site.css": styles,
    "words.json": JSON.stringify(words),
  };
  for (const [name, text] of Object.entries(made)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const { code, said } = await run([nextProgram, "build"], { cwd: folder, env, output: "collect" });
  if (code !== 0) throw new Error(said);
  return folder;
}

function textOf(element: Element): string {
  const isText = (node: Html.ChildNode): node is Html.TextNode => node.nodeName === "#text";
  return element.childNodes.map((node) => (isText(node) ? node.value : "")).join("");
}
