import type { View } from "../mercator.ts";
import { latitude, longitude } from "../mercator.ts";
import { type Piece, stacked } from "./piece.ts";
import { ancestor, CLOSEST, DEEPEST, lies, type Span, spanOf, type Tile, viewZoom } from "./tile.ts";

/** What opening a cluster shows: the view in which it parts, or the place at which all of it lies. */
export type Parting =
  | { readonly kind: "parts"; readonly view: View }
  | { readonly kind: "spot"; readonly span: Span };

/** Two pins side by side, in CSS pixels. */
const APART = 32;

/**
 * Where a cluster parts: looks into deeper tiles, one a zoom, until two marks lie in its cell. Where only one
 * cluster does, its finer cell is followed, so no step needs a second tile.
 *
 * @param zoom of the tile that the cluster was drawn from
 * @param cell what it counts; `null` where all lie at one place
 * @param load brings a tile, as the map would ask for it
 */
export async function parting(
  { x, y, cell }: Pick<Piece, "x" | "y" | "cell">,
  zoom: number,
  load: (tile: Tile) => Promise<readonly Piece[]>,
): Promise<Parting> {
  if (!cell) return { kind: "spot", span: { left: x, top: y, right: x, bottom: y } };
  let within = cell;
  for (let z = zoom + 1; z <= DEEPEST; z++) {
    const span = spanOf(within);
    const marks = stacked(await load(ancestor(within, z))).filter((mark) => lies(span, mark.x, mark.y));
    const [only] = marks;
    if (marks.length > 1) return apart(marks, z);
    if (!only) return { kind: "parts", view: viewAt(x, y, viewZoom(z)) };
    if (!only.cell) {
      return only.thing.kind === "cluster"
        ? { kind: "spot", span: pointSpan(only) }
        : { kind: "parts", view: viewAt(only.x, only.y, viewZoom(z)) };
    }
    within = only.cell;
  }
  return { kind: "spot", span: spanOf(within) };
}

/** The view of the tiles of this zoom with all of these in its middle; single marks as close as it takes to tell them apart. */
function apart(marks: readonly Piece[], z: number): Parting {
  const [left, right] = [Math.min(...marks.map(({ x }) => x)), Math.max(...marks.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...marks.map(({ y }) => y)), Math.max(...marks.map(({ y }) => y))];
  const singles = marks.every(({ cell }) => cell === null);
  const needed = Math.ceil(Math.log2(APART / 256 / Math.max(right - left, bottom - top)));
  const zoom = singles ? Math.min(CLOSEST, Math.max(viewZoom(z), needed)) : viewZoom(z);
  return { kind: "parts", view: viewAt((left + right) / 2, (top + bottom) / 2, zoom) };
}

const pointSpan = ({ x, y }: Piece): Span => ({ left: x, top: y, right: x, bottom: y });

const viewAt = (atX: number, atY: number, zoom: number): View => ({
  lat: latitude(atY),
  lon: longitude(atX),
  zoom,
});
