import { embedRoute, files, formatRoute, pictureRoute } from "../../../lib/model/forms.ts";
import { recordRoute, routes } from "../../../lib/model/routes.ts";
import { showElsewhere } from "../support/elsewhere.ts";
import { expect, records, test } from "../support/site.ts";

test("Another site’s page shows a card in a frame, and no other page", async ({ browser, baseURL }) => {
  const [record] = records;
  if (!record) throw new Error("There are no records.");
  const markup = `<iframe title="card" src="${baseURL}${embedRoute(record)}"></iframe>`;
  await showElsewhere(browser, markup, async (page) => {
    const card = page.frameLocator("iframe");
    await expect(card.locator("body")).toContainText(record.title);
    // Its styles are let in by their hash.
    expect(await card.locator("html").evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  });
  const page = `<iframe title="page" src="${baseURL}${routes.document}"></iframe>`;
  await showElsewhere(browser, page, async (elsewhere) => {
    await elsewhere.waitForLoadState("load");
    await expect(elsewhere.frameLocator("iframe").locator("h1:visible, main")).toHaveCount(0);
  });
});

test("Another site’s script reads the data, and another site’s page shows the picture", async ({
  browser,
  baseURL,
}) => {
  const [record] = records;
  if (!record) throw new Error("There are no records.");
  const picture = `<img alt="" src="${baseURL}${pictureRoute(record)}">`;
  await showElsewhere(browser, picture, async (page) => {
    const read = (address: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            (response) => response.status,
            () => "refused",
          ),
        `${baseURL}${address}`,
      );
    expect(await read(formatRoute(record, "data.json"))).toBe(200);
    expect(await read(files.feed)).toBe(200);
    expect(await read(recordRoute(record))).toBe("refused");
    const image = page.locator("img");
    await expect
      .poll(() => image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth))
      .toBeGreaterThan(0);
  });
});
