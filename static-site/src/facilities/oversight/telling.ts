import type { Inspection, Violation } from "../../api/facility-oversight.ts";
import { formatDate } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { daysBetween, fateOf, outcomeOf } from "./fate.ts";
import { inspectionWords } from "./inspection-words.ts";

/** What became of a violation, in words. */
export function fateInWords(violation: Violation, today: string): string {
  const { fates } = inspectionWords();
  const { remedyBy, remediedOn } = violation;
  const on = remediedOn ? formatDate(remediedOn) : "";
  const fate = fateOf(violation, today);
  switch (fate) {
    case "remedied_in_term":
    case "remedied":
      return fates[fate](on);
    case "remedied_late":
      return fates.remedied_late(on, daysBetween(remedyBy ?? today, remediedOn ?? today));
    case "overdue":
      return fates.overdue(daysBetween(remedyBy ?? today, today));
    case "open":
      return remedyBy ? fates.open() : fates.openWithoutTerm();
  }
}

/** What all inspections found and what came of it, in one sentence. */
export function outcomeSentence(inspections: readonly Inspection[], today: string): string {
  const w = inspectionWords();
  const { violations, fates, tenge } = outcomeOf(inspections, today);
  if (!inspections.length) return w.none;
  if (!violations) return `${w.foundNone(inspections.length)}.`;
  const remedied = fates.remedied + fates.remedied_in_term + fates.remedied_late;
  const parts = w.outcomes(remedied, fates.remedied_late, fates.open, fates.overdue);
  if (tenge) parts.push(w.paid(formatNumber(tenge)));
  return `${w.found(inspections.length, violations)}; ${parts.join(", ")}.`;
}
