import type * as v from "valibot";
import { Complaint } from "./complaint.ts";
import { bearer, type Call, call, type Tagged, tagged } from "./http.ts";
import { pageOf } from "./shapes.ts";

const Queue = pageOf(Complaint);

export type Decision = {
  readonly decision: "publish" | "reject";
  readonly reason?: string;
  /** Ids of photos that become public; one in neither list goes on waiting. */
  readonly show?: readonly string[];
  readonly withhold?: readonly string[];
};

/** A moderator's decision; the answer is the complaint as it is now. */
export const decide = (id: string, decision: Decision, token: string): Promise<Tagged<Complaint>> =>
  tagged(`/complaints/${encodeURIComponent(id)}/decision`, Complaint, {
    method: "POST",
    body: decision,
    headers: bearer(token),
  });

/** What waits for the caller, the most urgent first. */
export const listQueue = (
  token: string,
  page: { limit?: number; cursor?: string } = {},
  options: Pick<Call, "signal"> = {},
): Promise<v.InferOutput<typeof Queue>> =>
  call("/queue", Queue, { query: page, headers: bearer(token), ...options });
