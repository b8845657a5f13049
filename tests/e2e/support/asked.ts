/** What a server answers, without a browser: no page is opened, and nothing of an answer is looked at by its looks. */
import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

/** A test that is skipped where the server that it is about is not installed. */
export const test = base.extend<{ installed: undefined }>({
  installed: [
    async ({ baseURL }, use, info) => {
      info.skip(!baseURL, "This server is not installed.");
      await use(undefined);
    },
    { auto: true },
  ],
});
