import { describe, expect, test } from "vitest";
import { formatDate, formatTime, isoDay } from "./dates.ts";
import { chooseLanguage, type Language } from "./language.ts";
import { formatNumber, formatPercent } from "./numbers.ts";
import { pluralForm } from "./plural.ts";

/** Readable: the no-break spaces of numbers and dates as plain ones. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("a date is written as the language writes it", () => {
  test.each<[string, Language, string]>([
    ["2026-12-14", "kk", "14 желтоқсан 2026"],
    ["2026-12-14", "ru", "14 декабря 2026 г."],
    ["2026-12-14", "en", "14 December 2026"],
    ["2026-08-01", "kk", "1 тамыз 2026"],
    ["2026-05-09", "ru", "9 мая 2026 г."],
  ])("%s in %s is %s", (iso, of, words) => expect(plain(formatDate(iso, of))).toBe(words));

  test("an instant is told in Kazakhstan's one time zone", () => {
    expect(isoDay("2026-12-13T20:30:00Z")).toBe("2026-12-14");
    expect(plain(formatTime("2026-12-13T20:30:00Z", "kk"))).toBe("14 желтоқсан 2026, 01:30");
    expect(plain(formatTime("2026-12-14T15:04:00+05:00", "ru"))).toBe("14 декабря 2026 г., 15:04");
  });
});

describe("a number is written as the language writes it", () => {
  test.each<[number, number, Language, string]>([
    [1234567.891, 1, "ru", "1 234 567,9"],
    [1234567.891, 1, "kk", "1 234 567,9"],
    [1234567.891, 1, "en", "1,234,567.9"],
    [1234, 0, "ru", "1234"],
    [1234, 0, "en", "1,234"],
    [0.5, 2, "kk", "0,5"],
    [-12, 0, "en", "−12"],
    [-0.001, 2, "en", "0"],
  ])("%d with %d decimals in %s is %s", (value, digits, of, words) =>
    expect(plain(formatNumber(value, digits, of))).toBe(words),
  );

  test("a share is told in per cent", () => {
    expect(plain(formatPercent(0.456, "ru"))).toBe("46 %");
    expect(formatPercent(0.456, "en")).toBe("46%");
  });
});

describe("a counted noun takes the form that its language asks", () => {
  const ru = ["жалоба", "жалобы", "жалоб"] as const;
  test.each<[number, string]>([
    [0, "жалоб"],
    [1, "жалоба"],
    [2, "жалобы"],
    [5, "жалоб"],
    [11, "жалоб"],
    [14, "жалоб"],
    [21, "жалоба"],
    [24, "жалобы"],
    [112, "жалоб"],
  ])("%d %s", (count, form) => expect(pluralForm(count, ru, "ru")).toBe(form));

  test("Kazakh has one form, English two", () => {
    expect(pluralForm(1, ["шағым", "шағым"], "kk")).toBe("шағым");
    expect(pluralForm(7, ["шағым", "шағым"], "kk")).toBe("шағым");
    expect(pluralForm(1, ["complaint", "complaints"], "en")).toBe("complaint");
    expect(pluralForm(0, ["complaint", "complaints"], "en")).toBe("complaints");
  });
});

describe("the front door chooses a language", () => {
  test.each<[string | null, string[], Language]>([
    ["kk", ["en-GB"], "kk"],
    [null, ["de-DE", "en-GB", "ru"], "en"],
    [null, ["kk-KZ", "ru"], "kk"],
    ["xx", ["de"], "ru"],
    [null, [], "ru"],
  ])("stored %s, preferred %s: %s", (stored, preferred, chosen) =>
    expect(chooseLanguage(stored, preferred)).toBe(chosen),
  );
});
