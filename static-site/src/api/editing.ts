import * as v from "valibot";
import { properties } from "./facility-properties.ts";
import { bearer, type Call, call, ifMatch } from "./http.ts";
import { FullReport } from "./report-lines.ts";
import { featureOf, maybeNumber, maybeText, Names } from "./shapes.ts";

const some = <S extends v.GenericSchema>(item: S) => v.optional(v.array(item), []);

const Permit = v.looseObject({
  id: v.string(),
  number: v.string(),
  kind: v.string(),
  issuedBy: maybeText,
  issuedOn: maybeText,
  validUntil: maybeText,
  limits: some(v.looseObject({ pollutant: v.number(), medium: v.string(), kg: v.number() })),
  source: maybeText,
});
const Enforcement = v.looseObject({
  kind: v.string(),
  on: maybeText,
  amountTenge: maybeNumber,
  outcome: maybeText,
});
const Violation = v.looseObject({
  id: v.string(),
  what: v.string(),
  article: maybeText,
  gravity: v.string(),
  remedyBy: maybeText,
  remediedOn: maybeText,
  enforcement: some(Enforcement),
});
const Inspection = v.looseObject({
  id: v.string(),
  on: v.string(),
  authority: maybeText,
  planned: v.optional(v.boolean(), false),
  result: maybeText,
  source: maybeText,
  violations: some(Violation),
});
const Reply = v.looseObject({
  id: v.string(),
  on: v.string(),
  about: v.nullish(v.looseObject({ year: v.optional(v.number()), inspection: v.optional(v.string()) }), null),
  text: v.string(),
  language: v.string(),
});
const Document = v.looseObject({
  id: v.string(),
  on: v.string(),
  title: v.string(),
  url: maybeText,
  sha256: v.string(),
  size: v.number(),
  contentType: v.string(),
});
const Known = featureOf(
  v.looseObject({
    ...properties,
    version: v.number(),
    activities: some(v.string()),
    operatorId: maybeText,
    formerNames: some(v.looseObject({ names: Names, until: maybeText })),
    operators: some(
      v.looseObject({ id: maybeText, name: maybeText, bin: maybeText, from: maybeText, until: maybeText }),
    ),
    reports: v.array(FullReport),
    permits: some(Permit),
    inspections: some(Inspection),
    replies: some(Reply),
    documents: some(Document),
  }),
);

/** A facility with all that an editor can change. */
export type Known = v.InferOutput<typeof Known>;
export type Permit = v.InferOutput<typeof Permit>;
export type Inspection = v.InferOutput<typeof Inspection>;
export type Violation = v.InferOutput<typeof Violation>;
export type Enforcement = v.InferOutput<typeof Enforcement>;
export type Reply = v.InferOutput<typeof Reply>;
export type Document = v.InferOutput<typeof Document>;

const at = (id: string) => `/facilities/${encodeURIComponent(id)}`;

/** The newest state of a facility; never from the browser's memory, for changes are made on top of it. */
export const getKnown = (id: string, token: string, options: Pick<Call, "signal"> = {}): Promise<Known> =>
  call(at(id), Known, { headers: bearer(token), ...options });

/** Creates a facility, or revises the version that was read. */
export const putFacility = (id: string, body: unknown, token: string, version?: number): Promise<Known> =>
  call(at(id), Known, { method: "PUT", body, headers: { ...bearer(token), ...ifMatch(version) } });

export type Oversight = "permits" | "inspections" | "replies" | "documents";

/** Adds or replaces what overseers and the operator say of a facility; the facility as it is then. */
export const putOversight = (
  facility: { readonly id: string; readonly version: number },
  kind: Oversight,
  id: string,
  body: unknown,
  token: string,
): Promise<unknown> =>
  call(`${at(facility.id)}/${kind}/${encodeURIComponent(id)}`, v.unknown(), {
    method: "PUT",
    body,
    headers: { ...bearer(token), ...ifMatch(facility.version) },
  });

const Revisions = v.object({
  revisions: v.array(v.looseObject({ revision: v.number(), savedAt: v.string(), reason: maybeText })),
});
export type Revision = v.InferOutput<typeof Revisions>["revisions"][number];

/** Which revisions of a year's report were published, the newest first. */
export const listRevisions = async (
  id: string,
  year: number,
  options: Pick<Call, "signal"> = {},
): Promise<readonly Revision[]> =>
  (await call(`${at(id)}/reports/${year}/revisions`, Revisions, options)).revisions;

/** One published revision as it was. */
export const getRevision = (
  id: string,
  year: number,
  revision: number,
  options: Pick<Call, "signal"> = {},
): Promise<FullReport> => call(`${at(id)}/reports/${year}/revisions/${revision}`, FullReport, options);
