import { expect, test } from "vitest";
import type { Activity } from "../api/codes.ts";
import { type Language, speak } from "../i18n/language.ts";
import { activityOf } from "./activity.ts";

const sector = { kk: "Минералдар", ru: "Минералы", en: "Minerals" };
const capacityThreshold = null;
const ACTIVITIES: readonly Activity[] = [
  {
    code: "3(b)",
    sector,
    capacityThreshold,
    names: { kk: "Ашық өндіру", ru: "Открытая добыча", en: "Opencast mining" },
  },
  {
    code: "3(c)",
    sector,
    capacityThreshold,
    names: {
      kk: "Мыналарды өндіретін қондырғылар:",
      ru: "Установки для производства:",
      en: "Installations for:",
    },
  },
  {
    code: "3(c)(i)",
    sector,
    capacityThreshold,
    names: { kk: "Пештерде клинкер", ru: "Клинкера в печах", en: "Clinker in kilns" },
  },
];

test.each<[Language, string, string]>([
  ["ru", "3(b)", "Открытая добыча"],
  ["ru", "3(c)", "Установки для производства"],
  ["ru", "3(c)(i)", "Установки для производства: клинкера в печах"],
  ["kk", "3(c)(i)", "Мыналарды өндіретін қондырғылар: пештерде клинкер"],
  ["en", "3(c)(i)", "Installations for: clinker in kilns"],
  ["en", "9(z)", "9(z)"],
])("in %s %s is %s", (of, code, name) => {
  speak(of);
  expect(activityOf(ACTIVITIES, code)).toBe(name);
});
