import type { Report } from "../api/facility.ts";
import type { Point, Series } from "./series.ts";

/** The unit that production was last told in, or null where it never was. */
export function productUnit(reports: readonly Report[]): string | null {
  const told = reports.filter(({ production }) => production && production.amount > 0);
  return [...told].sort((a, b) => b.year - a.year)[0]?.production?.unit ?? null;
}

/**
 * An amount per unit of product. A year whose production is not told, or told in another unit, has no figure:
 * it is not reported, however much it was.
 */
export function perUnit<S extends Series>(series: S, reports: readonly Report[], unit: string): S {
  const made = new Map(
    reports.flatMap(({ year, production }) =>
      production && production.unit === unit && production.amount > 0
        ? [[year, production.amount] as const]
        : [],
    ),
  );
  return {
    ...series,
    threshold: null,
    points: series.points.map((point) => divided(point, made.get(point.year))),
  };
}

function divided(point: Point, by: number | undefined): Point {
  const bare = { ...point, threshold: null, declared: null, above: false };
  if (point.amount === null) return bare;
  if (!by) return { ...bare, state: "not_reported", amount: null, accidental: null, method: null };
  return { ...bare, amount: point.amount / by, accidental: point.accidental && point.accidental / by };
}
