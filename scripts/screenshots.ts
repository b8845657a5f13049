/**
 * `npm run screenshots`: pictures of the built site, for the eyes of who designs it. Every kind of page and card, or the addresses
 * given (`npm run screenshots -- /goals/56`), on four widths, in light, dark and forced colours, and as it prints.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { getContent } from "../lib/content.ts";
import { kinds } from "../lib/model/kinds.ts";
import { collectionRoute } from "../lib/model/routes.ts";
import { startServer } from "../publish/server/server.ts";
import { loadTable } from "../publish/server/table.ts";
import { ensureChromium } from "./chromium.mjs";
import { listKindsOfCards, listKindsOfPages } from "./kinds-of-pages.ts";

const folder = "screenshots";
const widths = [320, 768, 1440, 2560];
const appearances = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "forced", colorScheme: "dark", forcedColors: "active" },
] as const;

async function listKinds(): Promise<string[]> {
  const content = await getContent();
  return [
    ...listKindsOfPages(content),
    ...listKindsOfCards(content),
    ...kinds.map((kind) => `${collectionRoute(kind)}/0`),
    "/no-such-page",
  ];
}

/** `/goals/56` → `goals-56`. */
function fileName(address: string): string {
  return address.slice(1).replaceAll("/", "-") || "home";
}

async function takePictures(page: Page, address: string): Promise<void> {
  for (const { name, ...media } of appearances) {
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    for (const width of widths) {
      await page.setViewportSize({ width, height: Math.min(1200, Math.round(width * 1.6)) });
      const path = join(folder, `${fileName(address)}-${width}-${name}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
}

async function print(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
  await page.pdf({ path: join(folder, `${fileName(address)}.pdf`), format: "A4", preferCSSPageSize: true });
}

async function visit(browser: Browser, origin: string, addresses: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  for (const address of addresses) {
    await page.goto(origin + address);
    await takePictures(page, address);
    await print(page, address);
    console.log(`${address} → ${join(folder, fileName(address))}-*.png, .pdf`);
  }
}

const given = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const server = await startServer(await loadTable("out"), { port: 0, connectionLimit: 512 });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ["--no-sandbox"] });
try {
  await visit(browser, `http://localhost:${server.port}`, given.length > 0 ? given : await listKinds());
} finally {
  await browser.close();
  await server.close();
}
