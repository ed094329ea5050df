import { Complaint } from "./complaint.ts";
import { bearer, call, ifMatch } from "./http.ts";

/** A member of staff who acts on a complaint that was read at a version. */
export interface Acting {
  readonly token: string;
  /** Sent along, so that a change made meanwhile by somebody else is told (412) and never overwritten. */
  readonly version?: number;
}

/** Acts on a complaint; the answer is the complaint as it is then. */
export const act = (
  id: string,
  what: string,
  body: unknown,
  { token, version }: Acting,
  method: "POST" | "PUT" = "POST",
): Promise<Complaint> =>
  call(`/complaints/${encodeURIComponent(id)}/${what}`, Complaint, {
    method,
    body,
    headers: { ...bearer(token), ...ifMatch(version) },
  });
