import * as v from "valibot";
import { properties } from "./facility-properties.ts";
import { type Call, call } from "./http.ts";
import { featureOf, maybeNumber, maybeText } from "./shapes.ts";

const Release = v.object({
  pollutant: v.number(),
  medium: v.picklist(["air", "water", "land"]),
  state: v.picklist(["value", "zero", "below_threshold", "not_reported", "confidential", "not_applicable"]),
  totalKg: maybeNumber,
  accidentalKg: maybeNumber,
  method: maybeText,
  thresholdKg: maybeNumber,
  aboveThreshold: v.optional(v.boolean(), false),
});
const Report = v.object({
  year: v.number(),
  revision: v.number(),
  savedAt: v.string(),
  production: v.nullish(v.object({ amount: v.number(), unit: v.string() }), null),
  energyGj: maybeNumber,
  waterM3: maybeNumber,
  wasteHazardousKg: maybeNumber,
  wasteOtherKg: maybeNumber,
  wasteRecoveredKg: maybeNumber,
  source: maybeText,
  releases: v.array(Release),
});
const Facility = featureOf(v.object({ ...properties, version: v.number(), reports: v.array(Report) }));

export type Facility = v.InferOutput<typeof Facility>;
export type Report = v.InferOutput<typeof Report>;
export type Release = v.InferOutput<typeof Release>;

/** One facility with its yearly impact reports. */
export const getFacility = (id: string, options: Pick<Call, "signal"> = {}): Promise<Facility> =>
  call(`/facilities/${encodeURIComponent(id)}`, Facility, options);
