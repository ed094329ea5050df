import type { Quarter } from "../api/facility-oversight.ts";
import { QuarterShape } from "../facilities/strip/shape.tsx";
import { stripWords } from "../facilities/strip/words.ts";

const STATES = ["clean", "violation", "grave", "not_inspected"] as const;

/** Twelve quarters of inspections in one line of shapes, and how many there are of each in words. */
export function StripMini({ strip }: { strip: readonly Quarter[] }) {
  const { states, noneShort } = stripWords();
  const counted = STATES.map((state) => ({
    state,
    count: strip.filter((each) => each.state === state).length,
  })).filter(({ count }) => count > 0);
  // That nothing is published of a facility does not say that nobody inspected it.
  if (strip.every(({ state }) => state === "not_inspected")) return <p class="small">{noneShort}</p>;
  return (
    <div class="strip-mini">
      <p class="strip-mini-line" aria-hidden="true">
        {strip.map(({ quarter, state }) => (
          <span key={quarter} class={`quarter-${state}`}>
            <QuarterShape state={state} />
          </span>
        ))}
      </p>
      <p class="small">{counted.map(({ state, count }) => `${states[state]}: ${count}`).join(", ")}</p>
    </div>
  );
}
