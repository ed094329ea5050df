import * as v from "valibot";
import { type Call, call } from "./http.ts";

const counts = v.record(v.string(), v.number());
const Summary = v.object({
  total: v.number(),
  overdue: v.number(),
  byStatus: counts,
  byGroup: counts,
  byCategory: counts,
  byYear: v.array(v.object({ year: v.number(), total: v.number() })),
});

export type Summary = v.InferOutput<typeof Summary>;

/** What the summary can be asked for; `from` is the first day of a month, `to` the last of one. */
export interface SummaryFilter {
  readonly region?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Counts of all published complaints, of the country or a region. */
export const getSummary = (
  { region, from, to }: SummaryFilter,
  options: Pick<Call, "signal"> = {},
): Promise<Summary> => call("/summary", Summary, { query: { region, from, to }, ...options });
