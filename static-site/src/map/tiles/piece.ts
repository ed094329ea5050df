import { GROUPS, type Group, type Status } from "../../api/complaint-properties.ts";
import { cellAt, nameOf, type Span, spanOf, type Tile, tileAt } from "./tile.ts";

/** What is drawn at one place. */
export type Thing =
  | { readonly kind: "cluster"; readonly count: number; readonly label: string }
  | {
      readonly kind: "complaint";
      readonly id: string;
      readonly category: string;
      readonly group: Group;
      readonly status: Status;
      readonly overdue: boolean;
    }
  | {
      readonly kind: "facility";
      readonly id: string;
      readonly name: string;
      readonly demonstration: boolean;
    };

/** A mark on the map: its place in fractions of the world, what it is, and what it stands for. */
export interface Piece {
  readonly x: number;
  readonly y: number;
  readonly thing: Thing;
  /** How many of each group, in the order of `GROUPS`; of facilities nothing. */
  readonly shares: readonly number[];
  /** What a cluster counts: a cell of its tile, or nothing where all lie at one place. */
  readonly cell: Tile | null;
}

/** How many things a mark stands for. */
export const countOf = ({ thing }: Piece): number => (thing.kind === "cluster" ? thing.count : 1);

/** So near to each other that no zoom draws them apart: cells of about a metre. */
const ONE_PLACE = 2 ** 25;

/** The last zoom at which the server groups by cells. */
const LAST_GROUPED = 13;

/** Marks at one and the same place become one cluster, for of pins on top of each other only one can be opened. */
export function stacked(pieces: readonly Piece[]): Piece[] {
  const places = new Map<string, Piece[]>();
  const alone: Piece[] = [];
  for (const piece of pieces) {
    if (piece.thing.kind !== "complaint") {
      alone.push(piece);
      continue;
    }
    const key = `${Math.floor(piece.x * ONE_PLACE)} ${Math.floor(piece.y * ONE_PLACE)}`;
    const there = places.get(key);
    if (there) there.push(piece);
    else places.set(key, [piece]);
  }
  for (const there of places.values()) alone.push(there.length > 1 ? together(there) : (there[0] as Piece));
  return alone;
}

/**
 * Complaints as the tiles of a zoom would show them: up to zoom 13 those of one cell as a cluster, deeper each by
 * itself, where not several lie at one place.
 */
export function grouped(pieces: readonly Piece[], z: number): Piece[] {
  if (z > LAST_GROUPED) return stacked(pieces);
  const cells = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const name = nameOf(cellAt(tileAt(piece.x, piece.y, z), piece.x, piece.y));
    const there = cells.get(name);
    if (there) there.push(piece);
    else cells.set(name, [piece]);
  }
  return [...cells.values()].map((there) => {
    const [first] = there as [Piece];
    if (there.length === 1) return first;
    return { ...together(there), cell: cellAt(tileAt(first.x, first.y, z), first.x, first.y) };
  });
}

function together(pieces: readonly Piece[]): Piece {
  const count = pieces.length;
  const middle = (of: (piece: Piece) => number) => pieces.reduce((sum, piece) => sum + of(piece), 0) / count;
  return {
    x: middle(({ x }) => x),
    y: middle(({ y }) => y),
    thing: { kind: "cluster", count, label: String(count) },
    shares: GROUPS.map((_, at) => pieces.reduce((sum, piece) => sum + (piece.shares[at] ?? 0), 0)),
    cell: null,
  };
}

/** How many things lie in a part of the world: at least, and at most where a cluster's cell is cut by its edge. */
export function countWithin(pieces: readonly Piece[], within: Span): { least: number; most: number } {
  let [least, most] = [0, 0];
  for (const piece of pieces) {
    const { x, y, cell } = piece;
    const { left, top, right, bottom } = cell ? spanOf(cell) : { left: x, top: y, right: x, bottom: y };
    if (right < within.left || left > within.right || bottom < within.top || top > within.bottom) continue;
    most += countOf(piece);
    if (left >= within.left && right <= within.right && top >= within.top && bottom <= within.bottom)
      least += countOf(piece);
  }
  return { least, most };
}
