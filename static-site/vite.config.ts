import { defineConfig } from "vitest/config";
import { budgets } from "./build/budgets.ts";
import { pages } from "./build/pages.ts";

/** Where the functions answer while developing: the local runner's default address. */
const BACK_END = process.env.ECOMAP_BACK_END ?? "http://localhost:8080";

export default defineConfig({
  appType: "custom",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [pages(), budgets()],
  build: {
    manifest: true,
    target: ["chrome107", "firefox104", "safari16"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: Object.fromEntries(
      ["/api", "/local", "/config.json", "/pictures"].map((path) => [path, BACK_END]),
    ),
  },
  test: { include: ["src/**/*.test.{ts,tsx}", "build/**/*.test.ts", "geography/**/*.test.ts"] },
});
