import * as v from "valibot";
import { type Call, call, type Query } from "./http.ts";
import { featureOf, maybeNumber, maybeText, Names, pageOf } from "./shapes.ts";

const properties = {
  names: Names,
  operator: maybeText,
  bin: maybeText,
  region: v.string(),
  settlement: maybeText,
  activity: v.string(),
  category: maybeText,
  product: maybeText,
  uncertaintyM: maybeNumber,
  locationSource: maybeText,
  demonstration: v.boolean(),
  reportYears: v.array(v.number()),
};

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
const ListedFacility = featureOf(v.object(properties));
const Facility = featureOf(v.object({ ...properties, version: v.number(), reports: v.array(Report) }));
const Page = pageOf(ListedFacility);

export type ListedFacility = v.InferOutput<typeof ListedFacility>;
export type Facility = v.InferOutput<typeof Facility>;
export type Report = v.InferOutput<typeof Report>;
export type Release = v.InferOutput<typeof Release>;
export type FacilityPage = v.InferOutput<typeof Page>;

export interface FacilityFilter extends Query {
  readonly bbox?: string;
  readonly region?: string;
  readonly activity?: string;
  readonly q?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

type Options = Pick<Call, "signal">;

export const listFacilities = (filter: FacilityFilter, options: Options = {}): Promise<FacilityPage> =>
  call("/facilities", Page, { query: filter, ...options });

/** One facility with its yearly impact reports. */
export const getFacility = (id: string, options: Options = {}): Promise<Facility> =>
  call(`/facilities/${encodeURIComponent(id)}`, Facility, options);
