import type { Measure } from "../api/complaints.ts";
import { formatDate } from "../i18n/dates.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { StatusShape } from "../marks/status.tsx";
import { complaintWords } from "./words.ts";

const SIGNS = { planned: "open", started: "in_work", done: "resolved" } as const;

/** What an authority promised, began and did, with dates and cost. */
export function Measures({ measures }: { measures: readonly Measure[] }) {
  const w = complaintWords();
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{w.measures}</h2>
      {measures.length === 0 ? (
        <p>{w.noMeasures}</p>
      ) : (
        <ul class="cards">
          {measures.map((measure, index) => (
            <li class="card measure" key={`${index} ${measure.text}`}>
              <span class={`status ${SIGNS[measure.state]}`}>
                <StatusShape sign={SIGNS[measure.state]} />
                {w.state[measure.state]}
              </span>
              <p class="said">{measure.text}</p>
              <p class="who">{facts(measure).join(" · ")}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function facts({ plannedFor, doneOn, costTenge }: Measure): string[] {
  const w = complaintWords();
  return [
    plannedFor && !doneOn ? `${w.plannedFor}: ${formatDate(plannedFor)}` : "",
    doneOn ? `${w.doneOn}: ${formatDate(doneOn)}` : "",
    costTenge === null ? "" : `${w.cost}: ${formatNumber(costTenge)}\u00a0${w.tenge}`,
  ].filter(Boolean);
}
