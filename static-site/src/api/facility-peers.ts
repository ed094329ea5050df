import * as v from "valibot";
import { type Call, call, type Query, queryOf } from "./http.ts";
import { maybeNumber, maybeText, Names } from "./shapes.ts";

const Peer = v.object({
  facility: v.string(),
  names: Names,
  region: maybeText,
  activity: maybeText,
  kg: v.number(),
  aboveThreshold: v.optional(v.boolean(), false),
  method: maybeText,
  /** Part of what all of them released. */
  share: maybeNumber,
  perUnit: v.nullish(v.object({ kg: v.number(), unit: v.string() }), null),
});
const Peers = v.object({
  pollutant: v.number(),
  medium: v.string(),
  year: v.number(),
  thresholdKg: maybeNumber,
  totalKg: maybeNumber,
  /** Facilities that told a figure, and those that did not. */
  reporting: v.number(),
  untold: v.optional(v.number(), 0),
  releases: v.array(Peer),
});

export type Peer = v.InferOutput<typeof Peer>;
export type Peers = v.InferOutput<typeof Peers>;

export interface PeerFilter extends Query {
  readonly pollutant: number;
  readonly medium: string;
  readonly year: number;
  readonly activity: string;
}

/** Who released most of a pollutant in a year, among facilities of one activity; at most 100 of them. */
export const listPeers = (filter: PeerFilter, options: Pick<Call, "signal"> = {}): Promise<Peers> =>
  call("/releases", Peers, { query: { ...filter, limit: 100 }, ...options });

/** The same as a file. */
export const peersCsv = (filter: PeerFilter): string => `/api/v1/releases.csv${queryOf(filter)}`;
