import type * as v from "valibot";
import { type Acting, act } from "./acting.ts";
import { Complaint } from "./complaint.ts";
import { bearer, type Call, call } from "./http.ts";
import { pageOf } from "./shapes.ts";

const Queue = pageOf(Complaint);

/** Photos that become public, and those that do not; one in neither list goes on waiting. */
interface Judgement {
  readonly show?: readonly string[];
  readonly withhold?: readonly string[];
}

export type Decision =
  /** `authority`: another body than the reporter chose; only before it is sent to any. */
  | ({ readonly decision: "publish"; readonly authority?: string } & Judgement)
  | { readonly decision: "reject"; readonly reason: string }
  | { readonly decision: "forward"; readonly authority: string; readonly reason: string }
  | { readonly decision: "join"; readonly into: string }
  | { readonly decision: "part" };

/** A decision of a moderator, or of the authority that is not competent; the complaint as it is then. */
export const decide = (id: string, decision: Decision, by: Acting): Promise<Complaint> =>
  act(id, "decision", decision, by);

/** What waits for the caller, the most urgent first. */
export const listQueue = (
  token: string,
  page: { limit?: number; cursor?: string } = {},
  options: Pick<Call, "signal"> = {},
): Promise<v.InferOutput<typeof Queue>> =>
  call("/queue", Queue, { query: page, headers: bearer(token), ...options });
