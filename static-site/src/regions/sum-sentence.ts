import { changeOf, listYears } from "../charts/change.ts";
import type { Point } from "../charts/series.ts";
import { formatAmount, type Unit } from "../charts/units.ts";
import { regionWords } from "./words.ts";

/** What a place's sum shows, in one sentence: the last year, the way since the first, the years without a figure. */
export function sumSentence(points: readonly Point[], unit: Unit): string {
  const w = regionWords();
  const known = points.filter(({ amount }) => amount !== null);
  const last = known.at(-1);
  const first = known.find(({ amount }) => amount !== 0);
  if (!last || last.amount === null) return w.sumNobody;
  const parts = [w.sumLast(last.year, formatAmount(last.amount, unit))];
  if (first?.amount && first.year < last.year)
    parts.push(w.sumSince(first.year, changeOf(last.amount / first.amount)));
  const silent = points.filter(({ amount }) => amount === null).map(({ year }) => year);
  if (silent.length) parts.push(w.sumSilent(listYears(silent)));
  return `${parts.join("; ")}.`;
}
