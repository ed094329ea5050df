import type { Clock } from "../../api/complaints.ts";

/** Working days within which a moderator decides; the clock of an unchecked complaint counts them. */
export const DECISION_TERM = 3;

/** Working days since a complaint was filed, told by how much of its term is left on the server's calendar. */
export const waitingDays = ({ workingDaysLeft }: Pick<Clock, "workingDaysLeft">): number =>
  Math.max(0, DECISION_TERM - workingDaysLeft);
