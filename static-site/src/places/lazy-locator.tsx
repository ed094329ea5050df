import type { ComponentProps } from "preact";
import { lazy } from "../shell/lazy.tsx";
import type { Locator as Part } from "./locator.tsx";

/** Below the fold on a phone: the country's outline comes after the words. */
export const LazyLocator = lazy<ComponentProps<typeof Part>>(
  async () => (await import("./locator.tsx")).Locator,
  "locator-box",
);
