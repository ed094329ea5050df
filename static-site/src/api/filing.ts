import * as v from "valibot";
import { type Call, call } from "./http.ts";

const Filed = v.object({
  id: v.string(),
  trackingCode: v.string(),
  status: v.literal("received"),
  region: v.string(),
  authority: v.string(),
  category: v.string(),
  filedAt: v.string(),
  decideBy: v.string(),
  answerBy: v.string(),
});

export type FiledComplaint = v.InferOutput<typeof Filed>;

/** The body of a filing; only category, description and location are required. */
export interface ComplaintDraft {
  readonly category: string;
  readonly description: string;
  readonly location: { readonly lat: number; readonly lon: number };
  readonly place?: string;
  readonly authority?: string;
  readonly conduct?: "omission" | "action";
  readonly facility?: string;
  readonly occurredOn?: string;
  readonly language?: string;
  readonly contact?: { readonly name?: string; readonly email?: string; readonly phone?: string };
}

/** Files a complaint. The same key and body may be sent again and give the same answer. */
export const fileComplaint = (
  draft: ComplaintDraft,
  idempotencyKey: string,
  options: Pick<Call, "signal"> = {},
): Promise<FiledComplaint> =>
  call("/complaints", Filed, {
    method: "POST",
    body: draft,
    headers: { "Idempotency-Key": idempotencyKey },
    ...options,
  });
