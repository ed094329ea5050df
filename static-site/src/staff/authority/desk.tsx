import { explain } from "../../api/failure.ts";
import { authorityName, regionOf } from "../../codes/names.ts";
import { say } from "../../i18n/language.ts";
import { shellWords } from "../../shell/words.ts";
import { ByNumber } from "../by-number.tsx";
import { useQueue } from "../queue.ts";
import type { Session } from "../session.ts";
import { staffWords } from "../words.ts";
import { CaseView } from "./case.tsx";
import { useOpenCase } from "./open-case.ts";
import { Row } from "./row.tsx";
import "./styles.css";
import { deskWords } from "./words.ts";

/** An authority's own complaints with their last days, the most urgent first; one of them opened to work on. */
export function Desk({ session }: { session: Session }) {
  const w = staffWords();
  const d = deskWords();
  const queue = useQueue(session.token);
  const open = useOpenCase();
  const waiting = queue.waiting.value;
  if (open.value)
    return (
      <CaseView
        key={open.value}
        id={open.value}
        session={session}
        others={waiting?.complaints ?? []}
        changed={() => void queue.refresh()}
      />
    );
  const region = session.region && regionOf(session.region);
  const whose = [
    session.authority && authorityName(session.authority, session.authority),
    region && say(region.names),
  ];
  return (
    <>
      <h1>{w.desk}</h1>
      {whose.some(Boolean) && <p>{whose.filter(Boolean).join(", ")}</p>}
      {queue.error.value !== null && (
        <div class="notice wrong" role="alert">
          <p>{explain(queue.error.value)}</p>
          <button type="button" class="button" onClick={() => void queue.refresh()}>
            {shellWords().retry}
          </button>
        </div>
      )}
      {!waiting && queue.error.value === null && <p role="status">{shellWords().loading}</p>}
      {waiting?.complaints.length === 0 && <p class="notice done">{w.deskEmpty}</p>}
      {waiting && waiting.complaints.length > 0 && (
        <ul class="cards desk">
          {waiting.complaints.map((complaint) => (
            <Row key={complaint.id} complaint={complaint} />
          ))}
        </ul>
      )}
      {waiting && (
        <p class="buttons">
          {waiting.cursor && (
            <button type="button" class="button" onClick={() => void queue.more()}>
              {w.more}
            </button>
          )}
          <button type="button" class="button" onClick={() => void queue.refresh()}>
            {w.refresh}
          </button>
        </p>
      )}
      <ByNumber
        label={d.byNumber}
        hint={d.byNumberHint}
        submit={d.openIt}
        open={(id) => {
          location.hash = id;
        }}
      />
    </>
  );
}
