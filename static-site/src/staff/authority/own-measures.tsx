import type { Complaint, Measure } from "../../api/complaint.ts";
import { measureWords } from "../../complaints/life/measure-words.ts";
import { formatDate } from "../../i18n/dates.ts";
import { deskWords } from "./words.ts";

interface OwnMeasuresProps {
  readonly complaint: Complaint;
  /** Absent while nothing can be added. */
  readonly goOn?: (measure: Measure) => void;
}

/** What was promised, begun and done so far; what is not done yet can go on. */
export function OwnMeasures({ complaint, goOn }: OwnMeasuresProps) {
  const w = deskWords();
  const names = measureWords();
  const { measures } = complaint.properties;
  if (measures.length === 0) return null;
  return (
    <section aria-labelledby="own-measures">
      <h2 id="own-measures">{w.measures}</h2>
      <ul class="cards">
        {measures.map((measure) => (
          <li key={measure.id} class="card" id={`measure-${measure.id}`}>
            <p class="said">{measure.text}</p>
            <p class="soft">
              {names.state[measure.state]}
              {dayOf(measure)}
            </p>
            {measure.home !== complaint.id && (
              <p>
                {w.elsewhere} <a href={`#${measure.home}`}>{measure.home}</a>
              </p>
            )}
            {goOn && measure.home === complaint.id && (
              <button
                type="button"
                class="button"
                aria-describedby={`measure-${measure.id}`}
                onClick={() => goOn(measure)}
              >
                {w.goOn}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function dayOf({ state, plannedFor, startedOn, doneOn }: Measure): string {
  const day = { planned: plannedFor, started: startedOn, done: doneOn }[state];
  return day ? `, ${formatDate(day)}` : "";
}
