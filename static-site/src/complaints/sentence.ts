import type { Complaint, TimelineEntry } from "../api/complaints.ts";
import { formatDate } from "../i18n/dates.ts";
import { short } from "./names.ts";
import { sentenceWords } from "./sentence-words.ts";

/** What of a complaint the sentence tells. */
export type Told = Pick<
  Complaint["properties"],
  "status" | "overdue" | "clock" | "timeline" | "measures" | "verdict"
>;

/**
 * How things stand, in plain words: the first sentence is the news, the others say what it means.
 *
 * @param authority the answerable body's name, or null while it is not known
 */
export function statusSentences(
  { status, overdue, clock, timeline, measures, verdict }: Told,
  authority: string | null,
): string[] {
  const w = sentenceWords();
  const name = short(authority ?? w.someone);
  const due = formatDate(clock.dueOn);
  const dateOf = (...kinds: string[]) => {
    const entry = lastOf(timeline, kinds);
    return entry ? formatDate(entry.at) : null;
  };
  const awaited = (promise: string) =>
    overdue ? late(name, due, clock.workingDaysLeft) : [promise, ...left(clock)];
  switch (status) {
    case "received":
      // The clock of an unchecked complaint is the moderator's.
      return [w.checked(due), w.onlyYou];
    case "published":
      return awaited(w.mustAnswer(name, due));
    case "in_work":
      return awaited(w.tookUp(name, due));
    case "answered":
      return [
        measures.some(({ state }) => state === "done")
          ? w.saysDone(name)
          : w.answered(name, dateOf("answered")),
        verdict?.open === false ? w.neverConfirmed : w.notConfirmed,
      ];
    case "resolved":
      return [
        lastOf(timeline, ["confirmed"])?.by === "centre"
          ? w.seen(dateOf("confirmed"))
          : w.confirmed(dateOf("confirmed")),
      ];
    case "contested":
      return [w.contested, ...awaited(w.mustAgain(name, due))];
    case "rejected": {
      const reason = lastOf(timeline, ["rejected"])?.text;
      return reason ? [w.rejected, w.reason(reason)] : [w.rejected];
    }
    case "joined":
      return [w.joined];
    case "withdrawn":
      return [w.withdrawn];
  }
}

function left(clock: Told["clock"]): string[] {
  const w = sentenceWords();
  if (!clock.running || clock.workingDaysLeft < 0) return [];
  return [clock.workingDaysLeft === 0 ? w.lastDay : w.daysLeft(clock.workingDaysLeft)];
}

/** On the days off after the last day no working day has passed yet: late, but by no number. */
function late(name: string, due: string, daysLeft: number): string[] {
  const w = sentenceWords();
  return [w.silent(name), w.lastDayWas(due), ...(daysLeft < 0 ? [w.daysLate(-daysLeft)] : [])];
}

const lastOf = (timeline: readonly TimelineEntry[], kinds: readonly string[]) =>
  timeline.findLast((entry) => kinds.includes(entry.kind));
