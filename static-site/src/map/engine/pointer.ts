import type { Coordinate } from "ol/coordinate.js";
import VectorLayer from "ol/layer/Vector.js";
import type OlMap from "ol/Map.js";
import type { Piece } from "../tiles/piece.ts";
import { PIECE } from "./looks.ts";

interface Told {
  /** What the pointer is over, and where; null where it is over nothing. */
  over(found: { piece: Piece; at: readonly [number, number] } | null): void;
  clicked(piece: Piece): void;
  clickedGround(at: Coordinate): void;
}

/** A finger is no pencil: so far from a mark it still hits, in CSS pixels. */
const TOLERANCE = 6;

/** Tells which mark the pointer is over, and which one is clicked or tapped. */
export function followPointer(map: OlMap, target: HTMLElement, { over, clicked, clickedGround }: Told): void {
  const pieceAt = (pixel: number[]): Piece | undefined =>
    map.forEachFeatureAtPixel(pixel, (feature) => feature.get(PIECE), {
      hitTolerance: TOLERANCE,
      // Only marks are in such layers; the ground has too much that could be hit.
      layerFilter: (layer) => layer instanceof VectorLayer,
    });
  map.on("pointermove", ({ dragging, pixel }) => {
    const piece = dragging ? undefined : pieceAt(pixel);
    target.style.cursor = piece ? "pointer" : "";
    over(piece ? { piece, at: [pixel[0] ?? 0, pixel[1] ?? 0] } : null);
  });
  target.addEventListener("pointerleave", () => over(null));
  map.on("singleclick", ({ pixel, coordinate }) => {
    const piece = pieceAt(pixel);
    over(null);
    if (piece) clicked(piece);
    else clickedGround(coordinate);
  });
}
