import type { Piece } from "./piece.ts";
import { ancestor, lies, spanOf, type Tile } from "./tile.ts";

/** What is known of a tile: its marks, or nothing yet. */
export type Known = (tile: Tile) => readonly Piece[] | undefined;

/**
 * The marks of the wanted tiles. Where one has not come yet, what was drawn there before stays; where nothing
 * was, the nearest shallower tile that is known stands in. So the map is never blank while it waits.
 *
 * @param before what was drawn until now
 */
export function compose(wanted: readonly Tile[], known: Known, before: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const tile of wanted) {
    const here = known(tile);
    if (here) {
      pieces.push(...here);
      continue;
    }
    const span = spanOf(tile);
    const stayed = before.filter(({ x, y }) => lies(span, x, y));
    pieces.push(...(stayed.length ? stayed : standIn(tile, known)));
  }
  return pieces;
}

function standIn(tile: Tile, known: Known): readonly Piece[] {
  const span = spanOf(tile);
  for (let z = tile.z - 1; z >= 0; z--) {
    const shallower = known(ancestor(tile, z));
    if (shallower) return shallower.filter(({ x, y }) => lies(span, x, y));
  }
  return [];
}
