import type { Declared, Report } from "../api/facility.ts";
import { type Point, type Series, type State, yearsOf } from "./series.ts";

/** One line of a report as a part of a whole: what part it belongs to, and what it tells. */
export interface PartLine {
  readonly part: string;
  readonly state: State;
  /** Base units; null without a figure. */
  readonly amount: number | null;
  readonly ground?: string | null;
  readonly declared?: Declared | null;
  readonly method?: string | null;
}

/** One part in one year; as it was written only where one line tells it. */
export type PartPoint = Pick<Point, "year" | "state" | "amount" | "ground" | "declared"> & {
  readonly method?: string | null;
};

/** A part of the whole over the years. */
export interface Part {
  readonly code: string;
  /** Stands in the table but not in the bars: reused water is no intake. */
  readonly aside: boolean;
  readonly points: readonly PartPoint[];
}

/** Parts that add up to a whole, year by year. */
export interface Stack {
  readonly parts: readonly Part[];
  /** The sum of what is known. */
  readonly total: Series;
  /** Years of which some part is not told, so that the true whole is larger. */
  readonly short: readonly number[];
}

/** The part that holds a whole which a report does not divide. */
export const UNDIVIDED = "undivided";

interface StackOf {
  readonly linesOf: (report: Report) => readonly PartLine[];
  /** The sum that a report without lines may tell. */
  readonly totalOf: (report: Report) => number | null;
  /** Codes that are told beside the whole, not in it. */
  readonly aside?: readonly string[];
}

const UNTOLD: readonly State[] = ["confidential", "below_threshold", "not_reported"];

/** Divides every year's whole into its parts, the largest part first. */
export function stackOf(reports: readonly Report[], { linesOf, totalOf, aside = [] }: StackOf): Stack {
  const years = yearsOf(reports);
  const lines = new Map(reports.map((report) => [report.year, withTotal(linesOf(report), totalOf(report))]));
  const codes = [...new Set([...lines.values()].flatMap((all) => all.map(({ part }) => part)))];
  const parts = codes.map((code) => ({
    code,
    aside: aside.includes(code),
    points: years.map((year) =>
      together(
        year,
        (lines.get(year) ?? []).filter(({ part }) => part === code),
      ),
    ),
  }));
  parts.sort((a, b) => Number(a.aside) - Number(b.aside) || sumOf(b.points) - sumOf(a.points));
  const whole = (year: number) => (lines.get(year) ?? []).filter(({ part }) => !aside.includes(part));
  return {
    parts,
    total: { threshold: null, points: years.map((year) => totalIn(year, whole(year))) },
    short: years.filter((year) => whole(year).some(({ state }) => UNTOLD.includes(state))),
  };
}

const withTotal = (lines: readonly PartLine[], total: number | null): readonly PartLine[] =>
  lines.length || total === null
    ? lines
    : [{ part: UNDIVIDED, state: total === 0 ? "zero" : "value", amount: total }];

const known = ({ state, amount }: PartLine): number | null => (state === "zero" ? 0 : amount);

/** Lines of one part: the sum of what is known, else why nothing is. */
function together(year: number, lines: readonly PartLine[]): PartPoint {
  const amounts = lines.map(known).filter((amount) => amount !== null);
  const sum = amounts.reduce((all, each) => all + each, 0);
  const [first] = lines;
  const written = lines.length === 1 ? { declared: first?.declared, method: first?.method } : {};
  if (amounts.length) return { year, state: sum === 0 ? "zero" : "value", amount: sum, ...written };
  return { year, state: first?.state ?? "not_reported", amount: null, ground: first?.ground ?? null };
}

function totalIn(year: number, lines: readonly PartLine[]): Point {
  const { state, amount, ground = null } = together(year, lines);
  return { year, state, amount, accidental: null, method: null, above: false, ground };
}

const sumOf = (points: readonly PartPoint[]): number =>
  points.reduce((all, { amount }) => all + (amount ?? 0), 0);

/** Parts of a year's whole with their shares, the largest first; empty where nothing is known. */
export function sharesIn({ parts, total }: Stack, year: number): { code: string; share: number }[] {
  const whole = total.points.find((point) => point.year === year)?.amount ?? 0;
  if (!whole) return [];
  return parts
    .filter(({ aside }) => !aside)
    .map(({ code, points }) => ({
      code,
      share: (points.find((point) => point.year === year)?.amount ?? 0) / whole,
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
