import type { Ranking } from "../../api/releases.ts";
import { formatAmount, unitFor } from "../../charts/units.ts";
import { say } from "../../i18n/language.ts";
import { formatPercent } from "../../i18n/numbers.ts";
import { LARGEST, shareOfLargest } from "./order.ts";
import { rankingWords } from "./words.ts";

/** What a ranking shows, in a sentence or two: who releases how much of it, and how many did not say. */
export function rankingSentence(ranking: Ranking, what: string): string {
  return [whoReleases(ranking, what), untold(ranking.untold, ranking.reporting > 0)]
    .filter(Boolean)
    .join(" ");
}

function whoReleases({ releases, totalKg, reporting, year }: Ranking, what: string): string {
  const w = rankingWords();
  const [first] = releases;
  if (!reporting || !first) return w.nobody(what, year);
  const total = formatAmount(totalKg ?? 0, unitFor("mass", totalKg ?? 0));
  if (!totalKg) return w.allZero(what, year, reporting);
  if (reporting === 1) return w.one(what, year, say(first.names), total);
  const count = reporting > LARGEST ? LARGEST : 1;
  const share = formatPercent(shareOfLargest(releases, totalKg, count) ?? 0);
  return count === 1
    ? w.largest(what, year, say(first.names), share, total, reporting)
    : w.largestFive(what, year, share, total, reporting);
}

const untold = (count: number, some: boolean): string => {
  if (!count) return "";
  return some ? rankingWords().untold(count) : rankingWords().onlyUntold(count);
};
