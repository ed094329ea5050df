import * as v from "valibot";
import { maybeNumber, maybeText } from "./shapes.ts";

/** Why there is a number, or none. */
export const STATES = [
  "value",
  "zero",
  "below_threshold",
  "not_reported",
  "confidential",
  "not_applicable",
] as const;
export type LineState = (typeof STATES)[number];

/** What was declared, before it was turned into the base unit. */
const Declared = v.object({ value: v.union([v.number(), v.string()]), unit: v.string() });

const line = {
  state: v.picklist(STATES),
  method: maybeText,
  declared: v.nullish(Declared, null),
  ground: maybeText,
};
const Release = v.looseObject({
  ...line,
  pollutant: v.number(),
  medium: v.picklist(["air", "water", "land"]),
  totalKg: maybeNumber,
  accidentalKg: maybeNumber,
  thresholdKg: maybeNumber,
  aboveThreshold: v.optional(v.boolean(), false),
});
const Transfer = v.looseObject({
  ...line,
  pollutant: v.number(),
  kg: maybeNumber,
  thresholdKg: maybeNumber,
  aboveThreshold: v.optional(v.boolean(), false),
});
const Waste = v.looseObject({
  ...line,
  kind: v.string(),
  hazardous: v.boolean(),
  operation: v.string(),
  abroad: v.optional(v.boolean(), false),
  kg: maybeNumber,
});
const Energy = v.looseObject({ ...line, carrier: v.string(), gj: maybeNumber });
const Water = v.looseObject({ ...line, source: v.string(), m3: maybeNumber });

const some = <S extends v.GenericSchema>(item: S) => v.nullish(v.array(item), []);

/** A published report of a year with every line. */
export const FullReport = v.looseObject({
  year: v.number(),
  revision: v.number(),
  savedAt: v.string(),
  reason: maybeText,
  source: maybeText,
  production: v.nullish(v.object({ amount: v.number(), unit: v.string() }), null),
  releases: v.array(Release),
  transfers: some(Transfer),
  waste: some(Waste),
  energy: some(Energy),
  water: some(Water),
  energyGj: maybeNumber,
  waterM3: maybeNumber,
  wasteHazardousKg: maybeNumber,
  wasteOtherKg: maybeNumber,
  wasteRecoveredKg: maybeNumber,
});
export type FullReport = v.InferOutput<typeof FullReport>;
