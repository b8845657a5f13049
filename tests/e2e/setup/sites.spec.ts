import { expect, test } from "@playwright/test";
import { ensureSite, readBuildLog, siteNames } from "../support/sites.ts";

for (const name of siteNames) {
  test(`The site “${name}” is built, which other tests look at`, async () => {
    await ensureSite(name);
    expect(await readBuildLog(name)).not.toMatch(/\berror\b/);
  });
}
