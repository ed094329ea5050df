import type { Clock, Complaint } from "../api/complaints.ts";
import { formatDate, isoDay } from "../i18n/dates.ts";
import { complaintWords } from "./words.ts";

const DAY_MS = 86_400_000;

/** How much of the term has passed on a day, between 0 and 1; a term of no days has passed. */
export function passed({ startedOn, dueOn }: Pick<Clock, "startedOn" | "dueOn">, today: string): number {
  const [from, to, now] = [startedOn, dueOn, today].map((day) => Date.parse(day) / DAY_MS) as [
    number,
    number,
    number,
  ];
  return to > from ? Math.min(1, Math.max(0, (now - from) / (to - from))) : 1;
}

/** The clock as a bar from day 0 to the last day. The sentence above says the same in words. */
export function Term({ clock, overdue }: Pick<Complaint["properties"], "clock" | "overdue">) {
  const w = complaintWords();
  const share = clock.running ? passed(clock, isoDay(new Date().toISOString())) : 1;
  return (
    <section class="term" aria-labelledby="term">
      <h2 id="term">{w.clock}</h2>
      {clock.running ? (
        <div class={overdue ? "bar over" : "bar"} aria-hidden="true">
          <span class="gone" style={{ width: `${share * 100}%` }} />
          <span class="now" style={{ left: `${share * 100}%` }} />
        </div>
      ) : (
        <p>{w.stopped}</p>
      )}
      <dl class="ends">
        <div>
          <dt>{w.begin}</dt>
          <dd>{formatDate(clock.startedOn)}</dd>
        </div>
        <div>
          <dt>{w.end}</dt>
          <dd>{formatDate(clock.dueOn)}</dd>
        </div>
      </dl>
      {!clock.calendarComplete && <p class="hint">{w.incomplete}</p>}
    </section>
  );
}
