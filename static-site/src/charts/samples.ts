import type { Facility, Release, Report } from "../api/facilities.ts";

/** Reports for tests: only what a test is about is told. */
export function report(year: number, releases: readonly Release[] = [], more: Partial<Report> = {}): Report {
  return {
    year,
    revision: 1,
    savedAt: `${year + 1}-04-01T09:00:00+05:00`,
    reason: null,
    production: null,
    energyGj: null,
    waterM3: null,
    wasteHazardousKg: null,
    wasteOtherKg: null,
    wasteRecoveredKg: null,
    source: null,
    releases: [...releases],
    transfers: [],
    waste: [],
    energy: [],
    water: [],
    ...more,
  };
}

type Told = number | Exclude<Release["state"], "value">;

/** What a line tells beside its amount: a state, and with a figure how it was obtained. */
export const told = (amount: Told) => ({
  state: typeof amount === "number" ? ("value" as const) : amount,
  method: typeof amount === "number" ? "measured" : null,
  declared: null,
  ground: amount === "confidential" ? "commercial" : null,
});

/** A release of an amount in kg, or one that only has a state. */
export function release(
  pollutant: number,
  medium: Release["medium"],
  amount: Told,
  thresholdKg: number | null = null,
): Release {
  const totalKg = typeof amount === "number" ? amount : null;
  return {
    pollutant,
    medium,
    ...told(amount),
    totalKg,
    accidentalKg: null,
    thresholdKg,
    aboveThreshold: totalKg !== null && thresholdKg !== null && totalKg > thresholdKg,
  };
}

/** A facility for tests: fictional, with nothing but what a test is about. */
export function facility(more: Partial<Facility["properties"]> = {}): Facility {
  return {
    type: "Feature",
    id: "steppe-metal",
    geometry: { type: "Point", coordinates: [73, 50] },
    properties: {
      names: { kk: "Дала", ru: "Степь", en: "Steppe, metal" },
      operator: null,
      bin: null,
      region: "KZ-35",
      settlement: null,
      activity: "2(b)",
      category: null,
      product: null,
      uncertaintyM: null,
      locationSource: null,
      demonstration: true,
      reportYears: (more.reports ?? []).map(({ year }) => year),
      activities: [],
      operatorId: null,
      formerNames: [],
      operators: [],
      permits: [],
      inspections: [],
      replies: [],
      documents: [],
      strip: [],
      version: 1,
      reports: [],
      ...more,
    },
  };
}
