import type { Report } from "../api/facilities.ts";
import { quantitySeries, type Series } from "./series.ts";
import type { Quantity } from "./units.ts";

/** A yearly quantity as the download names it. */
export interface Quantities {
  readonly name: string;
  readonly unit: string;
  readonly series: Series;
}

interface Resource {
  readonly name: "energy" | "water" | "wasteHazardous" | "wasteOther" | "wasteRecovered";
  readonly quantity: Quantity;
  readonly unit: string;
  readonly read: (report: Report) => number | null;
}

/** What a report tells beside releases, in base units. */
export const RESOURCES: readonly Resource[] = [
  { name: "energy", quantity: "energy", unit: "GJ", read: (report) => report.energyGj },
  { name: "water", quantity: "water", unit: "m3", read: (report) => report.waterM3 },
  { name: "wasteHazardous", quantity: "mass", unit: "kg", read: (report) => report.wasteHazardousKg },
  { name: "wasteOther", quantity: "mass", unit: "kg", read: (report) => report.wasteOtherKg },
  { name: "wasteRecovered", quantity: "mass", unit: "kg", read: (report) => report.wasteRecoveredKg },
];

/** Those of energy, water and waste that any report tells. */
export const told = (reports: readonly Report[]) =>
  RESOURCES.map((resource) => ({ ...resource, series: quantitySeries(reports, resource.read) })).filter(
    ({ series }) => series.points.some((point) => point.amount !== null),
  );

/** The same for the download, with production, in the reports' own units. */
export function quantitiesOf(reports: readonly Report[]): Quantities[] {
  const units = [...new Set(reports.flatMap(({ production }) => production?.unit ?? []))];
  const production = units.map((unit) => ({
    name: "production",
    unit,
    series: quantitySeries(reports, (report) =>
      report.production?.unit === unit ? report.production.amount : null,
    ),
  }));
  return [...told(reports), ...production];
}
