import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/unit/**/*.test.{ts,tsx}"],
    // Some unit tests start servers and processes of their own; two cores are easily busy.
    testTimeout: 20_000,
  },
});
