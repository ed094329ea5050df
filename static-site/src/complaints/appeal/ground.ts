import type { Complaint } from "../../api/complaints.ts";

/** Statuses in which the authority still owes something. */
const OPEN: readonly string[] = ["published", "in_work", "answered", "contested"];

/** What gives a right to turn to the superior body: silence past the term, or an answer that the reporter contested. */
const GROUNDS: readonly string[] = ["deemed_refusal", "contested"];

/** Whether the server will make a pre-trial complaint; it has the last word. */
export const hasGround = ({ status, overdue, timeline, authority }: Complaint["properties"]): boolean =>
  OPEN.includes(status) &&
  (overdue || timeline.some((entry) => GROUNDS.includes(entry.kind) && entry.authority === authority));
