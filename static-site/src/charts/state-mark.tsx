import type { State } from "./series.ts";

/** The hatching of a year that nothing is reported for. Each drawing needs its own, under its own id. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="6" height="6" />
        <path class="hatch" d="M0 0V6" />
      </pattern>
    </defs>
  );
}

/** Signs of the states that have no bar, on 16 × 16. */
const SIGNS: Partial<Record<State, string>> = {
  zero: "M8 3c3 0 4 2 4 5s-1 5-4 5-4-2-4-5 1-5 4-5Z",
  below_threshold: "M12 3 4 8l8 5",
  confidential: "M4 7.5h8V14H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5",
  not_applicable: "M4 4l8 8M12 4l-8 8",
};

/** A state's sign at a place of a drawing. */
export function StateMark({ state, x = 0, y = 0 }: { state: State; x?: number; y?: number }) {
  const sign = SIGNS[state];
  return sign ? <path class="sign-of-state" transform={`translate(${x} ${y})`} d={sign} /> : null;
}
