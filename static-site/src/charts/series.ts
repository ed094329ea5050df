import type { Declared, Release, Report, Transfer } from "../api/facility.ts";

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
  /** The threshold of this year, where it is known: thresholds are dated. */
  readonly threshold?: number | null;
  /** The figure as the facility wrote it. */
  readonly declared?: Declared | null;
  /** Why a confidential figure is withheld. */
  readonly ground?: string | null;
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
export const silent = (year: number): Point => ({
  year,
  state: "not_reported",
  amount: null,
  accidental: null,
  method: null,
  above: false,
});

const pointOf = (
  year: number,
  line: Release | Transfer,
  amount: number | null,
  accidental: number | null,
): Point => ({
  year,
  state: line.state,
  amount: line.state === "zero" ? 0 : line.state === "value" ? amount : null,
  accidental: line.state === "value" ? accidental : null,
  method: line.method,
  above: line.aboveThreshold,
  threshold: line.thresholdKg,
  declared: line.declared,
  ground: line.ground,
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
      return release ? pointOf(year, release, release.totalKg, release.accidentalKg) : silent(year);
    }),
  }));
  return all.sort(
    (a, b) =>
      rank(b) - rank(a) || a.pollutant - b.pollutant || MEDIA.indexOf(a.medium) - MEDIA.indexOf(b.medium),
  );
}

function latestThreshold(lines: ReadonlyMap<number, { readonly thresholdKg: number | null }>): number | null {
  const known = [...lines].filter(([, line]) => line.thresholdKg !== null);
  return known.sort(([a], [b]) => b - a)[0]?.[1].thresholdKg ?? null;
}

/** The threshold that an amount of a year is held against. */
export const thresholdIn = (series: Series, point: Point): number | null =>
  point.threshold ?? series.threshold;

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

/** One pollutant in what leaves the site to be treated elsewhere. The threshold is Annex II's for transfers. */
export interface TransferSeries extends Series {
  readonly pollutant: number;
}

/** One series a transferred pollutant, in the order of releases. */
export function transferSeries(reports: readonly Report[]): TransferSeries[] {
  const years = yearsOf(reports);
  const pollutants = new Set(reports.flatMap(({ transfers }) => transfers.map(({ pollutant }) => pollutant)));
  const all = [...pollutants].map((pollutant) => {
    const lines = new Map<number, Transfer>();
    for (const { year, transfers } of reports) {
      const line = transfers.find((each) => each.pollutant === pollutant);
      if (line) lines.set(year, line);
    }
    const points = years.map((year) => {
      const line = lines.get(year);
      return line ? pointOf(year, line, line.kg, null) : silent(year);
    });
    return { pollutant, threshold: latestThreshold(lines), points };
  });
  return all.sort((a, b) => rank(b) - rank(a) || a.pollutant - b.pollutant);
}
