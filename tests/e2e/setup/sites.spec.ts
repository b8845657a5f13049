import { expect, test } from "@playwright/test";
import { ensureSite, readBuildLog, siteNames } from "../support/sites.ts";

// Where nothing is compiled yet, the first build does it for all.
test.describe.configure({ mode: "serial" });

for (const name of siteNames) {
  test(`The site “${name}” is built, which other tests look at`, async () => {
    await ensureSite(name);
    expect(await readBuildLog(name)).not.toMatch(/\berror\b/);
  });
}
