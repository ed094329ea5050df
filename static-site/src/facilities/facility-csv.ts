import type { Pollutant } from "../api/codes.ts";
import type { Facility } from "../api/facilities.ts";
import { type Cell, csvOf } from "../charts/csv.ts";
import type { Quantities } from "../charts/resources.ts";
import type { ReleaseSeries } from "../charts/series.ts";
import { say } from "../i18n/language.ts";

/** A row of the download: one year of one series. Masses in kg, energy in GJ, water in m³. */
const COLUMNS = [
  "facility",
  "name",
  "year",
  "quantity",
  "pollutant_no",
  "cas",
  "pollutant",
  "medium",
  "state",
  "amount",
  "accidental_part",
  "unit",
  "annex_ii_threshold",
  "times_threshold",
  "above_threshold",
  "method",
  "source",
] as const;

/** All that the page's charts show, and last of all a line with source and licence. */
export function facilityCsv(
  facility: Facility,
  releases: readonly ReleaseSeries[],
  quantities: readonly Quantities[],
  pollutants: readonly Pollutant[],
  address: string,
): string {
  const { names, reports, demonstration } = facility.properties;
  const sourceOf = new Map(reports.map((report) => [report.year, report.source]));
  const head = [facility.id, say(names)] as const;
  const rows: Cell[][] = [[...COLUMNS]];
  for (const { pollutant, medium, threshold, points } of releases) {
    const known = pollutants.find((each) => each.no === pollutant);
    for (const { year, state, amount, accidental, above, method } of points) {
      const times = amount !== null && threshold ? Number((amount / threshold).toPrecision(6)) : null;
      const what = ["release", pollutant, known?.cas ?? null, known ? say(known.names) : null, medium, state];
      const figures = [amount, accidental, "kg", threshold, times, amount === null ? null : above, method];
      rows.push([...head, year, ...what, ...figures, sourceOf.get(year) ?? null]);
    }
  }
  for (const { name, unit, series } of quantities) {
    for (const { year, state, amount } of series.points) {
      const what = [name, null, null, null, null, state];
      rows.push([
        ...head,
        year,
        ...what,
        amount,
        null,
        unit,
        null,
        null,
        null,
        null,
        sourceOf.get(year) ?? null,
      ]);
    }
  }
  return csvOf([...rows, [licenceLine(address, demonstration)]]);
}

const licenceLine = (address: string, demonstration: boolean): string =>
  [
    `# Ecomap ${address}`,
    "licence Apache-2.0 (https://www.apache.org/licenses/LICENSE-2.0)",
    "thresholds: Annex II of the Kyiv Protocol on PRTRs (UNECE)",
    ...(demonstration ? ["demonstration: the facility and its figures are made up"] : []),
  ].join("; ");
