import { formatTimes, timesForm } from "../charts/change.ts";
import { productUnitName } from "../charts/names.ts";
import { formatFigure, type Unit, unitWords } from "../charts/units.ts";
import type { Line } from "./lines.ts";
import { compareWords } from "./words.ts";

/** "950 t", "1.2 kg/t". */
export const told = (amount: number, unit: Unit, per: string | null, significant = 3): string =>
  `${formatFigure(amount / unit.size, significant)}\u00a0${unitWords()[unit.name]}${per ? `/${productUnitName(per)}` : ""}`;

/** Up to this many times two amounts are called about the same. */
const ALIKE = 1.05;

/**
 * What a line shows: who has most and who least in the last year that two or more tell, and who is silent
 * about it. Amounts per different products are told one by one, without saying which is more.
 */
export function compareSentence(line: Line, names: readonly string[], unit: Unit): string {
  const w = compareWords();
  const year = yearToTell(line);
  if (year === null) return w.nobody;
  const figures = line.cells.map(({ series, per }, i) => {
    const point = series.points.find((each) => each.year === year);
    return { name: names[i] ?? "", amount: point?.amount ?? null, per };
  });
  const known = figures.flatMap((each) => (each.amount === null ? [] : [{ ...each, amount: each.amount }]));
  const sorted = known.sort((a, b) => b.amount - a.amount);
  const [most] = sorted;
  const least = sorted.at(-1);
  if (!most || !least) return w.nobody;
  const silent = figures.filter(({ amount }) => amount === null).map(({ name }) => name);
  const tail = silent.length ? ` ${w.silent(silent.join(", "))}` : "";
  const say = (one: typeof most) => w.figure(one.name, told(one.amount, unit, one.per));
  if (sorted.length === 1) return `${w.only(year, say(most))}${tail}`;
  if (new Set(known.map(({ per }) => per)).size > 1)
    return `${w.each(year, sorted.map(say).join("; "))}${tail}`;
  if (most.amount === 0) return `${w.allZero(year)}${tail}`;
  if (least.amount === 0) return `${w.mostAndZero(year, say(most), least.name)}${tail}`;
  const times = most.amount / least.amount;
  if (times < ALIKE) return `${w.alike(year, say(most), say(least))}${tail}`;
  return `${w.most(year, say(most), say(least), formatTimes(times), timesForm(times))}${tail}`;
}

/** The last year that two or more facilities tell, else the last that one does. */
export function yearToTell({ cells }: Line): number | null {
  const counts = new Map<number, number>();
  for (const { series } of cells)
    for (const { year, amount } of series.points)
      if (amount !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const several = [...counts].filter(([, count]) => count > 1).map(([year]) => year);
  if (several.length) return Math.max(...several);
  return counts.size ? Math.max(...counts.keys()) : null;
}
