/** What a server answers, without a browser: no page is opened, and nothing of an answer is looked at by its looks. */
import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

const servers = {
  own: "TEST_SITE_URL",
  nginx: "TEST_NGINX_URL",
  apache: "TEST_APACHE_URL",
} as const;

type Server = keyof typeof servers;

/** A test that is skipped where the server that it is about is not installed. */
export const test = base.extend<{ server: Server; installed: undefined }>({
  /** The one that the run is about, or another. */
  server: ["own", { option: true }],
  // Written by the global set-up, which starts the servers before any worker.
  baseURL: async ({ server, baseURL }, use) => use(server === "own" ? baseURL : process.env[servers[server]]),
  installed: [
    async ({ baseURL }, use, info) => {
      info.skip(!baseURL, "This server is not installed.");
      await use(undefined);
    },
    { auto: true },
  ],
});

/** Tests that every server is asked which is installed; one alone where the run is about it. */
export function onEveryServer(define: () => void): void {
  const { SERVER } = process.env;
  const asked: readonly Server[] = SERVER && SERVER !== "builtin" ? ["own"] : ["own", "nginx", "apache"];
  for (const server of asked)
    test.describe(server === "own" ? "On this server" : `On ${server}`, () => {
      test.use({ server });
      define();
    });
}
