import type { Medium } from "../api/media.ts";
import type { TotalRelease, Totals, TotalYear } from "../api/totals.ts";
import { type Point, type Series, silent } from "../charts/series.ts";

/** A year of a sum, with how many facilities it is the sum of. */
export interface SumPoint extends Point {
  readonly reported: number;
  readonly untold: number;
}

/** One pollutant into one medium, summed over the facilities of a place. */
export interface SumSeries extends Series {
  readonly pollutant: number;
  readonly medium: Medium;
  readonly points: readonly SumPoint[];
}

type Years = Totals["years"];

/** Every year from the first that has totals to the last. */
export function yearsOfTotals(years: Years): number[] {
  if (!years.length) return [];
  const known = years.map(({ year }) => year);
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, i) => first + i);
}

function pointOf(year: number, release: TotalRelease | undefined): SumPoint {
  const { reported = 0, untold = 0, kg = null } = release ?? {};
  const bare = { ...silent(year), reported, untold };
  // A sum of nothing is not zero: nobody told a figure.
  if (!reported || kg === null) return bare;
  return { ...bare, state: kg === 0 ? "zero" : "value", amount: kg };
}

/** A release over the years of a place's totals. */
export function sumSeries(years: Years, pollutant: number, medium: Medium): SumSeries {
  const points = yearsOfTotals(years).map((year) =>
    pointOf(
      year,
      years
        .find((each) => each.year === year)
        ?.releases.find((each) => each.pollutant === pollutant && each.medium === medium),
    ),
  );
  return { pollutant, medium, points, threshold: null };
}

/**
 * All releases of a place's totals, those first of which most is released in reporting thresholds; what has none
 * comes last.
 *
 * @param threshold in kg a year, null where there is none
 */
export function allSums(
  years: Years,
  threshold: (pollutant: number, medium: Medium) => number | null,
): SumSeries[] {
  const keys = new Map(
    years.flatMap(({ releases }) =>
      releases.map(({ pollutant, medium }) => [`${pollutant}/${medium}`, { pollutant, medium }] as const),
    ),
  );
  const rank = (series: SumSeries) => {
    const least = threshold(series.pollutant, series.medium);
    const amount = lastSum(series)?.amount ?? -1;
    return least ? amount / least : -1;
  };
  return [...keys.values()]
    .map(({ pollutant, medium }) => sumSeries(years, pollutant, medium))
    .sort((a, b) => rank(b) - rank(a) || a.pollutant - b.pollutant);
}

/** The release of which most was told in the last year that has totals; undefined where nobody told a figure. */
export function largestRelease(years: Years): Pick<SumSeries, "pollutant" | "medium"> | undefined {
  const last = years.reduce<TotalYear | undefined>((a, b) => (a && a.year > b.year ? a : b), undefined);
  return last?.releases
    .filter(({ reported, kg }) => reported > 0 && kg)
    .reduce<TotalRelease | undefined>((a, b) => (a && (a.kg ?? 0) >= (b.kg ?? 0) ? a : b), undefined);
}

/** The last year with a figure. */
export const lastSum = ({ points }: SumSeries): SumPoint | undefined =>
  points.findLast(({ amount }) => amount !== null);

/** Energy, water or waste over the years of a place's totals. */
export function resourceSums(years: Years, read: (year: TotalYear) => number | null): Series {
  const points = yearsOfTotals(years).map((year): Point => {
    const found = years.find((each) => each.year === year);
    const amount = found ? read(found) : null;
    if (amount === null) return silent(year);
    return { ...silent(year), state: amount === 0 ? "zero" : "value", amount };
  });
  return { points, threshold: null };
}

/** Waste that facilities put to use, as a part of all that they reported. */
export interface WasteYear {
  readonly year: number;
  readonly hazardousKg: number | null;
  readonly otherKg: number | null;
  readonly recoveredKg: number | null;
  /** 0 to 1; null when waste or its use is unknown, or more is used than there is. */
  readonly share: number | null;
}

export function wasteYears(years: Years): WasteYear[] {
  return [...years]
    .sort((a, b) => a.year - b.year)
    .map(({ year, wasteHazardousKg, wasteOtherKg, wasteRecoveredKg }) => {
      const known = wasteHazardousKg !== null || wasteOtherKg !== null;
      const all = (wasteHazardousKg ?? 0) + (wasteOtherKg ?? 0);
      const sound = known && all > 0 && wasteRecoveredKg !== null && wasteRecoveredKg <= all;
      return {
        year,
        hazardousKg: wasteHazardousKg,
        otherKg: wasteOtherKg,
        recoveredKg: wasteRecoveredKg,
        share: sound && wasteRecoveredKg !== null ? wasteRecoveredKg / all : null,
      };
    });
}
