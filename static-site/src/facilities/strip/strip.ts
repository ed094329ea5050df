import type { Quarter } from "../../api/facility-oversight.ts";

export type QuarterState = Quarter["state"];

/** What twelve quarters add up to. */
export interface Tally {
  readonly quarters: number;
  /** Quarters of which something is known: an inspection, or a violation that was still open. */
  readonly known: number;
  readonly clean: number;
  readonly violation: number;
  readonly grave: number;
  readonly silent: number;
  /** Violations not remedied at the end of the last quarter. */
  readonly open: number;
}

/** Counts the quarters by what they are; one without an inspection is never a clean one. */
export function tallyOf(strip: readonly Quarter[]): Tally {
  const count = (state: QuarterState) => strip.filter((quarter) => quarter.state === state).length;
  const silent = count("not_inspected");
  return {
    quarters: strip.length,
    known: strip.length - silent,
    clean: count("clean"),
    violation: count("violation"),
    grave: count("grave"),
    silent,
    open: strip.at(-1)?.openViolations ?? 0,
  };
}

/** The last four quarters and the four before them, for a trend; null where there are not eight. */
export const twoYears = (strip: readonly Quarter[]): { before: Tally; now: Tally } | null =>
  strip.length < 8 ? null : { before: tallyOf(strip.slice(-8, -4)), now: tallyOf(strip.slice(-4)) };

/** "2024-Q1" as year and number. */
export function quarterOf(code: string): { year: string; number: number } {
  const [year = code, number = ""] = code.split("-Q");
  return { year, number: Number(number) };
}

/** Quarters in the order they came, by year. */
export function byYear(strip: readonly Quarter[]): { year: string; quarters: Quarter[] }[] {
  const years: { year: string; quarters: Quarter[] }[] = [];
  for (const quarter of strip) {
    const { year } = quarterOf(quarter.quarter);
    const last = years.at(-1);
    if (last?.year === year) last.quarters.push(quarter);
    else years.push({ year, quarters: [quarter] });
  }
  return years;
}
