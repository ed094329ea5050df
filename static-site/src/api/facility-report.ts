import * as v from "valibot";
import { maybeNumber, maybeText } from "./shapes.ts";

/** The six states of a reported figure. What a report does not name is not reported, never zero. */
export const STATES = [
  "value",
  "zero",
  "below_threshold",
  "not_reported",
  "confidential",
  "not_applicable",
] as const;

/** What every line of a report tells beside its amount. Codes are texts, so that a new one breaks no page. */
const reported = {
  state: v.picklist(STATES),
  /** How the figure came about: measured, calculated, estimated. */
  method: maybeText,
  /** The figure as the facility wrote it, in its own unit. */
  declared: v.nullish(v.object({ value: v.number(), unit: v.string() }), null),
  /** Why a confidential figure is withheld: a ground of Article 12 of the PRTR Protocol. */
  ground: maybeText,
};

/** Annex II's threshold for the line's year, kg a year, and whether the amount is above it. */
const marked = { thresholdKg: maybeNumber, aboveThreshold: v.optional(v.boolean(), false) };

export const Release = v.object({
  pollutant: v.number(),
  medium: v.picklist(["air", "water", "land"]),
  ...reported,
  totalKg: maybeNumber,
  accidentalKg: maybeNumber,
  ...marked,
});

/** A pollutant in what leaves the site for treatment elsewhere. */
const Transfer = v.object({ pollutant: v.number(), ...reported, kg: maybeNumber, ...marked });

const WasteLine = v.object({
  /** industrial, household, medical, agricultural */
  kind: v.string(),
  hazardous: v.boolean(),
  /** Basel Convention: R1–R13 recovery, D1–D15 disposal. */
  operation: v.string(),
  abroad: v.optional(v.boolean(), false),
  ...reported,
  kg: maybeNumber,
});

const EnergyLine = v.object({ carrier: v.string(), ...reported, gj: maybeNumber });

const WaterLine = v.object({ source: v.string(), ...reported, m3: maybeNumber });

// @__NO_SIDE_EFFECTS__
const lines = <S extends v.GenericSchema>(line: S) => v.optional(v.array(line), []);

/** A year's impact report. Sums are of what is known, and absent where nothing is. */
export const Report = v.object({
  year: v.number(),
  revision: v.number(),
  savedAt: v.string(),
  reason: maybeText,
  production: v.nullish(v.object({ amount: v.number(), unit: v.string() }), null),
  energyGj: maybeNumber,
  waterM3: maybeNumber,
  wasteHazardousKg: maybeNumber,
  wasteOtherKg: maybeNumber,
  wasteRecoveredKg: maybeNumber,
  source: maybeText,
  releases: v.array(Release),
  transfers: lines(Transfer),
  waste: lines(WasteLine),
  energy: lines(EnergyLine),
  water: lines(WaterLine),
});

export type Report = v.InferOutput<typeof Report>;
export type Release = v.InferOutput<typeof Release>;
export type Transfer = v.InferOutput<typeof Transfer>;
export type WasteLine = v.InferOutput<typeof WasteLine>;
export type EnergyLine = v.InferOutput<typeof EnergyLine>;
export type WaterLine = v.InferOutput<typeof WaterLine>;
export type Declared = NonNullable<Release["declared"]>;
