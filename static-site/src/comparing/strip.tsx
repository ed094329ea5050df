import type { Quarter } from "../api/facility-oversight.ts";
import { comparingWords } from "./words.ts";

const STATES = ["clean", "violation", "grave", "not_inspected"] as const;

/** Signs on 12 × 12: what was not looked at is empty, never clean. */
const SIGNS: Record<Quarter["state"], string> = {
  not_inspected: "",
  clean: "M3 6.5l2 2L9 4",
  violation: "M6 3v4M6 9v.01",
  grave: "M3.5 3.5l5 5M8.5 3.5l-5 5",
};

/** Twelve quarters of inspections as small squares, and the same in words. */
export function StripMini({ strip }: { strip: readonly Quarter[] }) {
  const w = comparingWords();
  const counted = STATES.map(
    (state) => [state, strip.filter((each) => each.state === state).length] as const,
  );
  const words = counted
    .filter(([, count]) => count > 0)
    .map(([state, count]) => w.quarters(w.strip[state], count));
  return (
    <p class="strip-mini">
      <svg viewBox={`0 0 ${strip.length * 14} 14`} aria-hidden="true">
        {strip.map(({ quarter, state }, i) => (
          <g key={quarter} class={`quarter ${state}`} transform={`translate(${i * 14 + 1} 1)`}>
            <rect width="12" height="12" rx="2" />
            <path d={SIGNS[state]} />
          </g>
        ))}
      </svg>
      <span class="small">{words.join(", ")}</span>
    </p>
  );
}
