import type { Region } from "../api/codes.ts";
import { getTotals, type Totals } from "../api/totals.ts";
import type { About } from "./address.ts";
import { lastSum, type SumPoint, type SumSeries, sumSeries } from "./sums.ts";

/** How many regions are asked for at the same time. */
const AT_ONCE = 5;

/**
 * Totals of every region, told as they come.
 *
 * @param come called with each region's totals
 */
export async function totalsByRegion(
  regions: readonly Region[],
  signal: AbortSignal,
  come: (code: string, totals: Totals) => void,
  ask: typeof getTotals = getTotals,
): Promise<void> {
  const waiting = [...regions];
  const work = async () => {
    for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift())
      come(next.code, await ask({ region: next.code }, { signal }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** A region's part of a release in a year. */
export interface RegionRow {
  readonly region: Region;
  readonly series: SumSeries;
  readonly point: SumPoint | undefined;
  /** Of all regions' sum, 0 to 1. */
  readonly share: number | null;
}

/** Regions by what they release in a year, the most first; those without a figure last, in their own order. */
export function rowsOf(
  regions: readonly Region[],
  totals: ReadonlyMap<string, Totals>,
  { pollutant, medium }: About,
  year: number,
): RegionRow[] {
  const rows = regions.flatMap((region) => {
    const known = totals.get(region.code);
    if (!known) return [];
    const series = sumSeries(known.years, pollutant, medium);
    return [{ region, series, point: series.points.find((each) => each.year === year) }];
  });
  const all = rows.reduce((sum, { point }) => sum + (point?.amount ?? 0), 0);
  return rows
    .map((row) => ({
      ...row,
      share: all > 0 && row.point && row.point.amount !== null ? row.point.amount / all : null,
    }))
    .sort((a, b) => (b.point?.amount ?? -1) - (a.point?.amount ?? -1));
}

/** The last year in which any region tells a figure. */
export function lastYearOf(
  totals: ReadonlyMap<string, Totals>,
  { pollutant, medium }: About,
): number | undefined {
  const years = [...totals.values()].flatMap(
    (each) => lastSum(sumSeries(each.years, pollutant, medium))?.year ?? [],
  );
  return years.length ? Math.max(...years) : undefined;
}
