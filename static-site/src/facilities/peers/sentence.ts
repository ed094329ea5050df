import { formatTimes, timesForm } from "../../charts/change.ts";
import { formatPercent } from "../../i18n/numbers.ts";
import type { Place } from "./place.ts";
import { peerWords } from "./words.ts";

/** "No. 3 by size of 7 facilities that told a figure, 1.4 times the median; 2 more do not disclose it." */
export function placeSentence({ rank, of, toMedian }: Place, untold: number, shortTo: number | null): string {
  const w = peerWords();
  const place = rank === 1 ? w.largest(of) : rank === of ? w.smallest(of) : w.place(rank, of);
  const parts = [
    // Between two there is no middle worth telling.
    toMedian === null || of < 3 ? place : `${place}, ${againstMedian(toMedian)}`,
    untold ? w.untold(untold) : "",
    shortTo ? w.short(shortTo) : "",
  ];
  return `${parts.filter(Boolean).join("; ")}.`;
}

function againstMedian(ratio: number): string {
  const w = peerWords();
  if (Math.abs(ratio - 1) < 0.05) return w.middle;
  return ratio > 1 ? w.above(formatTimes(ratio), timesForm(ratio)) : w.below(formatPercent(ratio));
}
