import type { ComponentChildren } from "preact";
import type { Enforcement, Inspection, Violation } from "../../api/facility-oversight.ts";
import { wordOf } from "../../charts/names.ts";
import { authorityName } from "../../codes/names.ts";
import { formatDate } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { fateOf } from "./fate.ts";
import { FateShape, GravityShape } from "./fate-shape.tsx";
import { inspectionWords } from "./inspection-words.ts";
import { fateInWords, outcomeSentence } from "./telling.ts";

/** This many inspections stand open; the older ones behind a click. */
const OPEN = 6;

interface InspectionsProps {
  /** The newest first. */
  readonly inspections: readonly Inspection[];
  /** An ISO date. */
  readonly today: string;
  /** What the operator replied to an inspection, shown under it. */
  readonly replyTo: (inspection: string) => ComponentChildren;
}

/** Inspections as a line of time, each with its violations, measures and what became of them. */
export function Inspections({ inspections, today, replyTo }: InspectionsProps) {
  const w = inspectionWords();
  const line = (some: readonly Inspection[]) => (
    <ol class="inspections">
      {some.map((inspection) => (
        <li key={inspection.id || inspection.on}>
          <One inspection={inspection} today={today} />
          {replyTo(inspection.id)}
        </li>
      ))}
    </ol>
  );
  const older = inspections.slice(OPEN);
  return (
    <section id="inspections" class="narrow">
      <h2>{w.title}</h2>
      <p>{outcomeSentence(inspections, today)}</p>
      {line(inspections.slice(0, OPEN))}
      {older.length > 0 && (
        <details>
          <summary>{w.more(older.length)}</summary>
          {line(older)}
        </details>
      )}
    </section>
  );
}

function One({ inspection, today }: { inspection: Inspection; today: string }) {
  const w = inspectionWords();
  const { on, authority, planned, result, source, violations } = inspection;
  const kind = planned === null ? null : planned ? w.planned : w.unplanned;
  return (
    <>
      <h3>{formatDate(on)}</h3>
      <p class="small">
        {[authority && authorityName(authority, authority), kind].filter(Boolean).join(" · ")}
      </p>
      {result && <p>{result}</p>}
      {violations.length === 0 && (
        <p class="fate fate-remedied">
          <FateShape fate="remedied" /> {w.clean}
        </p>
      )}
      {violations.length > 0 && (
        <ul class="violations">
          {violations.map((violation) => (
            <li key={violation.id || violation.what} class="card">
              <OneViolation violation={violation} today={today} />
            </li>
          ))}
        </ul>
      )}
      {source && (
        <p class="small">
          {w.source}: {source}
        </p>
      )}
    </>
  );
}

function OneViolation({ violation, today }: { violation: Violation; today: string }) {
  const w = inspectionWords();
  const { what, article, gravity, remedyBy, enforcement } = violation;
  const fate = fateOf(violation, today);
  return (
    <>
      <p class={`gravity gravity-${gravity}`}>
        <GravityShape gravity={gravity} /> {wordOf(w.gravities, gravity)}
      </p>
      <p>{what}</p>
      <p class="small">
        {[article && w.article(article), remedyBy ? w.remedyBy(formatDate(remedyBy)) : w.noTerm]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p class={`fate fate-${fate}`}>
        <FateShape fate={fate} /> {fateInWords(violation, today)}
      </p>
      {enforcement.length > 0 && (
        <ul class="enforcement" aria-label={w.measures}>
          {enforcement.map((measure) => (
            <li key={`${measure.kind}/${measure.on}`}>{measureInWords(measure)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "Fine 1,200,000 ₸, 3 May 2025: paid". */
function measureInWords({ kind, on, amountTenge, outcome }: Enforcement): string {
  const w = inspectionWords();
  const amount = amountTenge === null ? "" : ` ${w.tenge(formatNumber(amountTenge))}`;
  const head = `${wordOf(w.enforcement, kind)}${amount}`;
  return `${[head, on && formatDate(on)].filter(Boolean).join(", ")}${outcome ? `: ${outcome}` : ""}`;
}
