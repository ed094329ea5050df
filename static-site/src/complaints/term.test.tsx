import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Clock } from "../api/complaints.ts";
import { type Language, speak } from "../i18n/language.ts";
import { Term } from "./term.tsx";

const clock = (more: Partial<Clock>): Clock => ({
  startedOn: "2026-12-24",
  dueOn: "2027-01-14",
  running: true,
  workingDaysLeft: 3,
  forwardBy: null,
  extended: false,
  reminded: false,
  calendarComplete: false,
  ...more,
});

const WEEKENDS_ONLY: Readonly<Record<Language, string>> = {
  kk: "тек сенбі мен жексенбі",
  ru: "только субботы и воскресенья",
  en: "only Saturdays and Sundays",
};

describe.each(["kk", "ru", "en"] as const)("in %s", (language) => {
  const shown = (more: Partial<Clock>) => {
    speak(language);
    return renderToString(<Term clock={clock(more)} overdue={false} />);
  };

  test("a term in a year without a calendar says that only weekends were left out", () => {
    expect(shown({})).toContain(WEEKENDS_ONLY[language]);
    expect(shown({ running: false })).toContain(WEEKENDS_ONLY[language]);
  });

  test("a term whose calendar is known does not", () => {
    expect(shown({ calendarComplete: true })).not.toContain(WEEKENDS_ONLY[language]);
  });
});
