import type { Ranked, Ranking } from "../../api/releases.ts";

/** What peers are compared by. */
export type Measure = "amount" | "per_unit";

/** A facility's place among those that told a figure. */
export interface Place {
  /** 1 is the largest release. */
  readonly rank: number;
  readonly of: number;
  /** This facility's figure ÷ the middle of all; null where that is zero. */
  readonly toMedian: number | null;
}

/** The unit per which the facility's own release is told; only peers with the same product unit compare. */
export const unitOf = (peers: readonly Ranked[], facility: string): string | null =>
  peers.find((peer) => peer.facility === facility)?.perUnit?.unit ?? null;

/** What a peer is measured by, or null where it does not tell it. */
export const figureOf = (peer: Ranked, measure: Measure, unit: string | null): number | null =>
  measure === "amount" ? peer.kg : peer.perUnit && peer.perUnit.unit === unit ? peer.perUnit.kg : null;

/** Ranking that have the measure, the largest first. */
export function ranked(peers: readonly Ranked[], measure: Measure, unit: string | null): Ranked[] {
  const value = (peer: Ranked) => figureOf(peer, measure, unit) ?? 0;
  return peers.filter((peer) => figureOf(peer, measure, unit) !== null).sort((a, b) => value(b) - value(a));
}

/**
 * Where a facility stands; null where it is not among them. Equal figures share a rank.
 *
 * @param all peers that have the measure
 */
export function placeOf(
  all: readonly Ranked[],
  facility: string,
  measure: Measure,
  unit: string | null,
): Place | null {
  const own = all.find((peer) => peer.facility === facility);
  const mine = own && figureOf(own, measure, unit);
  if (mine === undefined || mine === null) return null;
  const values = all.map((peer) => figureOf(peer, measure, unit) ?? 0).sort((a, b) => a - b);
  const middle = median(values);
  return {
    rank: values.filter((value) => value > mine).length + 1,
    of: values.length,
    toMedian: middle > 0 ? mine / middle : null,
  };
}

function median(ascending: readonly number[]): number {
  const half = ascending.length / 2;
  const upper = ascending[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((ascending[half - 1] ?? upper) + upper) / 2 : upper;
}

/** So many peers stand in the list beside the facility itself. */
export const SHOWN = 8;

/** The largest, and the facility itself wherever it stands. */
export function listed(all: readonly Ranked[], facility: string): { rank: number; peer: Ranked }[] {
  return all
    .map((peer, i) => ({ rank: i + 1, peer }))
    .filter(({ rank, peer }) => rank <= SHOWN || peer.facility === facility);
}

/** The facility and the largest others, to be put side by side. */
export const beside = (all: readonly Ranked[], facility: string): string[] => [
  facility,
  ...all
    .map((peer) => peer.facility)
    .filter((id) => id !== facility)
    .slice(0, 2),
];

/** Whether more told a figure than the answer lists. */
export const isShort = ({ reporting, releases }: Ranking): boolean => reporting > releases.length;
