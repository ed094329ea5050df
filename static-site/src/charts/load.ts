import { type Point, type ReleaseSeries, thresholdIn } from "./series.ts";

/** The load of a year, by method GR-1: Σ release kg ÷ Annex II threshold kg, over pollutants and media. */
export interface Load {
  readonly year: number;
  /** In thresholds; null when no release with a threshold has a figure. */
  readonly index: number | null;
  /** Releases with a threshold whose figure is known. */
  readonly known: number;
  /** Releases with a threshold whose figure is not told; the true load is higher by an unknown part. */
  readonly untold: number;
}

/** How a number moved against the year before, over what is known in both years. */
export interface Change {
  readonly since: number;
  /** Now ÷ then; null when then was 0 and now is not. */
  readonly factor: number | null;
}

const at = (series: ReleaseSeries, year: number): Point | undefined =>
  series.points.find((point) => point.year === year);

const share = (series: ReleaseSeries, year: number): number | null => {
  const point = at(series, year);
  const threshold = point && thresholdIn(series, point);
  return threshold && point.amount !== null ? point.amount / threshold : null;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The load index of one year, with how much of it is known. */
export function loadOf(all: readonly ReleaseSeries[], year: number): Load {
  const thresholded = all.filter((series) => series.threshold);
  const shares = thresholded.map((series) => share(series, year)).filter((value) => value !== null);
  const untold = thresholded.filter((series) => {
    const state = at(series, year)?.state;
    return state === undefined || ["not_reported", "confidential", "below_threshold"].includes(state);
  });
  return { year, index: shares.length ? sum(shares) : null, known: shares.length, untold: untold.length };
}

/**
 * The change of the load from the year before, over the releases known in both years: a release that
 * was left out of one report must not look like a fall.
 */
export function loadChange(all: readonly ReleaseSeries[], year: number): Change | null {
  const pairs = all
    .map((series) => [share(series, year - 1), share(series, year)] as const)
    .filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null);
  if (!pairs.length) return null;
  const before = sum(pairs.map(([then]) => then));
  const after = sum(pairs.map(([, now]) => now));
  if (before === 0) return { since: year - 1, factor: after === 0 ? 1 : null };
  return { since: year - 1, factor: after / before };
}

/** Releases above their threshold in a year. */
export const aboveIn = (all: readonly ReleaseSeries[], year: number): number =>
  all.filter((series) => at(series, year)?.above).length;

/** Releases that a year's report is silent about although another year names them. */
export const silentIn = (all: readonly ReleaseSeries[], year: number): number =>
  all.filter((series) => at(series, year)?.state === "not_reported").length;
