import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";
import "./scripts/test-environment.mjs";
import { matchTests } from "./tests/e2e/support/match-tests.ts";

const program = findChromium();

const testsIn = (...folders: readonly string[]) => matchTests(import.meta.dirname, folders);

const use: PlaywrightTestConfig["use"] = {
  // Written by the global set-up, which starts the server before any worker.
  baseURL: process.env.TEST_SITE_URL,
  viewport: { width: 1280, height: 800 },
  locale: "en-GB",
  launchOptions: {
    ...(program ? { executablePath: program } : {}),
    // Root, as in containers, can't use the sandbox; the rest keeps the browser from asking the network for itself.
    // Without windows Chromium fits letters to whole pixels unless it is told not to, which makes them wider than readers see.
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-component-update",
      "--font-render-hinting=none",
    ],
  },
};

/**
 * The tests of what is built, in folders by what they need: `reading` holds whether or not scripts run and on any screen,
 * `seeing` needs a screen of both kinds, `site` looks at the site as a whole, `serving` asks every server without a browser,
 * `other-content` looks at sites of other content, which `setup` builds, `builds` looks at how builds end, `editing` edits the
 * content in the browser. Few projects, since each has workers of its own, which take seconds to start.
 *
 * `SERVER=nginx` or `SERVER=apache` runs those of the site's own content against that server.
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
  timeout: 180_000,
  use,
  projects: [
    // What is built does not depend on what serves it.
    ...(process.env.SERVER && process.env.SERVER !== "builtin"
      ? []
      : [
          // Two builds at a time would get in each other's way.
          { name: "sites", testMatch: testsIn("setup"), fullyParallel: false, workers: 1, timeout: 600_000 },
          {
            name: "builds",
            testMatch: testsIn("builds"),
            dependencies: ["sites"],
            fullyParallel: false,
            workers: 1,
            timeout: 600_000,
          },
          // The development server behind the editor compiles each kind of page when it is first seen.
          {
            name: "editing",
            testMatch: testsIn("editing"),
            fullyParallel: false,
            workers: 1,
            expect: { timeout: 60_000 },
          },
          { name: "other-content", testMatch: testsIn("other-content"), dependencies: ["sites"] },
        ]),
    { name: "site", testMatch: testsIn("reading", "seeing", "site", "serving") },
  ],
});
