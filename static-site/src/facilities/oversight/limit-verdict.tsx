import { formatTimes, timesForm } from "../../charts/change.ts";
import { formatPercent } from "../../i18n/numbers.ts";
import { permitWords } from "./permit-words.ts";

/** "within: 64% of the limit", "over the limit, 1.2 times it". */
export function againstLimit(ratio: number): string {
  const w = permitWords();
  if (ratio === Number.POSITIVE_INFINITY) return w.overZero;
  if (ratio > 1) return ratio < 1.05 ? w.justOver : w.over(formatTimes(ratio), timesForm(ratio));
  return ratio === 1 ? w.atLimit : w.within(formatPercent(Math.min(ratio, 0.99)));
}

/** A tick within the limit, a filled triangle over it. */
export function LimitShape({ over }: { over: boolean }) {
  return (
    <svg class="limit-shape" viewBox="0 0 16 16" aria-hidden="true">
      <path d={over ? "M8 2l6.5 12h-13Z" : "M2.5 8.5l3.5 3.5 7.5-8"} />
    </svg>
  );
}
