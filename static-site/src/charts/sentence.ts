import { formatPercent } from "../i18n/numbers.ts";
import { changeOf, formatTimes, listYears, timesForm } from "./change.ts";
import { wordOf } from "./names.ts";
import { reportWords } from "./report-words.ts";
import { sentenceWords } from "./sentence-words.ts";
import { lastKnown, type Point, type Series, thresholdIn } from "./series.ts";
import { formatAmount, type Unit } from "./units.ts";

/**
 * What a chart shows, in one sentence: the last year, the threshold, the way since the first known year,
 * and the years that nothing is known of.
 *
 * @param per what follows the unit: "/t" for amounts per tonne of product
 */
export function sentenceOf(series: Series, unit: Unit, withThreshold: boolean, per = ""): string {
  const w = sentenceWords();
  const last = series.points.at(-1);
  if (!last) return "";
  const parts = [
    lastYear(last, withThreshold ? thresholdIn(series, last) : undefined, `${formatted(last, unit)}${per}`),
    course(series.points),
  ];
  const gaps = series.points.filter((point) => point.state === "not_reported" && point !== last);
  if (gaps.length) parts.push(w.gaps(listYears(gaps.map((point) => point.year))));
  return `${parts.filter(Boolean).join("; ")}.`;
}

/** @param threshold undefined where amounts are not held against any */
function lastYear(last: Point, threshold: number | null | undefined, amount: string): string {
  const w = sentenceWords();
  if (last.state === "confidential" && last.ground)
    return `${w.state.confidential(last.year)} (${wordOf(reportWords().grounds, last.ground)})`;
  if (last.amount === null || last.state !== "value") return w.state[last.state](last.year);
  const told = w.amount(last.year, amount);
  if (threshold === undefined) return told;
  return `${told}, ${threshold ? againstThreshold(last.amount / threshold, last.above) : w.noThreshold}`;
}

const formatted = ({ amount }: Point, unit: Unit): string =>
  amount === null ? "" : formatAmount(amount, unit);

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
