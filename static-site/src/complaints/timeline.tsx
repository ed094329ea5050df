import type { Complaint, TimelineEntry } from "../api/complaints.ts";
import { authorityName } from "../codes/names.ts";
import { formatDate, formatTime } from "../i18n/dates.ts";
import { complaintWords } from "./words.ts";

/**
 * What happened, the oldest first, one dot an event; an open dot for the answer that is still to come.
 *
 * @param term whether somebody owes an answer
 */
export function Timeline({ told, term }: { told: Complaint["properties"]; term: boolean }) {
  const w = complaintWords();
  const { timeline, clock, overdue } = told;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{w.timeline}</h2>
      <ol class="timeline">
        {timeline.map((entry, index) => (
          <Event key={`${entry.at} ${entry.kind} ${index}`} entry={entry} />
        ))}
        {term && clock.running && (
          <li class={overdue ? "ahead missed" : "ahead"}>
            <p class="what">{overdue ? w.missed : w.due}</p>
            <time datetime={clock.dueOn}>{formatDate(clock.dueOn)}</time>
          </li>
        )}
      </ol>
    </section>
  );
}

function Event({ entry }: { entry: TimelineEntry }) {
  const w = complaintWords();
  const kinds: Readonly<Record<string, string>> = w.kinds;
  const who = entry.authority ? authorityName(entry.authority, w.by.authority) : w.by[entry.by];
  return (
    <li class={`by-${entry.by} ${entry.kind}`}>
      <p class="what">{kinds[entry.kind] ?? w.kinds.other}</p>
      <p class="who">
        <time datetime={entry.at}>{formatTime(entry.at)}</time> · {who}
      </p>
      {entry.text && <p class="said">{entry.text}</p>}
      {entry.dueOn && entry.kind !== "received" && (
        <p class="who">
          {w.due}: {formatDate(entry.dueOn)}
        </p>
      )}
      {entry.evidenceHash && (
        <details class="fingerprint">
          <summary>{w.fingerprint}</summary>
          <span class="code">{entry.evidenceHash}</span>
        </details>
      )}
    </li>
  );
}
