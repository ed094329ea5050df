import type { Signal } from "@preact/signals";
import OlMap from "ol/Map.js";
import OlView from "ol/View.js";
import type { ListedComplaint } from "../../api/complaints.ts";
import { type Query, queryOf } from "../../api/http.ts";
import { drawn, opener } from "../drawn.ts";
import type { Hovered } from "../hovered.ts";
import { boxOf, round, type View } from "../mercator.ts";
import { actualView, look, seen, size } from "../state.ts";
import { pieceOf } from "../tiles/listed.ts";
import { countOf, type Piece } from "../tiles/piece.ts";
import { CLOSEST, lies, spanOfBox, tileZoom } from "../tiles/tile.ts";
import { basemapLayer, basemapStyle } from "./basemap.ts";
import { fromView, same, spanOfExtent, toView } from "./coordinates.ts";
import { heatSwitch } from "./heat-switch.ts";
import { Marks } from "./marks.ts";
import { chooseMiddle } from "./middle.ts";
import { open } from "./open.ts";
import { loadFont, palette } from "./palette.ts";
import { followPointer } from "./pointer.ts";

/** The drawn map. It follows the page's state, and writes to it only where the visitor moved it. */
export interface MapEngine {
  show(view: View): void;
  /** Draws tiles with this filter, or these complaints alone. */
  draw(what: { readonly tiles: Query } | { readonly list: readonly ListedComplaint[] }): void;
  facilities(shown: boolean): void;
  heat(on: boolean): void;
  stop(): void;
}

interface Options {
  /** Address of the PMTiles archive. */
  readonly basemap: string;
  readonly hovered: Signal<Hovered | null>;
  /** Whether some of the view did not come. */
  readonly failed: Signal<boolean>;
}

const MOVE_MS = 180;
const QUIET = "(prefers-reduced-motion: reduce)";
const DARK = "(prefers-color-scheme: dark)";

export function startEngine(target: HTMLElement, { basemap, hovered, failed }: Options): MapEngine {
  let colours = palette();
  let asked: Query | null = null;
  const ground = basemapLayer(basemap, colours);
  const complaints = new Marks("complaints", colours, () => tell());
  const facilities = new Marks("facilities", colours, () => chooseAgain());
  const map = new OlMap({
    target,
    layers: [ground, facilities.layer, complaints.layer],
    controls: [],
    view: new OlView({ ...toView(actualView.value), minZoom: 2, maxZoom: CLOSEST, enableRotation: false }),
  });
  const heat = heatSwitch(map, complaints);
  const marksOf = (piece: Piece) => (piece.shares.length ? complaints : facilities);
  const openPiece = (piece: Piece) => void open(piece, marksOf(piece));
  opener.value = openPiece;

  const seenSpan = () => spanOfExtent(map.getView().calculateExtent(map.getSize()));
  const inView = () => {
    const span = seenSpan();
    return complaints.pieces.filter(({ x, y }) => lies(span, x, y));
  };
  /** Says it to whoever looks at the element in a frame. */
  const show = (pieces: readonly Piece[]) => {
    target.dataset.drawn = String(pieces.length);
    target.dataset.counted = String(pieces.reduce((sum, piece) => sum + countOf(piece), 0));
    // On its way to another view, it shows neither this one nor that one.
    const still = !map.getView().getAnimating();
    target.dataset.whole = String(complaints.whole && still);
    if (still) target.dataset.zoom = String(map.getView().getZoom());
  };
  /** Says to the panel what is drawn. */
  const tell = () => {
    const within = seen.value;
    const counted = complaints.counted(within && spanOfBox(within));
    const pieces = inView();
    show(pieces);
    drawn.value = { pieces, of: asked, within, counted };
    failed.value = complaints.failed || facilities.failed;
    heat.refresh();
    chooseAgain();
  };
  const follow = () => {
    const zoom = map.getView().getZoom() ?? 0;
    // While it flies to another zoom, those between are not asked for.
    if (map.getView().getAnimating() && tileZoom(zoom) !== complaints.zoom) return;
    for (const marks of [complaints, facilities]) marks.look(seenSpan(), zoom);
  };
  const chooseAgain = chooseMiddle(
    map,
    target,
    () => [...complaints.pieces, ...facilities.pieces],
    (chosen) => {
      hovered.value = chosen && { at: chosen.at, thing: chosen.piece.thing, byKeyboard: true };
    },
    openPiece,
  );

  const redraw = () => {
    colours = palette();
    ground.setStyle(basemapStyle(colours));
    ground.setBackground(colours.beyond);
    complaints.recolour(colours);
    facilities.recolour(colours);
  };
  const dark = matchMedia(DARK);
  dark.addEventListener("change", redraw);
  void loadFont().then(() => map.render());

  followPointer(map, target, {
    over(found) {
      hovered.value = found && { at: found.at, thing: found.piece.thing };
      // Where it would part is looked for while somebody still aims.
      if (found) marksOf(found.piece).foresee(found.piece);
    },
    clicked: openPiece,
    clickedGround(at) {
      const now = fromView(at, map.getView().getZoom());
      // Density has no marks to hit.
      if (heat.on) look({ ...now, zoom: Math.min(CLOSEST, Math.round(now.zoom) + 2) });
    },
  });
  map.getView().on("change", follow);
  map.on("change:size", follow);
  map.on("moveend", () => {
    const now = fromView(map.getView().getCenter(), map.getView().getZoom());
    const rounded = { lat: round(now.lat, 5), lon: round(now.lon, 5), zoom: round(now.zoom, 2) };
    if (!same(rounded, actualView.value)) look(rounded);
    follow();
    tell();
  });
  map.on("postrender", () => show(inView()));

  return {
    show(wanted) {
      const now = map.getView();
      if (!same(fromView(now.getCenter(), now.getZoom()), wanted)) {
        const box = boxOf(wanted, size.value.width, size.value.height);
        for (const marks of [complaints, facilities]) marks.expect(spanOfBox(box), wanted.zoom);
        now.cancelAnimations();
        now.animate({ ...toView(wanted), duration: matchMedia(QUIET).matches ? 0 : MOVE_MS });
      }
      follow();
      tell();
    },
    draw(what) {
      if ("tiles" in what) {
        asked = what.tiles;
        complaints.narrow(queryOf(what.tiles));
      } else {
        asked = null;
        complaints.list(what.list.map(pieceOf));
      }
      tell();
    },
    facilities(shown) {
      facilities.layer.setVisible(shown);
      if (shown) facilities.narrow("");
      else facilities.list([]);
    },
    heat: heat.set,
    stop() {
      dark.removeEventListener("change", redraw);
      opener.value = null;
      complaints.store.stop();
      facilities.store.stop();
      map.setTarget(undefined);
      map.dispose();
    },
  };
}
