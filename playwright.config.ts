import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";
import "./scripts/test-address.mjs";
import { matchTests } from "./tests/e2e/support/match-tests.ts";

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

const program = findChromium();

const testsIn = (...folders: readonly string[]) => matchTests(import.meta.dirname, folders);

const use: PlaywrightTestConfig["use"] = {
  // Written by the global set-up, which starts the server before any worker.
  baseURL: process.env.TEST_SITE_URL,
  locale: "en-GB",
  launchOptions: {
    ...(program ? { executablePath: program } : {}),
    // Root, as in containers, can't use the sandbox; the rest keeps the browser from asking the network for itself.
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  },
};

/**
 * One suite for every server (`SERVER=builtin|nginx|apache`), in folders by what a test needs: `reading` holds whether or
 * not scripts run and on any screen, `seeing` needs a screen of both kinds, `site` looks at the site as a whole, `serving`
 * at what a server adds, `builds` builds other content than the site's own, `editing` edits it in the browser.
 */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  globalSetup: "./tests/e2e/support/global-setup.ts",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  reporter: "list",
  // Generous, because a machine may be busy with other work; a test that hangs still ends.
  timeout: 90_000,
  use,
  projects: [
    // What is built does not depend on what serves it, and two builds at a time would get in each other's way. First,
    // since they take the longest and leave a worker to the others.
    ...(process.env.SERVER && process.env.SERVER !== "builtin"
      ? []
      : [
          {
            name: "builds",
            testMatch: testsIn("builds"),
            fullyParallel: false,
            workers: 1,
            timeout: 180_000,
          },
          // The development server behind the editor compiles each kind of page when it is first seen.
          {
            name: "editing",
            testMatch: testsIn("editing"),
            fullyParallel: false,
            workers: 1,
            timeout: 120_000,
            expect: { timeout: 60_000 },
          },
        ]),
    { name: "wide", testMatch: testsIn("reading", "seeing"), use: { viewport: wide } },
    // A phone, on which nothing can be pointed at before it is pressed.
    { name: "narrow", testMatch: testsIn("reading", "seeing"), use: { viewport: narrow, hasTouch: true } },
    // The site's one script only adds buttons, so one width tells.
    { name: "no-script", testMatch: testsIn("reading"), use: { viewport: wide, javaScriptEnabled: false } },
    { name: "site", testMatch: testsIn("site", "serving"), use: { viewport: wide } },
  ],
});
