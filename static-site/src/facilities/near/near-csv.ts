import { type Cell, csvOf } from "../../charts/csv.ts";
import { LICENCE } from "../../inventory/licence.tsx";
import type { Around } from "./around.ts";

const COLUMNS = [
  "complaint",
  "filed_at",
  "category",
  "status",
  "overdue",
  "lon",
  "lat",
  "distance",
  "unit",
  "names_the_facility",
  "standing",
  "licence",
];

/** The complaints that a facility's page shows, a line each; each says that it is an allegation. */
export const nearCsv = (around: readonly Around[]): string => csvOf([COLUMNS, ...around.map(line)]);

function line({ complaint: { id, geometry, properties: is }, distance, names }: Around): Cell[] {
  const [lon, lat] = geometry.coordinates;
  return [
    id,
    is.filedAt,
    is.category,
    is.status,
    is.overdue,
    lon,
    lat,
    Math.round(distance),
    "m",
    names,
    "alleged",
    LICENCE,
  ];
}
