import * as v from "valibot";
import { call } from "./http.ts";
import { maybeText } from "./shapes.ts";

const Ledger = v.object({
  authority: maybeText,
  received: v.number(),
  open: v.number(),
  overdue: v.number(),
  done: v.number(),
  confirmed: v.number(),
  contested: v.number(),
  confirmedPercent: v.nullable(v.number()),
  deemedRefusals: v.number(),
  hops: v.number(),
  lateHops: v.optional(v.number(), 0),
  daysLost: v.optional(v.number(), 0),
  answerTimes: v.object({
    sample: v.number(),
    p50: v.nullable(v.number()),
    p90: v.nullable(v.number()),
  }),
  trend: v.array(
    v.object({
      month: v.string(),
      received: v.number(),
      done: v.number(),
      confirmed: v.number(),
      deemedRefusals: v.number(),
    }),
  ),
});
const Accountability = v.object({
  from: v.string(),
  to: v.string(),
  region: maybeText,
  total: Ledger,
  authorities: v.array(Ledger),
});

export type Ledger = v.InferOutput<typeof Ledger>;
export type Accountability = v.InferOutput<typeof Accountability>;

/** Whole months, `yyyy-mm-dd`, and a region or all of them. */
export interface Span {
  readonly region: string | undefined;
  readonly from: string;
  readonly to: string;
}

export const accountability = (span: Span, signal: AbortSignal): Promise<Accountability> =>
  call("/accountability", Accountability, { query: { ...span }, signal });

/** Where the rows behind an authority's numbers are, as CSV. */
export function rowsAddress(authority: string, span: Span): string {
  const query = new URLSearchParams({ authority, from: span.from, to: span.to });
  if (span.region) query.set("region", span.region);
  return `/api/v1/accountability/rows.csv?${query}`;
}
