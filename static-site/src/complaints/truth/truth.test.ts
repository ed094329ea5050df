import { expect, test } from "vitest";
import type { Complaint, TimelineEntry } from "../../api/complaints.ts";
import { type Agreement, type Claim, type Finding, truthOf } from "./truth.ts";

type Told = Complaint["properties"];

let day = 0;
const said = (kind: string, by: TimelineEntry["by"] = "authority", measureState: string | null = null) => {
  day += 1;
  return {
    at: `2026-12-${String(day).padStart(2, "0")}T10:00:00+05:00`,
    kind,
    by,
    measureState,
  } as TimelineEntry;
};

const told = (
  status: Told["status"],
  entries: readonly [string, TimelineEntry["by"]?, string?][],
  more: Partial<Told> = {},
): Told => {
  day = 0;
  return {
    status,
    overdue: false,
    timeline: entries.map(([kind, by, state]) => said(kind, by, state ?? null)),
    measures: [],
    support: { count: 0, stillThere: 0, stillThereOn: null, doubles: [] },
    verdict: null,
    ...more,
  } as unknown as Told;
};

const still = (stillThereOn: string) => ({
  support: { count: 2, stillThere: 2, stillThereOn, doubles: [] },
});
const DONE = { measures: [{ state: "done" }] } as unknown as Partial<Told>;

test.each<[string, Told, Claim, Finding, Agreement]>([
  ["nobody has said anything", told("published", [["published"]]), "nothing", "unknown", "none"],
  ["silence", told("published", [["published"]], { overdue: true }), "silent", "unknown", "none"],
  [
    "silence is by law a refusal",
    told("published", [["deemed_refusal", "clock"]]),
    "silent",
    "unknown",
    "none",
  ],
  ["a promise", told("published", [["measure", "authority", "planned"]]), "promised", "unknown", "none"],
  [
    "a promise kept by nobody",
    told("published", [["measure", "authority", "planned"]], { overdue: true }),
    "silent",
    "unknown",
    "none",
  ],
  ["work", told("in_work", [["taken_up"]]), "working", "unknown", "none"],
  ["more time", told("in_work", [["taken_up"], ["extended"]]), "later", "unknown", "none"],
  [
    "work seen to be idle",
    told("in_work", [["taken_up"]], still("2026-12-05")),
    "working",
    "stillThere",
    "none",
  ],
  ["an answer", told("answered", [["answered"]]), "answered", "unknown", "open"],
  ["an answer after a measure", told("answered", [["answered"]], DONE), "done", "unknown", "open"],
  ["done before the answer", told("in_work", [["measure", "authority", "done"]]), "done", "unknown", "open"],
  [
    "nobody spoke in 30 days",
    told("answered", [["answered"]], { verdict: { until: "2026-12-31", open: false } }),
    "answered",
    "expired",
    "open",
  ],
  [
    "others say that it is still there",
    told("answered", [["answered"]], still("2026-12-01")),
    "answered",
    "stillThere",
    "different",
  ],
  [
    "what was said before the answer does not speak of it",
    told("answered", [["taken_up"], ["answered"]], still("2026-12-01")),
    "answered",
    "unknown",
    "open",
  ],
  [
    "contested",
    told("contested", [["answered"], ["contested", "citizen"]]),
    "answered",
    "untrue",
    "different",
  ],
  [
    "contested though said to be done",
    told("contested", [["answered"], ["contested", "citizen"]], DONE),
    "done",
    "untrue",
    "different",
  ],
  [
    "worked on again after a contest",
    told("in_work", [["answered"], ["contested", "citizen"], ["taken_up"]]),
    "working",
    "untrue",
    "none",
  ],
  [
    "silent after a contest",
    told("contested", [["answered"], ["contested", "citizen"], ["deemed_refusal", "clock"]], {
      overdue: true,
    }),
    "silent",
    "untrue",
    "none",
  ],
  [
    "answered again",
    told("answered", [["answered"], ["contested", "citizen"], ["answered"]]),
    "answered",
    "unknown",
    "open",
  ],
  ["confirmed", told("resolved", [["answered"], ["confirmed", "citizen"]]), "answered", "solved", "same"],
  [
    "seen by the Centre",
    told("resolved", [["answered"], ["confirmed", "centre"]]),
    "answered",
    "seen",
    "same",
  ],
  [
    "sent on: the new body has said nothing",
    told("published", [["taken_up"], ["forwarded"]]),
    "nothing",
    "unknown",
    "none",
  ],
])("%s", (_, what, claim, finding, agreement) =>
  expect(truthOf(what)).toMatchObject({ claim, finding, agreement }),
);

test.each(["received", "rejected", "joined", "withdrawn"] as const)(
  "of a complaint that is %s nobody claims anything",
  (status) => expect(truthOf(told(status, [["received", "citizen"]]))).toBeNull(),
);
