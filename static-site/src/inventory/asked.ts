import { MEDIA, type Medium } from "../api/media.ts";

/** A release that is asked for: what, into what, and of which year. */
export interface Asked {
  readonly pollutant: number;
  readonly medium: Medium;
  readonly year: number;
}

/** The oldest year that can be chosen; older reports are asked for by their address. */
const FIRST_YEAR = 2015;

/** The last year that facilities can have reported in whole. */
export const lastYear = (now: Date): number => new Date(now.getTime() + 5 * 3_600_000).getUTCFullYear() - 1;

/** Years to choose from, the newest first, with one that an address asks for. */
export function yearsToChoose(now: Date, chosen?: number): number[] {
  const last = lastYear(now);
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => last - i);
  return chosen === undefined || years.includes(chosen) ? years : [...years, chosen].sort((a, b) => b - a);
}

/** Reads what an address asks for. What is missing or not understood is null. */
export function readAsked(get: URLSearchParams): {
  pollutant: number | null;
  medium: Medium | null;
  year: number | null;
} {
  const pollutant = /^[1-9]\d?$/.exec(get.get("pollutant") ?? "")?.[0];
  const year = /^20\d\d$/.exec(get.get("year") ?? "")?.[0];
  return {
    pollutant: pollutant ? Number(pollutant) : null,
    medium: MEDIA.find((each) => each === get.get("medium")) ?? null,
    year: year ? Number(year) : null,
  };
}

/** A region's code of an address. */
export function readRegion(get: URLSearchParams): string | undefined {
  return /^KZ-\d\d$/.exec(get.get("region") ?? "")?.[0];
}
