import type { Permit } from "../../api/facility-oversight.ts";
import type { Point, ReleaseSeries } from "../../charts/series.ts";
import { daysBetween } from "./fate.ts";

/** How far a permit was in force in a year; for less than half of it counts as not at all. */
export type InForce = "whole" | "part" | "no";

/** A year's release beside a permit's limit. */
export interface Held {
  readonly year: number;
  readonly inForce: "whole" | "part";
  /** Null where the facility reported nothing about this release at all. */
  readonly point: Point | null;
  /** Release ÷ limit, infinite above a limit of zero; null without a figure. */
  readonly ratio: number | null;
}

/** A limit of a permit with every reported year that the permit was in force in, the newest first. */
export interface HeldLimit {
  readonly pollutant: number;
  readonly medium: string;
  readonly kg: number;
  readonly years: readonly Held[];
}

/** A year is held against a permit that was in force for at least so many of its days. */
const HALF_A_YEAR = 183;

/** Whether a permit was in force in a calendar year. A day that is not told sets no bound. */
export function inForce({ issuedOn, validUntil }: Permit, year: number): InForce {
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  const from = issuedOn && issuedOn > first ? issuedOn : first;
  const until = validUntil && validUntil < last ? validUntil : last;
  if (from === first && until === last) return "whole";
  return daysBetween(from, until) + 1 >= HALF_A_YEAR ? "part" : "no";
}

/** Holds a permit's yearly limits against what was reported. */
export function heldLimits(
  permit: Permit,
  series: readonly ReleaseSeries[],
  years: readonly number[],
): HeldLimit[] {
  return permit.limits.map(({ pollutant, medium, kg }) => {
    const released = series.find((each) => each.pollutant === pollutant && each.medium === medium);
    const held = years.flatMap((year): Held[] => {
      const force = inForce(permit, year);
      if (force === "no") return [];
      const point = released?.points.find((each) => each.year === year) ?? null;
      const amount = point?.amount ?? null;
      return [{ year, inForce: force, point, ratio: amount === null ? null : ratioOf(amount, kg) }];
    });
    return { pollutant, medium, kg, years: held.reverse() };
  });
}

const ratioOf = (amount: number, kg: number): number =>
  kg > 0 ? amount / kg : amount > 0 ? Number.POSITIVE_INFINITY : 1;

/** Years over a limit and years within one; a year without a figure is neither. */
export function verdictOf(limits: readonly HeldLimit[]): { over: number; within: number; unknown: number } {
  const all = limits.flatMap(({ years }) => years);
  return {
    over: all.filter(({ ratio }) => ratio !== null && ratio > 1).length,
    within: all.filter(({ ratio }) => ratio !== null && ratio <= 1).length,
    unknown: all.filter(({ ratio }) => ratio === null).length,
  };
}
