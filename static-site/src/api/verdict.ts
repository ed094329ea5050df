import { Complaint } from "./complaint.ts";
import { call } from "./http.ts";

/** Whether the answer is true; who says that it is not, says why. */
export type Verdict =
  | { readonly verdict: "confirmed" }
  | { readonly verdict: "contested"; readonly comment: string };

/** The reporter's word on an answer; the complaint as it is then. */
export const giveVerdict = (id: string, code: string, verdict: Verdict): Promise<Complaint> =>
  call(`/complaints/${encodeURIComponent(id)}/verdict`, Complaint, {
    method: "POST",
    body: verdict,
    headers: { "Tracking-Code": code },
  });

/** The reporter takes the complaint back; nobody else sees it then. */
export const withdraw = (id: string, code: string): Promise<Complaint> =>
  call(`/complaints/${encodeURIComponent(id)}/withdrawal`, Complaint, {
    method: "POST",
    headers: { "Tracking-Code": code },
  });
