import { chromium } from "@playwright/test";
const [,, out, width, scheme, media, ...paths] = process.argv;
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-background-networking","--disable-component-update"] });
const c = await b.newContext({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme });
const p = await c.newPage();
for (const path of paths) {
  if (media === "print") await p.emulateMedia({ media: "print" });
  await p.goto("http://localhost:4400" + path);
  await p.screenshot({ path: `${out}${path.replaceAll("/", "_")}.png`, fullPage: true });
  console.log(path, await p.evaluate(() => document.documentElement.scrollWidth));
}
await b.close();
