import type { Inspection, Permit } from "../api/facility-oversight.ts";

/** What inspections found, in numbers. */
export interface Violations {
  readonly inspections: number;
  readonly all: number;
  readonly grave: number;
  /** Not remedied to this day. */
  readonly open: number;
}

export function violationsOf(inspections: readonly Inspection[]): Violations {
  const all = inspections.flatMap(({ violations }) => violations);
  return {
    inspections: inspections.length,
    all: all.length,
    grave: all.filter(({ gravity }) => gravity === "grave").length,
    open: all.filter(({ remediedOn }) => !remediedOn).length,
  };
}

/** Permits that are valid on a day; one without an end is. */
export const validOn = (permits: readonly Permit[], day: string): number =>
  permits.filter(
    ({ issuedOn, validUntil }) => (!issuedOn || issuedOn <= day) && (!validUntil || validUntil >= day),
  ).length;
