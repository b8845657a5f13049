import { embedRoute } from "../../../lib/model/forms.ts";
import { findBrokenReferences, findEmptyWords } from "../support/ids.ts";
import { expect, records, test } from "../support/site.ts";

test("On every card ids are unique, references lead to them, and nothing that is read is empty", async ({
  page,
}) => {
  for (const address of records.map(embedRoute)) {
    await page.goto(address);
    expect.soft(await findBrokenReferences(page), address).toEqual([]);
    expect.soft(await findEmptyWords(page), address).toEqual([]);
  }
});
