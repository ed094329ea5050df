import type { Ranked } from "../../api/releases.ts";

/** Facilities that make the same by the same measure: only their figures per unit stand on one scale. */
export interface UnitGroup {
  /** What the releases are divided by: "t", "MWh". */
  readonly unit: string;
  /** The largest per unit first. */
  readonly releases: readonly Ranked[];
}

/** Releases per unit of product, apart by that unit, the largest group first; those without production are left. */
export function byUnit(releases: readonly Ranked[]): { groups: UnitGroup[]; without: number } {
  const units = new Map<string, Ranked[]>();
  for (const release of releases) {
    if (!release.perUnit) continue;
    const group = units.get(release.perUnit.unit) ?? [];
    group.push(release);
    units.set(release.perUnit.unit, group);
  }
  const groups = [...units].map(([unit, group]) => ({
    unit,
    releases: group.sort((a, b) => (b.perUnit?.kg ?? 0) - (a.perUnit?.kg ?? 0)),
  }));
  groups.sort((a, b) => b.releases.length - a.releases.length || (a.unit < b.unit ? -1 : 1));
  return { groups, without: releases.filter(({ perUnit }) => !perUnit).length };
}

/** How many are called the largest in a sentence. */
export const LARGEST = 5;

/** The part of the total that the largest release together, 0 to 1; null when nothing was released. */
export function shareOfLargest(
  releases: readonly Ranked[],
  totalKg: number | null,
  count = LARGEST,
): number | null {
  if (!totalKg) return null;
  return releases.slice(0, count).reduce((sum, { kg }) => sum + kg, 0) / totalKg;
}
