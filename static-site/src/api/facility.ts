import * as v from "valibot";
import { oversight } from "./facility-oversight.ts";
import { properties } from "./facility-properties.ts";
import { Report } from "./facility-report.ts";
import { type Call, call } from "./http.ts";
import { featureOf } from "./shapes.ts";

export type { Declared, Release, Report, Transfer, WasteLine } from "./facility-report.ts";

export const Facility = featureOf(
  v.object({ ...properties, ...oversight, version: v.number(), reports: v.array(Report) }),
);

export type Facility = v.InferOutput<typeof Facility>;

/** One facility with its yearly impact reports and all that is known of its oversight. */
export const getFacility = (id: string, options: Pick<Call, "signal"> = {}): Promise<Facility> =>
  call(`/facilities/${encodeURIComponent(id)}`, Facility, options);

/** Where the same can be had as files. */
export const facilityData = (id: string) => ({
  csv: `/api/v1/facilities/${encodeURIComponent(id)}/figures.csv`,
  oversight: `/api/v1/facilities/${encodeURIComponent(id)}/oversight.csv`,
  json: `/api/v1/facilities/${encodeURIComponent(id)}`,
});
