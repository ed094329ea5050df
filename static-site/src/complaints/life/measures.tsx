import type { Evidence, Measure } from "../../api/complaints.ts";
import { formatDate } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { StatusShape } from "../../marks/status.tsx";
import { path } from "../../shell/routes.ts";
import { measureWords } from "./measure-words.ts";
import { Picture } from "./picture.tsx";

const SIGNS = { planned: "open", started: "in_work", done: "answered" } as const;

interface MeasuresProps {
  /** The complaint on whose page they stand. */
  readonly id: string;
  readonly measures: readonly Measure[];
  readonly evidence: readonly Evidence[];
}

/** What an authority promised, began and did, with dates, cost, and the place before and after side by side. */
export function Measures({ id, measures, evidence }: MeasuresProps) {
  const w = measureWords();
  return (
    <section aria-labelledby="measures">
      <h2 id="measures">{w.measures}</h2>
      {measures.length === 0 && <p>{w.none}</p>}
      {measures.length > 0 && (
        <ul class="cards">
          {measures.map((measure, index) => (
            <li class="card measure" key={measure.id || index}>
              <span class={`status ${SIGNS[measure.state]}`}>
                <StatusShape sign={SIGNS[measure.state]} />
                {w.state[measure.state]}
              </span>
              <p class="said">{measure.text}</p>
              <dl class="pairs">
                {facts(measure).map(([name, value]) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
              <BeforeAfter measure={measure} evidence={evidence} />
              <Served id={id} measure={measure} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function facts({ plannedFor, startedOn, doneOn, costTenge }: Measure): [string, string][] {
  const w = measureWords();
  const all: [string, string | null][] = [
    [w.plannedFor, plannedFor && formatDate(plannedFor)],
    [w.startedOn, startedOn && formatDate(startedOn)],
    [w.doneOn, doneOn && formatDate(doneOn)],
    [w.cost, costTenge === null ? null : `${formatNumber(costTenge)}\u00a0${w.tenge}`],
  ];
  return all.filter((pair): pair is [string, string] => Boolean(pair[1]));
}

/** The first public photo of each kind; a measure that is done without one says that nothing is to be seen. */
function BeforeAfter({ measure, evidence }: { measure: Measure; evidence: readonly Evidence[] }) {
  const w = measureWords();
  const of = (purpose: "before" | "after") =>
    evidence.find((each) => each.purpose === purpose && each.shown && measure.photos?.includes(each.id))
      ?.picture;
  const [before, after] = [of("before"), of("after")];
  if (!before && !after) return measure.state === "done" ? <p class="who">{w.noProof}</p> : null;
  return (
    <div class="before-after">
      {before && (
        <figure>
          <Picture picture={before} alt={w.before} />
          <figcaption>{w.before}</figcaption>
        </figure>
      )}
      {after && (
        <figure>
          <Picture picture={after} alt={w.after} />
          <figcaption>
            {w.after}
            {measure.doneOn && `, ${formatDate(measure.doneOn)}`}
          </figcaption>
        </figure>
      )}
    </div>
  );
}

/** Other complaints that the same measure serves. */
function Served({ id, measure }: { id: string; measure: Measure }) {
  const others = measure.complaints?.filter((each) => each !== id) ?? [];
  if (others.length === 0) return null;
  return (
    <p class="who">
      {measureWords().serves}{" "}
      {others.map((each, index) => (
        <>
          {index > 0 && ", "}
          <a key={each} class="code" href={path("complaints", each)}>
            {each}
          </a>
        </>
      ))}
    </p>
  );
}
