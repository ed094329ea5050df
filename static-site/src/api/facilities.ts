import * as v from "valibot";
import { properties } from "./facility-properties.ts";
import { type Call, call, type Query } from "./http.ts";
import { featureOf, pageOf } from "./shapes.ts";

export { type Facility, getFacility, type Release, type Report } from "./facility.ts";

const ListedFacility = featureOf(v.object(properties));
const Page = pageOf(ListedFacility);

export type ListedFacility = v.InferOutput<typeof ListedFacility>;
export type FacilityPage = v.InferOutput<typeof Page>;

export interface FacilityFilter extends Query {
  readonly bbox?: string;
  readonly region?: string;
  readonly activity?: string;
  readonly q?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export const listFacilities = (
  filter: FacilityFilter,
  options: Pick<Call, "signal"> = {},
): Promise<FacilityPage> => call("/facilities", Page, { query: filter, ...options });
