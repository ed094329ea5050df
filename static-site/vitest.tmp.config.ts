import { defineConfig } from "vitest/config";

/** The whole story in a real browser against a running Ecomap; one file at a time, on one machine's data. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["e2e/**/*.e2e.ts"],
    fileParallelism: false,
    globalSetup: "e2e/zz-provide.tmp.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The machine may be busy; a condition is waited for, not a time.
    expect: { poll: { timeout: 20_000 } },
  },
});
