import { formatPercent } from "../i18n/numbers.ts";
import { changeOf, formatTimes, listYears, timesForm } from "./change.ts";
import { sentenceWords } from "./sentence-words.ts";
import { lastKnown, type Point, type Series } from "./series.ts";
import { formatAmount, type Unit } from "./units.ts";

/**
 * What a chart shows, in one sentence: the last year, the threshold, the way since the first known year,
 * and the years that nothing is known of.
 */
export function sentenceOf(series: Series, unit: Unit, withThreshold: boolean): string {
  const w = sentenceWords();
  const last = series.points.at(-1);
  if (!last) return "";
  const parts = [lastYear(last, series.threshold, unit, withThreshold), course(series.points)];
  const gaps = series.points.filter((point) => point.state === "not_reported" && point !== last);
  if (gaps.length) parts.push(w.gaps(listYears(gaps.map((point) => point.year))));
  return `${parts.filter(Boolean).join("; ")}.`;
}

function lastYear(last: Point, threshold: number | null, unit: Unit, withThreshold: boolean): string {
  const w = sentenceWords();
  if (last.amount === null || last.state !== "value") return w.state[last.state](last.year);
  const told = w.amount(last.year, formatAmount(last.amount, unit));
  if (!withThreshold) return told;
  return `${told}, ${threshold ? againstThreshold(last.amount / threshold, last.above) : w.noThreshold}`;
}

/** "1.9 times the threshold", "54% of the threshold". */
export function againstThreshold(ratio: number, above: boolean): string {
  const w = sentenceWords();
  // Benzene, toluene, ethyl benzene and xylenes share one threshold, for their sum.
  if (above && ratio <= 1) return w.aboveInSum;
  if (above) return ratio < 1.05 ? w.justAbove : w.times(formatTimes(ratio), timesForm(ratio));
  if (ratio >= 0.995) return w.atThreshold;
  return ratio < 0.005 ? w.underOnePercent : w.part(formatPercent(ratio));
}

/** How the amount moved between the first and the last year with a figure. */
function course(points: readonly Point[]): string {
  const first = points.find((point) => point.amount !== null && point.state === "value");
  const last = lastKnown(points);
  if (!first?.amount || !last || last.amount === null || first.year === last.year) return "";
  const factor = last.amount / first.amount;
  const told = changeOf(factor);
  const toTheEnd = last === points.at(-1);
  const w = sentenceWords();
  return toTheEnd ? w.since(first.year, told) : w.between(first.year, last.year, told);
}
