import type OlMap from "ol/Map.js";
import type { Piece } from "../tiles/piece.ts";
import { toMap } from "./coordinates.ts";

/**
 * The keyboard's way to a mark: while the map has the focus, the mark nearest to its middle is the chosen one.
 * The arrow keys move the map, Enter opens.
 *
 * @param pieces all that can be chosen
 * @param choose told the mark and where it is, or nothing
 * @param open told what Enter opens
 * @returns what chooses anew, after the map or its marks have changed
 */
export function chooseMiddle(
  map: OlMap,
  target: HTMLElement,
  pieces: () => readonly Piece[],
  choose: (chosen: { piece: Piece; at: readonly [number, number] } | null) => void,
  open: (piece: Piece) => void,
): () => void {
  let chosen: Piece | null = null;
  let active = false;
  const again = () => {
    if (!active) return;
    const [width = 0, height = 0] = map.getSize() ?? [];
    const nearest = pieces()
      .map((piece) => ({ piece, pixel: map.getPixelFromCoordinate(toMap(piece)) }))
      .filter(({ pixel }) => pixel)
      .map(({ piece, pixel: [x = -1, y = -1] }) => ({ piece, at: [x, y] as const }))
      .filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= width && y <= height)
      .map((each) => ({ ...each, away: Math.hypot(each.at[0] - width / 2, each.at[1] - height / 2) }))
      .reduce<{ piece: Piece; at: readonly [number, number]; away: number } | null>(
        (best, each) => (best && best.away <= each.away ? best : each),
        null,
      );
    chosen = nearest?.piece ?? null;
    choose(nearest);
  };
  target.addEventListener("focus", () => {
    active = target.matches(":focus-visible");
    again();
  });
  target.addEventListener("blur", () => {
    active = false;
    chosen = null;
    choose(null);
  });
  target.addEventListener("keydown", (event) => {
    if (!active) {
      active = true;
      again();
    }
    if (event.key !== "Enter" || !chosen) return;
    event.preventDefault();
    open(chosen);
  });
  return again;
}
