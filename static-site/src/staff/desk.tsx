import type { Complaint } from "../api/complaints.ts";
import { explain } from "../api/failure.ts";
import { authorityName, categoryName, regionOf } from "../codes/names.ts";
import { formatDate } from "../i18n/dates.ts";
import { say } from "../i18n/language.ts";
import { GroupMark } from "../marks/icons.tsx";
import { StatusMark } from "../marks/status.tsx";
import { markWords } from "../marks/words.ts";
import { path } from "../shell/routes.ts";
import { shellWords } from "../shell/words.ts";
import { useQueue } from "./queue.ts";
import type { Session } from "./session.ts";
import { staffWords } from "./words.ts";

/** An authority's own complaints with their last days, the most urgent first. */
export function Desk({ session }: { session: Session }) {
  const w = staffWords();
  const queue = useQueue(session.token);
  const waiting = queue.waiting.value;
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
      {waiting?.cursor && (
        <button type="button" class="button" onClick={() => void queue.more()}>
          {w.more}
        </button>
      )}
    </>
  );
}

function Row({ complaint: { id, properties: told } }: { complaint: Complaint }) {
  const w = staffWords();
  const { clock, overdue } = told;
  const days = overdue ? w.late(Math.max(0, -clock.workingDaysLeft)) : w.left(clock.workingDaysLeft);
  return (
    <li class="card due">
      <GroupMark group={told.group} />
      <div>
        <h2 class="due-what">
          <a href={path("complaints", id)}>{categoryName(told.category, markWords().group[told.group])}</a>
        </h2>
        {told.place && <p class="soft">{told.place}</p>}
        <p>{told.summary}</p>
        <StatusMark status={told.status} overdue={overdue} />
      </div>
      <p class={overdue ? "term late" : "term"}>
        <span class="soft">{w.due}</span>
        <strong>{formatDate(clock.dueOn)}</strong>
        <span>{days}</span>
      </p>
    </li>
  );
}
