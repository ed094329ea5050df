import { defineConfig } from "vitest/config";
import { budgets } from "./build/budgets.ts";
import { licences } from "./build/licences.ts";
import { oneLanguage } from "./build/one-language.ts";
import { pages } from "./build/pages.ts";

/** Where the functions answer while developing: the local runner's default address. */
const BACK_END = process.env.ECOMAP_BACK_END ?? "http://localhost:8080";

/**
 * What every page stands on, in one file: a dozen small ones, each compressed alone, weigh more. The language is
 * apart, for the front door needs nothing else.
 */
const BASE =
  /node_modules\/(@preact|preact|valibot)\/|src\/shell\/(?!front-door|lazy).*\.tsx?$|src\/marks\/.*\.tsx?$|src\/i18n\/(?!language|gender)|src\/api\/(http|problem|shapes|failure|codes|complaint-properties)|src\/codes\//;

export default defineConfig(({ mode }) => ({
  appType: "custom",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [oneLanguage(mode), licences(), pages(), budgets()],
  build: {
    manifest: true,
    // Built once a language: the first empties the folder and brings the public files.
    emptyOutDir: mode !== "ru" && mode !== "en",
    copyPublicDir: mode !== "ru" && mode !== "en",
    target: ["chrome107", "firefox104", "safari16"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: "base", test: BASE }] },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ["/api", "/local", "/config.json", "/pictures"].map((path) => [path, BACK_END]),
    ),
  },
  test: { include: ["src/**/*.test.{ts,tsx}", "build/**/*.test.ts", "geography/**/*.test.ts"] },
}));
