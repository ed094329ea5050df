import type { Pollutant } from "../../api/codes.ts";
import type { Facility } from "../../api/facilities.ts";
import { type Language, say } from "../../i18n/language.ts";
import type { ReleaseSeries, Series } from "../series.ts";

export type Cell = string | number | boolean | null;

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

/**
 * One field by RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it;
 * numbers are never touched.
 */
export function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const harmless = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Lines ended by CRLF, as RFC 4180 asks. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");

export interface Quantities {
  readonly name: string;
  readonly unit: string;
  readonly series: Series;
}

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

/** Hands a text to the visitor as a file. The mark in front tells spreadsheets that it is UTF-8. */
export function saveCsv(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

export const csvName = (id: string, of: Language): string => `ecomap-${id}-${of}.csv`;
