import type { Measure, TimelineEntry } from "../../api/complaints.ts";
import { formatDate } from "../../i18n/dates.ts";
import { lifeWords } from "./words.ts";

/** How an event is drawn: `claim` is what an authority says, which is not yet true. */
export type Tone = "plain" | "claim" | "good" | "bad";

/** One event in plain words. */
export interface Telling {
  readonly what: string;
  readonly tone: Tone;
  /** What somebody said, in their own words. */
  readonly quote: string | null;
  /** What it means: who must do what by when, how many days were lost. */
  readonly means: readonly string[];
  /** Id of another complaint that can be opened. */
  readonly other: string | null;
}

/** What an event is told with. */
export interface Known {
  /** An authority's name without what stands in brackets, or undefined while it is not known. */
  name(code: string): string | undefined;
  readonly measures: readonly Measure[];
}

/** The law gives a body that is not competent 3 working days to send a complaint on. */
const TO_FORWARD = 3;

/** One entry of the timeline as a plain sentence. Entries about photos are told together: see `moments`. */
export function tell(entry: TimelineEntry, known: Known): Telling {
  const w = lifeWords();
  const name = (entry.authority && known.name(entry.authority)) || w.someone;
  const due = entry.dueOn && formatDate(entry.dueOn);
  const must = due ? [w.mustAnswer(name, due)] : [];
  const telling = (what: string, tone: Tone = "plain", means: readonly string[] = []): Telling => ({
    what,
    tone,
    quote: entry.text,
    means,
    other: null,
  });
  switch (entry.kind) {
    case "received":
      return telling(w.received);
    case "published":
      return telling(w.published, "plain", must);
    case "rejected":
      return telling(w.rejected, "bad");
    case "forwarded": {
      const lost = entry.workingDaysLost;
      const late = lost !== null && lost > TO_FORWARD;
      const from = entry.by === "centre" ? w.centre : ((entry.from && known.name(entry.from)) ?? w.someone);
      const hop = lost === null ? [] : [late ? w.hopLate(lost) : w.hop(lost)];
      return telling(w.forwardedBy(from), late ? "bad" : "plain", [...hop, ...must]);
    }
    case "joined":
      return { ...telling(w.joined), other: entry.other };
    case "double_added":
      // While it is joined its address leads back to this page, so its number is enough.
      return telling(w.doubleAdded, "plain", entry.other ? [w.its(entry.other)] : []);
    case "parted":
      return { ...telling(w.parted), other: entry.other };
    case "double_removed":
      return telling(w.doubleRemoved, "plain", entry.other ? [w.its(entry.other)] : []);
    case "taken_up":
      return telling(w.takenUp(name), "claim");
    case "measure": {
      const planned = known.measures.find(({ id }) => id && id === entry.measure)?.plannedFor;
      const state = entry.measureState ?? "planned";
      const by = entry.by === "centre" ? w.centre : name;
      return telling(
        w[state](by),
        "claim",
        state === "planned" && planned ? [w.plannedFor(formatDate(planned))] : [],
      );
    }
    case "extended":
      return telling(due ? w.extended(name, due) : w.other, "claim", [w.onlyOnce]);
    case "reminded":
      return telling(due ? w.reminded(name, due) : w.other);
    case "deemed_refusal":
      return telling(w.silent(name, due), "bad", [w.refusal]);
    case "answered": {
      const letter = entry.number || entry.dated;
      return telling(
        w.answered(name),
        "claim",
        letter ? [w.letter(entry.number, entry.dated && formatDate(entry.dated))] : [],
      );
    }
    case "confirmed":
      return telling(entry.by === "centre" ? w.seen : w.confirmed, "good");
    case "contested":
      return telling(w.contested, "bad", due ? [w.mustAgain(name, due)] : []);
    case "still_there":
      return telling(w.stillThere, "bad");
    case "withdrawn":
      return telling(w.withdrawn);
    default:
      return telling(w.other);
  }
}

/** An entry alone, or photos that became public at the same moment by the same hand. */
export type Moment =
  | { readonly kind: "event"; readonly entry: TimelineEntry }
  | { readonly kind: "photos"; readonly entry: TimelineEntry; readonly hashes: readonly string[] };

/** The timeline with photos that came together as one moment. */
export function moments(timeline: readonly TimelineEntry[]): readonly Moment[] {
  const all: Moment[] = [];
  for (const entry of timeline) {
    if (entry.kind !== "evidence_added") {
      all.push({ kind: "event", entry });
      continue;
    }
    const hashes = entry.evidenceHash ? [entry.evidenceHash] : [];
    const last = all.at(-1);
    if (last?.kind === "photos" && last.entry.by === entry.by && last.entry.at === entry.at)
      all[all.length - 1] = { ...last, hashes: [...last.hashes, ...hashes] };
    else all.push({ kind: "photos", entry, hashes });
  }
  return all;
}
