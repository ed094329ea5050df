import type { Release, Report } from "../api/facilities.ts";

export type State = Release["state"];
export type Medium = Release["medium"];

/** One year of a series. Amounts are in the series' base unit: kg, GJ or m³. */
export interface Point {
  readonly year: number;
  readonly state: State;
  /** Only with the state `value`, and 0 with `zero`. */
  readonly amount: number | null;
  /** Part of the amount. */
  readonly accidental: number | null;
  readonly method: string | null;
  readonly above: boolean;
}

/** What one chart shows: a point for every year, so that silence has a place too. */
export interface Series {
  readonly points: readonly Point[];
  readonly threshold: number | null;
}

/** One pollutant into one medium. The threshold is Annex II's, in kg a year. */
export interface ReleaseSeries extends Series {
  readonly pollutant: number;
  readonly medium: Medium;
}

const MEDIA: readonly Medium[] = ["air", "water", "land"];

/** Every year from the first report to the last, those without a report too. */
export function yearsOf(reports: readonly Report[]): number[] {
  if (!reports.length) return [];
  const reported = reports.map((report) => report.year);
  const first = Math.min(...reported);
  return Array.from({ length: Math.max(...reported) - first + 1 }, (_, i) => first + i);
}

/** A year of which nothing is known. A release that a report does not name is not reported, never zero. */
const silent = (year: number): Point => ({
  year,
  state: "not_reported",
  amount: null,
  accidental: null,
  method: null,
  above: false,
});

const pointOf = (year: number, release: Release): Point => ({
  year,
  state: release.state,
  amount: release.state === "zero" ? 0 : release.state === "value" ? release.totalKg : null,
  accidental: release.state === "value" ? release.accidentalKg : null,
  method: release.method,
  above: release.aboveThreshold,
});

/** One series a pollutant × medium, the furthest above its threshold first, those without a threshold last. */
export function releaseSeries(reports: readonly Report[]): ReleaseSeries[] {
  const years = yearsOf(reports);
  const found = new Map<string, { pollutant: number; medium: Medium; releases: Map<number, Release> }>();
  for (const report of reports) {
    for (const release of report.releases) {
      const key = `${release.pollutant}/${release.medium}`;
      const known = found.get(key) ?? { ...release, releases: new Map<number, Release>() };
      known.releases.set(report.year, release);
      found.set(key, known);
    }
  }
  const all = [...found.values()].map(({ pollutant, medium, releases }) => ({
    pollutant,
    medium,
    threshold: latestThreshold(releases),
    points: years.map((year) => {
      const release = releases.get(year);
      return release ? pointOf(year, release) : silent(year);
    }),
  }));
  return all.sort(
    (a, b) =>
      rank(b) - rank(a) || a.pollutant - b.pollutant || MEDIA.indexOf(a.medium) - MEDIA.indexOf(b.medium),
  );
}

function latestThreshold(releases: ReadonlyMap<number, Release>): number | null {
  const known = [...releases].filter(([, release]) => release.thresholdKg !== null);
  return known.sort(([a], [b]) => b - a)[0]?.[1].thresholdKg ?? null;
}

/** The last known amount; a facility that falls silent keeps its place in the order. */
export const lastKnown = (points: readonly Point[]): Point | undefined =>
  points.findLast((point) => point.amount !== null);

/** The last known amount in thresholds; null without a threshold or a known amount. */
export function ratioToThreshold({ points, threshold }: Series): number | null {
  const amount = lastKnown(points)?.amount ?? null;
  return amount === null || !threshold ? null : amount / threshold;
}

const rank = (series: Series): number => ratioToThreshold(series) ?? (series.threshold ? -1 : -2);

/** A yearly quantity of the reports that has no threshold: energy, water, waste, production. */
export function quantitySeries(
  reports: readonly Report[],
  read: (report: Report) => number | null | undefined,
): Series {
  const points = yearsOf(reports).map((year): Point => {
    const report = reports.find((each) => each.year === year);
    const amount = report ? (read(report) ?? null) : null;
    if (amount === null) return silent(year);
    return { ...silent(year), state: amount === 0 ? "zero" : "value", amount };
  });
  return { points, threshold: null };
}
