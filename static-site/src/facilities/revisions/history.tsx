import { useState } from "preact/hooks";
import type { Pollutant } from "../../api/codes.ts";
import { getRevision, listRevisions, type Revision } from "../../api/facility-revisions.ts";
import { formatDate } from "../../i18n/dates.ts";
import { Failure } from "../../loading/failure.tsx";
import { useLoaded } from "../../loading/loading.ts";
import { shellWords } from "../../shell/words.ts";
import { Differences } from "./differences.tsx";
import { revisionWords } from "./words.ts";

export interface HistoryProps {
  readonly facility: string;
  readonly year: number;
  readonly pollutants: readonly Pollutant[];
}

/** The published revisions of a year's report, any two of which can be compared. */
export function History({ facility, year, pollutants }: HistoryProps) {
  const [loaded, again] = useLoaded((signal) => listRevisions(facility, year, { signal }));
  const w = revisionWords();
  if (loaded.state === "asking") return <p aria-busy="true">{shellWords().loading}</p>;
  if (loaded.state === "failed") return <Failure error={loaded.error} again={again} />;
  const [newest, before] = loaded.value;
  if (!newest || !before) return <p>{w.only}</p>;
  return (
    <Comparison
      facility={facility}
      year={year}
      pollutants={pollutants}
      revisions={loaded.value}
      first={[before.revision, newest.revision]}
    />
  );
}

function Comparison(
  props: HistoryProps & { revisions: readonly Revision[]; first: readonly [older: number, newer: number] },
) {
  const { facility, year, pollutants, revisions } = props;
  const [[older, newer], choose] = useState(props.first);
  const w = revisionWords();
  const newest = revisions.find(({ revision }) => revision === newer);
  return (
    <>
      <div class="revision-choice">
        <Choice name={w.older} revisions={revisions} chosen={older} choose={(n) => choose([n, newer])} />
        <Choice name={w.newer} revisions={revisions} chosen={newer} choose={(n) => choose([older, n])} />
      </div>
      {newest?.reason && <p>{w.why(newest.reason)}</p>}
      <Between
        key={`${older}/${newer}`}
        facility={facility}
        year={year}
        pollutants={pollutants}
        older={older}
        newer={newer}
      />
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly revisions: readonly Revision[];
  readonly chosen: number;
  readonly choose: (revision: number) => void;
}

function Choice({ name, revisions, chosen, choose }: ChoiceProps) {
  const w = revisionWords();
  return (
    <label>
      {name}
      <select value={chosen} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {revisions.map(({ revision, savedAt }) => (
          <option key={revision} value={revision}>
            {w.revisionOf(revision, formatDate(savedAt))}
          </option>
        ))}
      </select>
    </label>
  );
}

function Between(props: HistoryProps & { older: number; newer: number }) {
  const { facility, year, older, newer } = props;
  const [loaded, again] = useLoaded((signal) =>
    Promise.all([older, newer].map((n) => getRevision(facility, year, n, { signal }))),
  );
  if (loaded.state === "asking") return <p aria-busy="true">{shellWords().loading}</p>;
  if (loaded.state === "failed") return <Failure error={loaded.error} again={again} />;
  const [before, after] = loaded.value;
  if (!before || !after) return null;
  const w = revisionWords();
  return (
    <Differences
      before={before}
      after={after}
      beforeName={w.revision(older)}
      afterName={w.revision(newer)}
      pollutants={props.pollutants}
    />
  );
}
