import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Quarter } from "../../api/facility-oversight.ts";
import { type Language, speak } from "../../i18n/language.ts";
import { stripSentence } from "./sentence.ts";
import { byYear, type QuarterState, tallyOf, twoYears } from "./strip.ts";
import { StripSection } from "./strip.tsx";

/** Twelve quarters from Q2 2023; an unnamed one was not inspected. */
const strip = (states: Readonly<Record<number, QuarterState>>, open = 0): Quarter[] =>
  Array.from({ length: 12 }, (_, i) => ({
    quarter: `${2023 + Math.floor((i + 1) / 4)}-Q${((i + 1) % 4) + 1}`,
    state: states[i] ?? "not_inspected",
    openViolations: i === 11 ? open : 0,
  }));

const mixed = strip({ 1: "clean", 4: "grave", 5: "violation", 6: "violation", 9: "clean", 11: "clean" }, 2);

describe("the twelve quarters", () => {
  test("are counted by what is known, and one without an inspection is never clean", () => {
    expect(tallyOf(mixed)).toEqual({
      quarters: 12,
      known: 6,
      clean: 3,
      violation: 2,
      grave: 1,
      silent: 6,
      open: 2,
    });
    expect(tallyOf(strip({}))).toMatchObject({ known: 0, clean: 0, silent: 12 });
  });

  test("stand under their years", () => {
    expect(byYear(mixed).map(({ year, quarters }) => [year, quarters.length])).toEqual([
      ["2023", 3],
      ["2024", 4],
      ["2025", 4],
      ["2026", 1],
    ]);
  });

  test("are compared year with year, where there are two", () => {
    expect(twoYears(mixed)).toMatchObject({ before: { known: 3, clean: 0 }, now: { known: 2, clean: 2 } });
    expect(twoYears(mixed.slice(0, 7))).toBeNull();
  });
});

describe("one sentence says what the strip shows", () => {
  test.each<[Language, string]>([
    [
      "kk",
      "12 тоқсаннан 6 тоқсан туралы бірдеңе белгілі: 3 тоқсан – таза, 2 тоқсан – бұзушылықпен, 1 тоқсан – өрескел бұзушылықпен; қазір 2 бұзушылық жойылмаған.",
    ],
    [
      "ru",
      "Что-то известно о 6 из 12 кварталов: 3 квартала – чисто, 2 квартала – с нарушениями, 1 квартал – с грубыми нарушениями; сейчас не устранено 2 нарушения.",
    ],
    [
      "en",
      "Something is known of 6 of 12 quarters: 3 clean, 2 with violations, 1 with grave violations; 2 violations not remedied now.",
    ],
  ])("in %s", (of, sentence) => {
    speak(of);
    expect(stripSentence(mixed)).toBe(sentence);
  });

  test.each<[Language, string]>([
    ["kk", "12 тоқсанда тексеру туралы мәлімет жоқ: жақсы да, жаман да деп айтуға болмайды."],
    ["ru", "За 12 кварталов сведений о проверках нет: сказать нельзя ни хорошего, ни плохого."],
    ["en", "Nothing is published about inspections in 12 quarters: neither good nor bad can be said."],
  ])("that nobody looked is no praise, in %s", (of, sentence) => {
    speak(of);
    expect(stripSentence(strip({}))).toBe(sentence);
  });
});

test("every quarter has a word beside its shape, and the table has a row for each", () => {
  speak("en");
  const html = renderToString(<StripSection strip={mixed} />);
  expect(html.match(/class="quarter-word"/g)).toHaveLength(12);
  expect(html.match(/<th scope="row"/g)).toHaveLength(12);
  expect(html).toContain("open 2");
});
