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
  /** What it shows: the problem, that others see it too, a page of the answer, or a place before and after a measure. */
  purpose: v.optional(v.picklist(["complaint", "support", "answer", "before", "after"]), "complaint"),
  picture: v.nullish(v.object({ ...Picture.entries, sha256: maybeText }), null),
});
const State = v.picklist(["planned", "started", "done"]);
/** Members that this page does not know are kept: the entry's hash covers them too. */
const TimelineEntry = v.looseObject({
  at: v.string(),
  kind: v.string(),
  by: v.picklist(["citizen", "supporter", "centre", "authority", "clock"]),
  authority: maybeText,
  text: maybeText,
  dueOn: maybeText,
  evidenceHash: maybeText,
  position: v.number(),
  previous: maybeText,
  hash: v.string(),
  /** Of a complaint sent on: from whom, and the working days that it lost there. */
  from: maybeText,
  workingDaysLost: maybeNumber,
  /** Of a complaint joined or parted: the other one. */
  other: maybeText,
  measure: maybeText,
  measureState: v.nullish(State, null),
  /** Of an answer: its number, its date, and SHA-256 of the sealed pictures of its pages. */
  number: maybeText,
  dated: maybeText,
  documents: v.nullish(v.array(v.string()), null),
});
const Measure = v.object({
  id: v.optional(v.string(), ""),
  text: v.string(),
  state: State,
  plannedFor: maybeText,
  startedOn: maybeText,
  doneOn: maybeText,
  costTenge: maybeNumber,
  /** Id of the complaint that its photos belong to and at which it is revised. */
  home: v.optional(v.string(), ""),
  /** Ids of its photos before and after, and of the complaints that it serves. */
  photos: v.nullish(v.array(v.string()), []),
  complaints: v.nullish(v.array(v.string()), []),
});
/** Who else says so; supporters of doubles and their reporters are counted too. */
const Support = v.object({
  count: v.number(),
  stillThere: v.number(),
  stillThereOn: maybeText,
  /** Ids of complaints that are joined to this one. */
  doubles: v.array(v.string()),
});
const Clock = v.object({
  startedOn: v.string(),
  dueOn: v.string(),
  running: v.boolean(),
  workingDaysLeft: v.number(),
  calendarComplete: v.boolean(),
  extended: v.optional(v.boolean(), false),
  /** Whether the authority was reminded that its term ends soon. */
  reminded: v.optional(v.boolean(), false),
  /** The day by which a body that is not competent has to send it on. */
  forwardBy: maybeText,
});
/** How it was handled so far. */
const Handling = v.object({
  /** How often it was sent on to another body. */
  hops: v.number(),
  /** How many terms passed in silence, each a deemed refusal. */
  lapses: v.number(),
  /** Whether the present term has passed in silence. */
  lapsed: v.boolean(),
});
export const Complaint = featureOf(
  v.object({
    ...properties,
    description: v.string(),
    conduct: v.nullish(v.picklist(["omission", "action"]), null),
    occurredOn: maybeText,
    version: v.number(),
    clock: Clock,
    handling: v.optional(Handling, { hops: 0, lapses: 0, lapsed: false }),
    timeline: v.array(TimelineEntry),
    head: v.string(),
    measures: v.array(Measure),
    evidence: v.array(Evidence),
    support: v.optional(Support, { count: 0, stillThere: 0, stillThereOn: null, doubles: [] }),
    /** Id of the complaint that this one is joined to. */
    joinedTo: maybeText,
    /** Until when the reporter can say whether the answer is true; null unless it is answered. */
    verdict: v.nullish(v.object({ until: v.string(), open: v.boolean() }), null),
  }),
);

export type Complaint = v.InferOutput<typeof Complaint>;
export type Evidence = v.InferOutput<typeof Evidence>;
export type TimelineEntry = v.InferOutput<typeof TimelineEntry>;
export type Measure = v.InferOutput<typeof Measure>;
export type Support = v.InferOutput<typeof Support>;
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
