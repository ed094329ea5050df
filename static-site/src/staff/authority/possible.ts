import type { Complaint } from "../../api/complaint.ts";

export const ACTS = ["takeUp", "answer", "measure", "extend", "forward"] as const;
export type Act = (typeof ACTS)[number];

const WAITING = ["published", "in_work", "contested"];
const WORKED_ON = [...WAITING, "answered", "resolved"];

/**
 * What the authority can do about a complaint now, to lay out the page only: what is allowed the server
 * decides by itself.
 */
export function possible({ status, overdue, clock }: Complaint["properties"]): readonly Act[] {
  const waits = WAITING.includes(status);
  const can: Record<Act, boolean> = {
    takeUp: status === "published" || status === "contested",
    answer: waits,
    measure: WORKED_ON.includes(status),
    // A term is extended once, and not after its end.
    extend: waits && !overdue && !clock.extended,
    forward: waits,
  };
  return ACTS.filter((act) => can[act]);
}
