import type { Release, Report } from "../api/facilities.ts";

/** Reports for tests: only what a test is about is told. */
export function report(year: number, releases: readonly Release[] = [], more: Partial<Report> = {}): Report {
  return {
    year,
    revision: 1,
    savedAt: `${year + 1}-04-01T09:00:00+05:00`,
    production: null,
    energyGj: null,
    waterM3: null,
    wasteHazardousKg: null,
    wasteOtherKg: null,
    wasteRecoveredKg: null,
    source: null,
    releases: [...releases],
    ...more,
  };
}

/** A release of an amount in kg, or one that only has a state. */
export function release(
  pollutant: number,
  medium: Release["medium"],
  told: number | Exclude<Release["state"], "value">,
  thresholdKg: number | null = null,
): Release {
  const amount = typeof told === "number" ? told : null;
  return {
    pollutant,
    medium,
    state: typeof told === "number" ? "value" : told,
    totalKg: amount,
    accidentalKg: null,
    method: amount === null ? null : "measured",
    thresholdKg,
    aboveThreshold: amount !== null && thresholdKg !== null && amount > thresholdKg,
  };
}
