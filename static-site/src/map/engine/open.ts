import { path } from "../../shell/routes.ts";
import { opening } from "../drawn.ts";
import { latitude, longitude, type View } from "../mercator.ts";
import { actualView, look, spot } from "../state.ts";
import { parting } from "../tiles/parting.ts";
import type { Piece } from "../tiles/piece.ts";
import { boxOfSpan, CLOSEST, type Span } from "../tiles/tile.ts";
import type { Marks } from "./marks.ts";

/** About a metre and a half, in fractions of the world: tiles know a place to less than that. */
const NEARBY = 5e-8;

let last = 0;

/** Opens what a mark stands for: a page, the view in which a cluster parts, or the list of what lies at one place. */
export async function open(piece: Piece, marks: Marks): Promise<void> {
  const { thing } = piece;
  if (thing.kind !== "cluster")
    return location.assign(path(thing.kind === "facility" ? "facilities" : "complaints", thing.id));
  const turn = ++last;
  const from = actualView.value;
  // Somebody who has moved on meanwhile is not called back.
  const still = () => turn === last && actualView.value === from;
  opening.value = piece;
  try {
    const found = await parting(piece, marks.zoom, marks.load);
    if (!still()) return;
    if (found.kind === "parts") look(found.view);
    else if (marks.store.layer === "complaints") spot.value = boxOfSpan(widened(found.span));
    else look(closer(piece, from));
  } catch {
    // Without an answer it opens as far as is known without one.
    if (still()) look(closer(piece, from));
  } finally {
    if (turn === last) opening.value = null;
  }
}

/** A place without width is asked for with a little around it; a cell as it is. */
function widened(span: Span): Span {
  if (span.right > span.left) return span;
  return {
    left: span.left - NEARBY,
    top: span.top - NEARBY,
    right: span.right + NEARBY,
    bottom: span.bottom + NEARBY,
  };
}

const closer = ({ x, y }: Piece, { zoom }: View): View => ({
  lat: latitude(y),
  lon: longitude(x),
  zoom: Math.min(CLOSEST, Math.floor(zoom) + 2),
});
