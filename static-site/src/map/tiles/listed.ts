import { GROUPS } from "../../api/complaint-properties.ts";
import type { ListedComplaint } from "../../api/complaints.ts";
import { x, y } from "../mercator.ts";
import type { Piece } from "./piece.ts";

/** An entry of the list as a mark of the map. */
export function pieceOf({ id, geometry, properties: p }: ListedComplaint): Piece {
  const [lon, lat] = geometry.coordinates;
  return {
    x: x(lon),
    y: y(lat),
    thing: {
      kind: "complaint",
      id,
      category: p.category,
      group: p.group,
      status: p.status,
      overdue: p.overdue,
    },
    shares: GROUPS.map((group) => (group === p.group ? 1 : 0)),
    cell: null,
  };
}
