import { expect, test } from "vitest";
import { type Language, speak } from "../i18n/language.ts";
import { formatShare } from "./share.ts";

test.each<[Language, number, string]>([
  ["ru", 0.62, "62 %"],
  ["ru", 0.0033, "0,3 %"],
  ["kk", 0.0004, "< 0,1 %"],
  ["en", 0.0033, "0.3%"],
  ["en", 0.0004, "< 0.1%"],
  ["en", 0, "0%"],
  ["en", 1, "100%"],
])("in %s the part %d is %s", (of, share, words) => {
  speak(of);
  expect(formatShare(share).replaceAll("\u00a0", " ")).toBe(words);
});
