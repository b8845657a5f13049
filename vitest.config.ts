import { defineConfig } from "vitest/config";
import "./scripts/test-environment.mjs";

// What is published is made by what React and the readers of Markdown are in production, which is faster too.
Object.assign(process.env, { NODE_ENV: "production" });

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.{ts,tsx}"],
    // Some unit tests start servers and processes of their own; two cores are easily busy.
    testTimeout: 60_000,
    // Files share what they import and the content that they compile; a third of the time went into doing it again.
    isolate: false,
    maxWorkers: 2,
  },
});
