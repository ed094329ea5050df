import { type Language, language } from "./language.ts";

const MONTHS: Record<Language, readonly string[]> = {
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

const NBSP = "\u00a0";

/** Kazakhstan has one time zone, UTC+5, since 1 March 2024. */
const OFFSET_MS = 5 * 3_600_000;

const ymd = (year: number, month: number, day: number, of: Language): string => {
  const name = MONTHS[of][month - 1] ?? "";
  return `${day}${NBSP}${name} ${year}${of === "ru" ? `${NBSP}г.` : ""}`;
};

/**
 * A day in words: "14 желтоқсан 2026", "14 декабря 2026 г.", "14 December 2026".
 *
 * @param value an ISO date ("2026-12-14"), or a time with offset, told in Kazakhstan's time zone
 */
export function formatDate(value: string, of: Language = language()): string {
  const day = isoDay(value);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return ymd(year, month, date, of);
}

/** Day and time of day in Kazakhstan: "14 декабря 2026 г., 15:04". */
export function formatTime(instant: string, of: Language = language()): string {
  const local = new Date(Date.parse(instant) + OFFSET_MS).toISOString();
  return `${formatDate(local.slice(0, 10), of)}, ${local.slice(11, 16)}`;
}

/** The day of an instant in Kazakhstan, as an ISO date; an ISO date stays what it is. */
export function isoDay(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  return new Date(Date.parse(value) + OFFSET_MS).toISOString().slice(0, 10);
}
