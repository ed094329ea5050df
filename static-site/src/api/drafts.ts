import * as v from "valibot";
import { Facility } from "./facility.ts";
import { bearer, type Call, call, ifMatch } from "./http.ts";
import { maybeNumber } from "./shapes.ts";

const Said = v.object({ pointer: v.string(), code: v.string(), detail: v.string() });

const Draft = v.object({
  year: v.number(),
  version: v.number(),
  savedAt: v.string(),
  basedOnRevision: maybeNumber,
  /** As it was typed, right or wrong. */
  report: v.record(v.string(), v.unknown()),
  errors: v.array(Said),
  findings: v.array(Said),
});

export type Draft = v.InferOutput<typeof Draft>;
/** An error, which stops a publication, or a finding of plausibility, which asks for a reason. */
export type Said = v.InferOutput<typeof Said>;

const at = (id: string, year: number) => `/facilities/${encodeURIComponent(id)}/drafts/${year}`;

/** The draft of a year's report. A problem 404 when there is none. */
export const getDraft = (
  id: string,
  year: number,
  token: string,
  options: Pick<Call, "signal"> = {},
): Promise<Draft> => call(at(id, year), Draft, { headers: bearer(token), ...options });

/** Saves what is typed over the version that was read, or as a new draft. */
export const putDraft = (
  id: string,
  year: number,
  report: unknown,
  token: string,
  version: number | null,
): Promise<Draft> =>
  call(at(id, year), Draft, {
    method: "PUT",
    body: report,
    headers: { ...bearer(token), ...ifMatch(version) },
  });

/** Throws the draft away; what is published stays. */
export const deleteDraft = (id: string, year: number, token: string, version: number): Promise<unknown> =>
  call(at(id, year), v.unknown(), { method: "DELETE", headers: { ...bearer(token), ...ifMatch(version) } });

/** Makes the draft the next published revision; the facility as it is then. */
export const publishDraft = (
  id: string,
  year: number,
  reason: string | undefined,
  token: string,
  version: number,
): Promise<Facility> =>
  call(`${at(id, year)}/publication`, Facility, {
    method: "POST",
    body: { reason },
    headers: { ...bearer(token), ...ifMatch(version) },
  });
