import type { Clock } from "../../api/complaints.ts";

/** Working days that an authority has for its answer; the clock of an unchecked complaint is always its first. */
const TERM = 15;

/** Working days within which a moderator decides. */
export const DECISION_TERM = 3;

/** Working days since a complaint was filed, told by how much of its term is left on the server's calendar. */
export const waitingDays = ({ workingDaysLeft }: Pick<Clock, "workingDaysLeft">): number =>
  Math.max(0, TERM - workingDaysLeft);
