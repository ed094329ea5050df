import * as v from "valibot";
import { type Call, call, type Query, queryOf } from "./http.ts";
import { Medium } from "./media.ts";
import { maybeNumber, maybeText } from "./shapes.ts";

const TotalRelease = v.object({
  pollutant: v.number(),
  medium: Medium,
  kg: maybeNumber,
  reported: v.number(),
  untold: v.number(),
});
const TotalYear = v.object({
  year: v.number(),
  facilities: v.number(),
  releases: v.array(TotalRelease),
  energyGj: maybeNumber,
  waterM3: maybeNumber,
  wasteHazardousKg: maybeNumber,
  wasteOtherKg: maybeNumber,
  wasteRecoveredKg: maybeNumber,
});
const Totals = v.object({ region: maybeText, licence: maybeText, years: v.array(TotalYear) });

/** Sums over the facilities of a region or the country, a year each: only of what was reported with a figure. */
export type Totals = v.InferOutput<typeof Totals>;
export type TotalYear = v.InferOutput<typeof TotalYear>;
/** `reported` facilities gave a figure, `untold` named the release without one. */
export type TotalRelease = v.InferOutput<typeof TotalRelease>;

export interface TotalsFilter extends Query {
  readonly region?: string;
  readonly from?: number;
  readonly to?: number;
}

export const getTotals = (filter: TotalsFilter, options: Pick<Call, "signal"> = {}): Promise<Totals> =>
  call("/totals", Totals, { query: filter, ...options });

/** Where the same is for other programs. */
export const totalsAddress = (filter: TotalsFilter, as: "csv" | "json"): string =>
  `/api/v1/totals${as === "csv" ? ".csv" : ""}${queryOf(filter)}`;
