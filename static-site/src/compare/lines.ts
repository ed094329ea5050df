import type { Report } from "../api/facility.ts";
import type { Medium } from "../api/media.ts";
import { perUnit, productUnit } from "../charts/per-unit.ts";
import { RESOURCES } from "../charts/resources.ts";
import { largest } from "../charts/scale.ts";
import { quantitySeries, releaseSeries, type Series, silent, yearsOf } from "../charts/series.ts";
import type { Quantity } from "../charts/units.ts";

/** One facility's part of a line: its series over the years of all, and what its amounts are divided by. */
export interface Cell {
  readonly series: Series;
  /** The product's unit of amounts per unit; "" when its production is not told; null for plain amounts. */
  readonly per: string | null;
}

/** The same figure of every facility, in their order, over the same years. */
export interface Line {
  readonly key: string;
  readonly release: { readonly pollutant: number; readonly medium: Medium } | null;
  readonly resource: (typeof RESOURCES)[number]["name"] | null;
  readonly quantity: Quantity;
  readonly cells: readonly Cell[];
}

type Reports = readonly (readonly Report[])[];

/** Every year from the first report of any facility to the last of any. */
export const yearsOfAll = (all: Reports): number[] => yearsOf(all.flat());

/** A series over other years: where it has none, nothing is known. */
export function over(years: readonly number[], series: Series | undefined): Series {
  const points = new Map(series?.points.map((point) => [point.year, point]));
  return {
    threshold: series?.threshold ?? null,
    points: years.map((year) => points.get(year) ?? silent(year)),
  };
}

/** What most facilities report comes first, then what goes furthest above its threshold. */
export function releaseLines(all: Reports): Line[] {
  const years = yearsOfAll(all);
  const series = all.map(releaseSeries);
  const keys = new Map(
    series.flat().map(({ pollutant, medium }) => [`${pollutant}/${medium}`, { pollutant, medium }]),
  );
  const lines = [...keys].map(([key, release]): Line => {
    const cells = series.map((own) => {
      const found = own.find((each) => `${each.pollutant}/${each.medium}` === key);
      return { series: over(years, found), per: null };
    });
    return { key, release, resource: null, quantity: "mass", cells };
  });
  return lines.sort((a, b) => tellers(b) - tellers(a) || ratio(b) - ratio(a));
}

/** Energy, water and waste, those that any facility tells. */
export function resourceLines(all: Reports): Line[] {
  const years = yearsOfAll(all);
  return RESOURCES.map(({ name, quantity, read }): Line => {
    const cells = all.map((reports) => ({ series: over(years, quantitySeries(reports, read)), per: null }));
    return { key: name, release: null, resource: name, quantity, cells };
  }).filter((line) => tellers(line) > 0);
}

/** How many facilities ever told a figure. */
export const tellers = ({ cells }: Line): number =>
  cells.filter(({ series }) => series.points.some(({ amount }) => amount !== null)).length;

const ratio = ({ cells }: Line): number =>
  Math.max(0, ...cells.map(({ series }) => (series.threshold ? most(series) / series.threshold : 0)));

const most = (series: Series): number => Math.max(0, ...series.points.map(({ amount }) => amount ?? 0));

/**
 * A line with every amount divided by the year's production. A year without production has no figure, and a
 * threshold, which is for a year's whole release, has no place.
 */
export function dividedLine(line: Line, all: Reports): Line {
  const cells = line.cells.map(({ series }, i): Cell => {
    const reports = all[i] ?? [];
    const unit = productUnit(reports) ?? "";
    return { series: perUnit(series, reports, unit), per: unit };
  });
  return { ...line, cells };
}

/** The most that a chart must have room for: one scale for all whose amounts are of the same kind. */
export const roomOf = ({ cells }: Line, per: string | null): number =>
  Math.max(0, ...cells.filter((cell) => cell.per === per).map(({ series }) => largest(series)));
