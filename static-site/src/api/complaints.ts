import * as v from "valibot";
import { type Call, call, type Query, type Tagged, tagged } from "./http.ts";
import { featureOf, maybeNumber, maybeText, pageOf } from "./shapes.ts";

export const GROUPS = ["air", "water", "waste", "land", "nature", "physical", "rights"] as const;
export const STATUSES = [
  "received",
  "published",
  "in_work",
  "answered",
  "resolved",
  "rejected",
  "joined",
  "contested",
  "withdrawn",
] as const;

export const Group = v.picklist(GROUPS);
export type Group = (typeof GROUPS)[number];
export type Status = (typeof STATUSES)[number];

const properties = {
  category: v.string(),
  group: Group,
  status: v.picklist(STATUSES),
  overdue: v.boolean(),
  region: v.string(),
  authority: v.string(),
  facility: maybeText,
  place: maybeText,
  summary: v.string(),
  language: maybeText,
  filedAt: v.string(),
  dueOn: maybeText,
  photo: maybeText,
};

const Picture = v.object({ large: v.string(), small: v.string(), width: v.number(), height: v.number() });
const Evidence = v.object({
  id: v.string(),
  status: v.picklist(["requested", "accepted", "rejected"]),
  reason: maybeText,
  shown: v.boolean(),
  picture: v.nullish(v.object({ ...Picture.entries, sha256: maybeText }), null),
});
const TimelineEntry = v.object({
  at: v.string(),
  kind: v.string(),
  by: v.picklist(["citizen", "centre", "authority"]),
  authority: maybeText,
  text: maybeText,
  dueOn: maybeText,
  evidenceHash: maybeText,
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
const ListedComplaint = featureOf(v.object(properties));
const Complaint = featureOf(
  v.object({
    ...properties,
    description: v.string(),
    conduct: v.nullish(v.picklist(["omission", "action"]), null),
    occurredOn: maybeText,
    version: v.number(),
    clock: Clock,
    timeline: v.array(TimelineEntry),
    measures: v.array(Measure),
    evidence: v.array(Evidence),
  }),
);
const Page = pageOf(ListedComplaint);
const Queue = pageOf(Complaint);
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

export type ListedComplaint = v.InferOutput<typeof ListedComplaint>;
export type Complaint = v.InferOutput<typeof Complaint>;
export type ComplaintPage = v.InferOutput<typeof Page>;
export type Evidence = v.InferOutput<typeof Evidence>;
export type TimelineEntry = v.InferOutput<typeof TimelineEntry>;
export type Measure = v.InferOutput<typeof Measure>;
export type Clock = v.InferOutput<typeof Clock>;
export type FiledComplaint = v.InferOutput<typeof Filed>;

/** What the list and the tiles can be narrowed by; the names are those of the query. */
export interface ComplaintFilter extends Query {
  readonly bbox?: string;
  readonly region?: string;
  readonly category?: string;
  readonly group?: Group;
  readonly status?: Status;
  readonly authority?: string;
  readonly enterprise?: string;
  readonly from?: string;
  readonly to?: string;
  readonly overdue?: boolean;
  readonly q?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

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

export type Decision = {
  readonly decision: "publish" | "reject";
  readonly reason?: string;
  readonly withhold?: readonly string[];
};

type Options = Pick<Call, "signal">;
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

export const listComplaints = (filter: ComplaintFilter, options: Options = {}): Promise<ComplaintPage> =>
  call("/complaints", Page, { query: filter, ...options });

/** One complaint; with its tracking code also before it is public, and whole. */
export const getComplaint = (
  id: string,
  { code, token, ...options }: Options & { code?: string; token?: string } = {},
): Promise<Complaint> =>
  call(`/complaints/${encodeURIComponent(id)}`, Complaint, {
    headers: { "Tracking-Code": code, ...(token ? bearer(token) : {}) },
    ...options,
  });

/** Files a complaint. The same key and body may be sent again and give the same answer. */
export const fileComplaint = (
  draft: ComplaintDraft,
  idempotencyKey: string,
  options: Options = {},
): Promise<FiledComplaint> =>
  call("/complaints", Filed, {
    method: "POST",
    body: draft,
    headers: { "Idempotency-Key": idempotencyKey },
    ...options,
  });

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
  options: Options = {},
): Promise<v.InferOutput<typeof Queue>> =>
  call("/queue", Queue, { query: page, headers: bearer(token), ...options });
