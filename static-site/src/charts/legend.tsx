import { useId } from "preact/hooks";
import type { State } from "./series.ts";
import { Hatch, StateMark } from "./state-mark.tsx";
import { chartWords } from "./words.ts";

const SIGNED: readonly State[] = ["zero", "below_threshold", "confidential", "not_applicable"];

/** What every mark of the charts means. */
export function Legend() {
  const w = chartWords();
  const id = useId();
  return (
    <ul class="chart-legend" aria-label={w.legend}>
      <li>
        <svg class="chart tone-air" viewBox="0 0 16 16" aria-hidden="true">
          <rect class="bar" x="3" y="2" width="10" height="14" />
        </svg>
        {w.state.value}
      </li>
      <li>
        <svg class="chart tone-air" viewBox="0 0 16 16" aria-hidden="true">
          <rect class="bar" x="3" y="2" width="10" height="14" />
          <rect class="accident" x="3" y="2" width="10" height="6" />
        </svg>
        {w.accidental}
      </li>
      <li>
        <svg class="chart" viewBox="0 0 28 16" aria-hidden="true">
          <path class="threshold" d="M0 8H28" />
        </svg>
        {w.threshold}
      </li>
      <li>
        <svg class="chart" viewBox="0 0 16 16" aria-hidden="true">
          <Hatch id={id} />
          <rect class="gap" x="2" y="0.5" width="12" height="15" style={{ fill: `url(#${id})` }} />
        </svg>
        {w.state.not_reported}
      </li>
      {SIGNED.map((state) => (
        <li key={state}>
          <svg class="chart" viewBox="0 0 16 16" aria-hidden="true">
            {state === "below_threshold" && <rect class="somewhere" x="0.5" y="0.5" width="15" height="15" />}
            <StateMark state={state} />
          </svg>
          {w.state[state]}
        </li>
      ))}
    </ul>
  );
}
