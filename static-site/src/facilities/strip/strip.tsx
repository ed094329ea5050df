import type { Quarter } from "../../api/facility-oversight.ts";
import { AsTable } from "../../charts/as-table.tsx";
import { stripSentence } from "./sentence.ts";
import { QuarterShape } from "./shape.tsx";
import { byYear, type QuarterState, quarterOf, tallyOf } from "./strip.ts";
import { stripWords } from "./words.ts";
import "./styles.css";

const STATES: readonly QuarterState[] = ["clean", "violation", "grave", "not_inspected"];

/** Twelve quarters of inspections: a sentence, the strip, its key, and the same as a table. */
export function StripSection({ strip }: { strip: readonly Quarter[] }) {
  const w = stripWords();
  return (
    <section id="strip" class="strip-section">
      <h2>{w.title}</h2>
      <p class="says">{stripSentence(strip)}</p>
      {tallyOf(strip).known > 0 && <Known strip={strip} />}
    </section>
  );
}

/** Where nothing is published, twelve empty quarters would look as if somebody knew that nobody inspected. */
function Known({ strip }: { strip: readonly Quarter[] }) {
  const w = stripWords();
  return (
    <>
      <Strip strip={strip} />
      <ul class="chart-legend" aria-label={w.legend}>
        {STATES.map((state) => (
          <li key={state} class={`quarter-${state}`}>
            <QuarterShape state={state} /> {w.states[state]}
          </li>
        ))}
      </ul>
      <p class="small narrow">{w.hint}</p>
      <AsTable of={w.title}>
        <StripTable strip={strip} />
      </AsTable>
    </>
  );
}

/** The bare strip: every quarter has a shape, a word and a colour. */
export function Strip({ strip }: { strip: readonly Quarter[] }) {
  const w = stripWords();
  return (
    <ol class="strip">
      {byYear(strip).map(({ year, quarters }) => (
        <li key={year} class="strip-year" style={{ flexGrow: quarters.length }}>
          <span class="strip-year-name">{year}</span>
          <ol>
            {quarters.map(({ quarter, state, openViolations }) => (
              <li key={quarter} class={`strip-quarter quarter-${state}`}>
                <span class="quarter-name">{w.quarter(quarterOf(quarter).number)}</span>
                <QuarterShape state={state} />
                <span class="quarter-word">{w.states[state]}</span>
                {openViolations > 0 && <span class="quarter-open">{w.open(openViolations)}</span>}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function StripTable({ strip }: { strip: readonly Quarter[] }) {
  const w = stripWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{w.quarterColumn}</th>
          <th scope="col">{w.stateColumn}</th>
          <th scope="col">{w.openColumn}</th>
        </tr>
      </thead>
      <tbody>
        {strip.map(({ quarter, state, openViolations }) => {
          const { number, year } = quarterOf(quarter);
          return (
            <tr key={quarter}>
              <th scope="row">{w.quarterOf(number, year)}</th>
              <td>{w.states[state]}</td>
              <td>{openViolations}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
