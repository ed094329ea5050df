import * as v from "valibot";
import { Quarter } from "./facility-oversight.ts";
import { properties } from "./facility-properties.ts";
import { type Call, call, type Query, queryOf } from "./http.ts";
import type { Medium } from "./media.ts";
import { featureOf, pageOf } from "./shapes.ts";

export { type Facility, getFacility, type Release, type Report } from "./facility.ts";

const ListedFacility = featureOf(v.object({ ...properties, strip: v.optional(v.array(Quarter), []) }));
const Page = pageOf(ListedFacility);

export type ListedFacility = v.InferOutput<typeof ListedFacility>;
export type FacilityPage = v.InferOutput<typeof Page>;

export interface FacilityFilter extends Query {
  readonly bbox?: string;
  readonly region?: string;
  readonly activity?: string;
  readonly q?: string;
  /** With medium and year: facilities that reported a figure of it. */
  readonly pollutant?: number;
  readonly medium?: Medium;
  readonly year?: number;
  readonly limit?: number;
  readonly cursor?: string;
}

export const listFacilities = (
  filter: FacilityFilter,
  options: Pick<Call, "signal"> = {},
): Promise<FacilityPage> => call("/facilities", Page, { query: filter, ...options });

/** Where the same is for other programs. */
export const facilitiesAddress = (filter: FacilityFilter): string => `/api/v1/facilities${queryOf(filter)}`;
