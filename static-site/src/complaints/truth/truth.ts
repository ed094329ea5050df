import type { Complaint, TimelineEntry } from "../../api/complaints.ts";
import { isoDay } from "../../i18n/dates.ts";

/** What the authority says of the problem: its latest word, or its silence. */
export type Claim = "nothing" | "silent" | "promised" | "working" | "later" | "answered" | "done";

/** What those say who live with it, or the Centre that went there. */
export type Finding = "unknown" | "expired" | "stillThere" | "untrue" | "solved" | "seen";

/** Whether the two say the same: `open` while a claim waits for somebody to look; `none` while nothing is claimed. */
export type Agreement = "none" | "open" | "same" | "different";

export interface Truth {
  readonly claim: Claim;
  readonly claimedAt: string | null;
  readonly finding: Finding;
  readonly foundAt: string | null;
  readonly agreement: Agreement;
}

type Told = Pick<
  Complaint["properties"],
  "status" | "overdue" | "timeline" | "measures" | "support" | "verdict"
>;

/** Statuses in which no authority was asked, or nobody asks any more. */
const UNASKED: readonly string[] = ["received", "rejected", "joined", "withdrawn"];

/** The two sides of the story; null while no authority has been asked. */
export function truthOf(told: Told): Truth | null {
  if (UNASKED.includes(told.status)) return null;
  const [claim, claimedAt] = claimOf(told);
  const [finding, foundAt] = findingOf(told);
  return { claim, claimedAt, finding, foundAt, agreement: agreementOf(claim, finding) };
}

function claimOf({ overdue, timeline, measures }: Told): [Claim, string | null] {
  let last: [Claim, string | null] = ["nothing", null];
  for (const entry of timeline) {
    const claim = claimIn(entry);
    if (claim) last = [claim, entry.at];
    // A term that began anew for another body says nothing of what that one does.
    else if (entry.kind === "forwarded") last = ["nothing", null];
  }
  const [claim, at] = last;
  if (claim === "answered" && measures.some(({ state }) => state === "done")) return ["done", at];
  // A body that is overdue owes an answer, whatever it said before a contest.
  return overdue && claim !== "done" ? ["silent", null] : last;
}

function claimIn({ kind, measureState }: TimelineEntry): Claim | null {
  switch (kind) {
    case "taken_up":
      return "working";
    case "measure":
      return measureState === "done" ? "done" : measureState === "planned" ? "promised" : "working";
    case "extended":
      return "later";
    case "answered":
      return "answered";
    case "deemed_refusal":
      return "silent";
    default:
      return null;
  }
}

function findingOf({ timeline, support, verdict: asked }: Told): [Finding, string | null] {
  const verdict = timeline.findLast(({ kind }) => ["answered", "confirmed", "contested"].includes(kind));
  if (verdict?.kind === "confirmed") return [verdict.by === "centre" ? "seen" : "solved", verdict.at];
  if (verdict?.kind === "contested") return ["untrue", verdict.at];
  const { stillThere, stillThereOn } = support;
  if (stillThere > 0 && stillThereOn && (!verdict || stillThereOn >= isoDay(verdict.at)))
    return ["stillThere", stillThereOn];
  return [asked && !asked.open ? "expired" : "unknown", null];
}

function agreementOf(claim: Claim, finding: Finding): Agreement {
  if (finding === "solved" || finding === "seen") return "same";
  // A body that works on it again after a contest no longer claims what was contested.
  if (claim !== "done" && claim !== "answered") return "none";
  return finding === "untrue" || finding === "stillThere" ? "different" : "open";
}
