import { type Cell, csvOf } from "../charts/csv.ts";
import type { About } from "./address.ts";
import type { RegionRow } from "./by-region.ts";

const COLUMNS = [
  "region",
  "name_kk",
  "name_ru",
  "name_en",
  "year",
  "pollutant_no",
  "medium",
  "amount",
  "unit",
  "facilities_with_a_figure",
  "facilities_without",
  "licence",
];

/** A release of every region and year. A year that nobody told has no amount. */
export const regionsCsv = (rows: readonly RegionRow[], about: About, licence: string): string =>
  csvOf([
    COLUMNS,
    ...rows.flatMap(({ region, series }) =>
      series.points.map(({ year, amount, reported, untold }): Cell[] => [
        region.code,
        region.names.kk,
        region.names.ru,
        region.names.en,
        year,
        about.pollutant,
        about.medium,
        amount,
        "kg",
        reported,
        untold,
        licence,
      ]),
    ),
  ]);
