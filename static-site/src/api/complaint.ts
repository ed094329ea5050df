import * as v from "valibot";
import { properties } from "./complaint-properties.ts";
import { bearer, type Call, call } from "./http.ts";
import { featureOf, maybeNumber, maybeText } from "./shapes.ts";

const Picture = v.object({ large: v.string(), small: v.string(), width: v.number(), height: v.number() });
const Evidence = v.object({
  id: v.string(),
  status: v.picklist(["requested", "accepted", "rejected"]),
  reason: maybeText,
  shown: v.boolean(),
  judged: v.optional(v.boolean(), true),
  picture: v.nullish(v.object({ ...Picture.entries, sha256: maybeText }), null),
});
/** Members that this page does not know are kept: the entry's hash covers them too. */
const TimelineEntry = v.looseObject({
  at: v.string(),
  kind: v.string(),
  by: v.picklist(["citizen", "centre", "authority"]),
  authority: maybeText,
  text: maybeText,
  dueOn: maybeText,
  evidenceHash: maybeText,
  position: v.number(),
  previous: maybeText,
  hash: v.string(),
});
const Measure = v.object({
  text: v.string(),
  state: v.picklist(["planned", "started", "done"]),
  plannedFor: maybeText,
  doneOn: maybeText,
  costTenge: maybeNumber,
});
const Clock = v.object({
  startedOn: v.string(),
  dueOn: v.string(),
  running: v.boolean(),
  workingDaysLeft: v.number(),
  calendarComplete: v.boolean(),
});
export const Complaint = featureOf(
  v.object({
    ...properties,
    description: v.string(),
    conduct: v.nullish(v.picklist(["omission", "action"]), null),
    occurredOn: maybeText,
    version: v.number(),
    clock: Clock,
    timeline: v.array(TimelineEntry),
    head: v.string(),
    measures: v.array(Measure),
    evidence: v.array(Evidence),
  }),
);

export type Complaint = v.InferOutput<typeof Complaint>;
export type Evidence = v.InferOutput<typeof Evidence>;
export type TimelineEntry = v.InferOutput<typeof TimelineEntry>;
export type Measure = v.InferOutput<typeof Measure>;
export type Clock = v.InferOutput<typeof Clock>;

type Options = Pick<Call, "signal">;

/** One complaint; with its tracking code also before it is public, and whole. */
export const getComplaint = (
  id: string,
  { code, token, ...options }: Options & { code?: string; token?: string } = {},
): Promise<Complaint> =>
  call(`/complaints/${encodeURIComponent(id)}`, Complaint, {
    headers: { "Tracking-Code": code, ...(token ? bearer(token) : {}) },
    ...options,
  });
