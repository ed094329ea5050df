import type { Complaint } from "../../api/complaints.ts";
import { formatDate } from "../../i18n/dates.ts";
import { shortNameOf } from "../names.ts";
import { PhotosEvent, TextEvent } from "./event.tsx";
import { moments } from "./story.ts";
import { lifeWords } from "./words.ts";

/** What happened, the oldest first, one sentence an event; last, in an open dot, what is awaited. */
export function Timeline({ told }: { told: Complaint["properties"] }) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{lifeWords().timeline}</h2>
      <ol class="timeline">
        {moments(told.timeline).map((moment, index) =>
          moment.kind === "photos" ? (
            <PhotosEvent key={index} moment={moment} evidence={told.evidence} />
          ) : (
            <TextEvent key={index} entry={moment.entry} told={told} />
          ),
        )}
        <Awaited told={told} />
      </ol>
    </section>
  );
}

/** Statuses in which the authority owes an answer. */
const OWED: readonly string[] = ["published", "in_work", "contested"];

function Awaited({ told }: { told: Complaint["properties"] }) {
  const w = lifeWords();
  const { status, clock, overdue, authority, verdict } = told;
  if (OWED.includes(status))
    return (
      <li class={overdue ? "ahead bad" : "ahead"}>
        <p class="what">{w.awaited(shortNameOf(authority) ?? w.someone)}</p>
        <p class="means">
          <time datetime={clock.dueOn}>{w.until(formatDate(clock.dueOn))}</time>
        </p>
      </li>
    );
  if (status !== "answered") return null;
  const open = verdict?.open ?? true;
  return (
    <li class="ahead">
      <p class="what">{open ? w.verdictAwaited : w.verdictOver}</p>
      {verdict?.open && (
        <p class="means">
          <time datetime={verdict.until}>{w.until(formatDate(verdict.until))}</time>
        </p>
      )}
    </li>
  );
}
