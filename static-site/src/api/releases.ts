import * as v from "valibot";
import { type Call, call, type Query, queryOf } from "./http.ts";
import { Medium } from "./media.ts";
import { maybeNumber, maybeText, Names } from "./shapes.ts";

const Ranked = v.object({
  facility: v.string(),
  names: Names,
  region: v.string(),
  activity: maybeText,
  kg: v.number(),
  aboveThreshold: v.optional(v.boolean(), false),
  method: maybeText,
  share: maybeNumber,
  perUnit: v.nullish(v.object({ kg: v.number(), unit: v.string() }), null),
});
const Ranking = v.object({
  pollutant: v.number(),
  medium: Medium,
  year: v.number(),
  licence: maybeText,
  thresholdKg: maybeNumber,
  totalKg: maybeNumber,
  reporting: v.number(),
  untold: v.number(),
  releases: v.array(Ranked),
  links: v.optional(v.array(v.object({ rel: v.string(), href: v.string() })), []),
});

/** One facility's release of a year: kg, its share of all that was reported, and kg per unit of product. */
export type Ranked = v.InferOutput<typeof Ranked>;
/** Who releases most of a pollutant, the largest first; `untold` reported it without a figure. */
export type Ranking = v.InferOutput<typeof Ranking>;

export interface RankingFilter extends Query {
  readonly pollutant: number;
  readonly medium: Medium;
  readonly year: number;
  readonly region?: string;
  readonly activity?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export const getRanking = (filter: RankingFilter, options: Pick<Call, "signal"> = {}): Promise<Ranking> =>
  call("/releases", Ranking, { query: filter, ...options });

/** Where the same is for other programs. */
export const rankingAddress = (filter: RankingFilter, as: "csv" | "json"): string =>
  `/api/v1/releases${as === "csv" ? ".csv" : ""}${queryOf(filter)}`;
