import { embedRoute } from "../../../lib/model/forms.ts";
import { findBrokenReferences, findEmptyWords } from "../support/ids.ts";
import { addresses, expect, missingAddresses, records, test } from "../support/site.ts";

test.use({ expectedMessages: [/status of 404/] });

test("On every page and card ids are unique, references lead to them, and nothing that is read is empty", async ({
  page,
}) => {
  for (const address of [...addresses, ...records.map(embedRoute), ...missingAddresses]) {
    await page.goto(address);
    expect.soft(await findBrokenReferences(page), address).toEqual([]);
    expect.soft(await findEmptyWords(page), address).toEqual([]);
  }
});
