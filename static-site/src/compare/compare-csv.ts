import type { Pollutant } from "../api/codes.ts";
import type { Facility } from "../api/facilities.ts";
import { type Cell, csvOf } from "../charts/csv.ts";
import { pollutantName } from "../charts/names.ts";
import { say } from "../i18n/language.ts";
import { dividedLine, type Line } from "./lines.ts";

const UNITS = { mass: "kg", energy: "GJ", water: "m3" } as const;

const COLUMNS = [
  "facility",
  "name",
  "year",
  "quantity",
  "pollutant_no",
  "pollutant",
  "medium",
  "state",
  "amount",
  "unit",
  "per_unit_of_product",
  "product_unit",
  "method",
  "threshold_kg",
  "licence",
];

/** All that is compared, a line a facility, year and figure, in base units. */
export function compareCsv(
  facilities: readonly Facility[],
  lines: readonly Line[],
  pollutants: readonly Pollutant[],
  licence: string,
): string {
  const all = facilities.map(({ properties }) => properties.reports);
  const rows = lines.flatMap((line) => {
    const divided = dividedLine(line, all);
    const no = line.release?.pollutant ?? null;
    const name = no === null ? null : pollutantName(no, pollutants);
    const what = [line.resource ?? "release", no, name, line.release?.medium ?? null];
    return facilities.flatMap(({ id, properties }, i) => {
      const cell = line.cells[i];
      const part = divided.cells[i];
      return (cell?.series.points ?? []).map((point, at): Cell[] => [
        id,
        say(properties.names),
        point.year,
        ...what,
        point.state,
        point.amount,
        UNITS[line.quantity],
        part?.series.points[at]?.amount ?? null,
        part?.per || null,
        point.method,
        cell?.series.threshold ?? null,
        licence,
      ]);
    });
  });
  return csvOf([COLUMNS, ...rows]);
}
