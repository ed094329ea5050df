import type { ListedFacility } from "../../api/facilities.ts";
import { type Cell, csvOf } from "../../charts/csv.ts";
import { LICENCE } from "../../inventory/licence.tsx";

const COLUMNS = [
  "facility",
  "name_kk",
  "name_ru",
  "name_en",
  "operator",
  "region",
  "settlement",
  "activity",
  "category",
  "lon",
  "lat",
  "last_report_year",
  "quarters_from",
  "quarters",
  "demonstration",
  "licence",
];

/** What a list shows, a line a facility. */
export const listCsv = (facilities: readonly ListedFacility[]): string =>
  csvOf([COLUMNS, ...facilities.map(line)]);

function line({ id, geometry, properties: is }: ListedFacility): Cell[] {
  const [lon, lat] = geometry.coordinates;
  const years = is.reportYears;
  return [
    id,
    is.names.kk,
    is.names.ru,
    is.names.en,
    is.operator,
    is.region,
    is.settlement,
    is.activity,
    is.category,
    lon,
    lat,
    years.length ? Math.max(...years) : null,
    is.strip[0]?.quarter ?? null,
    is.strip.map(({ state }) => state).join(" "),
    is.demonstration,
    LICENCE,
  ];
}
