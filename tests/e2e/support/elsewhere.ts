/** Another site, on which the site's cards, pictures and data are used. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { Browser } from "@playwright/test";

/** Opens a page of another site, shows the markup there, and says what became of it. */
export async function showElsewhere<Result>(
  browser: Browser,
  markup: string,
  look: (page: Awaited<ReturnType<Browser["newPage"]>>) => Promise<Result>,
): Promise<Result> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.end(`<!DOCTYPE html><title>Elsewhere</title>${markup}`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The system gave no port.");
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${address.port}/`);
    return await look(page);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}
