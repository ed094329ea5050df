import { type Language, language } from "./language.ts";

/** Forms of a counted noun. Kazakh has one form after a number, English two, Russian three. */
export type Forms = readonly [one: string, few: string, many: string] | readonly [one: string, other: string];

/**
 * The form that goes with a whole number, by the Unicode plural rules of the language.
 *
 * Russian: 1, 21, 31 one; 2–4, 22–24 few; the rest many; 11–14 are many.
 */
export function pluralForm(count: number, forms: Forms, of: Language = language()): string {
  const [one, second] = forms;
  const n = Math.abs(Math.trunc(count));
  if (of === "kk") return second;
  if (of === "en") return n === 1 ? one : second;
  const many = forms[2] ?? second;
  const tens = n % 100;
  const ones = n % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? second : many;
}
