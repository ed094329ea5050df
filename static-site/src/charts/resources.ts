import type { Report } from "../api/facilities.ts";
import { quantitySeries } from "./series.ts";
import type { Quantity } from "./units.ts";

interface Resource {
  readonly name: "energy" | "water" | "wasteHazardous" | "wasteOther" | "wasteRecovered";
  readonly quantity: Quantity;
  readonly read: (report: Report) => number | null;
}

/** What a report tells beside releases, in base units. */
export const RESOURCES: readonly Resource[] = [
  { name: "energy", quantity: "energy", read: (report) => report.energyGj },
  { name: "water", quantity: "water", read: (report) => report.waterM3 },
  { name: "wasteHazardous", quantity: "mass", read: (report) => report.wasteHazardousKg },
  { name: "wasteOther", quantity: "mass", read: (report) => report.wasteOtherKg },
  { name: "wasteRecovered", quantity: "mass", read: (report) => report.wasteRecoveredKg },
];

/** Those of energy, water and waste that any report tells. */
export const told = (reports: readonly Report[]) =>
  RESOURCES.map((resource) => ({ ...resource, series: quantitySeries(reports, resource.read) })).filter(
    ({ series }) => series.points.some((point) => point.amount !== null),
  );
