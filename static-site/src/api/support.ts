import { Complaint } from "./complaint.ts";
import { type Call, call } from "./http.ts";

/** What a supporter says of somebody else's complaint. */
export type Word = "affects_me" | "still_there";

/**
 * Says it; said twice by the same browser it counts once. The answer is the complaint as it is now.
 *
 * @param supporter what this browser calls itself: random, 16 to 64 of A–Z a–z 0–9 _ -
 */
export const support = (
  complaint: string,
  supporter: string,
  says: Word,
  options: Pick<Call, "signal"> = {},
): Promise<Complaint> =>
  call(`/complaints/${encodeURIComponent(complaint)}/support`, Complaint, {
    method: "POST",
    body: { supporter, says },
    ...options,
  });
