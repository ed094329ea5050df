import type { Quarter } from "../../api/facility-oversight.ts";
import { tallyOf } from "./strip.ts";
import { stripWords } from "./words.ts";

/** What the strip shows, in one sentence; that nothing is known is said and never taken for good. */
export function stripSentence(strip: readonly Quarter[]): string {
  const w = stripWords();
  const tally = tallyOf(strip);
  if (!tally.known) return w.none(tally.quarters);
  const parts = w.parts(tally.clean, tally.violation, tally.grave).join(", ");
  return `${w.sentence(tally.known, tally.quarters)}: ${parts}; ${w.openNow(tally.open)}.`;
}
