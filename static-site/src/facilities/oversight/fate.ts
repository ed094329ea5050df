import type { Inspection, Violation } from "../../api/facility-oversight.ts";

/** What became of a violation. */
export type Fate = "remedied_in_term" | "remedied_late" | "remedied" | "open" | "overdue";

/**
 * What became of a violation by a day; both days of the term count as within it.
 *
 * @param today an ISO date
 */
export function fateOf({ remedyBy, remediedOn }: Violation, today: string): Fate {
  if (remediedOn) {
    if (!remedyBy) return "remedied";
    return remediedOn <= remedyBy ? "remedied_in_term" : "remedied_late";
  }
  return remedyBy && remedyBy < today ? "overdue" : "open";
}

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What all inspections together found, and what came of it. */
export interface Outcome {
  readonly inspections: number;
  readonly violations: number;
  readonly fates: Readonly<Record<Fate, number>>;
  /** Fines and damages, tenge. */
  readonly tenge: number;
}

export function outcomeOf(inspections: readonly Inspection[], today: string): Outcome {
  const violations = inspections.flatMap((inspection) => inspection.violations);
  const fates: Record<Fate, number> = {
    remedied_in_term: 0,
    remedied_late: 0,
    remedied: 0,
    open: 0,
    overdue: 0,
  };
  for (const violation of violations) fates[fateOf(violation, today)]++;
  const tenge = violations
    .flatMap(({ enforcement }) => enforcement)
    .reduce((sum, { amountTenge }) => sum + (amountTenge ?? 0), 0);
  return { inspections: inspections.length, violations: violations.length, fates, tenge };
}

/** Violations that are not remedied, the longest overdue first, those without a term last. */
export const openViolations = (inspections: readonly Inspection[]): Violation[] =>
  inspections
    .flatMap(({ violations }) => violations)
    .filter(({ remediedOn }) => !remediedOn)
    .sort((a, b) => (a.remedyBy ?? "9").localeCompare(b.remedyBy ?? "9"));
