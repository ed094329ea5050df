import Feature from "ol/Feature.js";
import Point from "ol/geom/Point.js";
import VectorLayer from "ol/layer/Vector.js";
import VectorSource from "ol/source/Vector.js";
import { compose } from "../tiles/compose.ts";
import type { LayerName } from "../tiles/decode.ts";
import { countOf, countWithin, grouped, type Piece, stacked } from "../tiles/piece.ts";
import { TileStore } from "../tiles/store.ts";
import {
  ancestor,
  areAll,
  lies,
  nameOf,
  type Span,
  spanOf,
  type Tile,
  tilesOver,
  tileZoom,
} from "../tiles/tile.ts";
import { toMap } from "./coordinates.ts";
import { looksOf, PIECE } from "./looks.ts";
import type { Palette } from "./palette.ts";

/** How many zooms shallower tiles are brought as well, so that a far jump finds something drawn. */
const COARSER = [2, 5] as const;

const WORLD: Span = { left: 0, top: 0, right: 1, bottom: 1 };

/** Beyond the window's edge marks are drawn already, in CSS pixels: a pan shows them at once. */
const BEYOND_PX = 256;

/**
 * The marks of one layer. They are our own features and not the engine's tiles, for the engine forgets its tiles
 * when the filter changes; here what was drawn stays until what comes next is whole.
 */
export class Marks {
  readonly store: TileStore;
  readonly layer: VectorLayer<VectorSource<Feature<Point>>>;
  readonly #source = new VectorSource<Feature<Point>>();
  readonly #features = new WeakMap<Piece, Feature<Point>>();
  #search: string | null = null;
  #switching = false;
  #pieces: readonly Piece[] = [];
  #listed: readonly Piece[] = [];
  #wanted: readonly Tile[] = [];
  #zoom = 0;

  /**
   * @param changed told after other marks are drawn than before
   */
  constructor(
    name: LayerName,
    colours: Palette,
    readonly changed: () => void,
  ) {
    this.store = new TileStore(name, () => {
      if (this.#search !== null) this.#draw();
    });
    this.layer = new VectorLayer({
      source: this.#source,
      style: looksOf(colours),
      renderBuffer: BEYOND_PX,
      renderOrder: (a, b) => countOf(b.get(PIECE)) - countOf(a.get(PIECE)),
      updateWhileAnimating: true,
      updateWhileInteracting: true,
    });
  }

  /** All that is drawn, also what lies beyond the window. */
  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** Zoom of the tiles that are drawn. */
  get zoom(): number {
    return this.#zoom;
  }

  /** Whether all of the view is there, under the present filter. */
  get whole(): boolean {
    if (this.#search === null) return true;
    return !this.#switching && this.#wanted.every((tile) => this.store.known(tile));
  }

  /**
   * How many things lie within, as far as the tiles tell that; null while some are missing.
   *
   * @param within a part that the view shows whole; null for the country
   */
  counted(within: Span | null): { least: number; most: number } | null {
    if (this.#search === null || !this.whole || (!within && !areAll(this.#wanted, this.#zoom))) return null;
    return countWithin(this.#pieces, within ?? WORLD);
  }

  /** Whether some of the view did not come. */
  get failed(): boolean {
    return this.#search !== null && this.#wanted.some((tile) => this.store.failed(tile));
  }

  /** Brings the tile in which a cluster may part, before anybody has opened it. */
  foresee({ cell }: Piece): void {
    if (cell) this.load(ancestor(cell, Math.min(this.#zoom + 1, cell.z))).catch(() => undefined);
  }

  recolour(colours: Palette): void {
    this.layer.setStyle(looksOf(colours));
  }

  /** Draws the tiles with this query, once they have come. */
  narrow(search: string): void {
    if (search === this.#search) return;
    this.#search = search;
    this.#switching = this.#pieces.length > 0;
    this.store.narrow(search);
    this.#draw();
  }

  /** Draws these in place of tiles. */
  list(pieces: readonly Piece[]): void {
    this.#search = null;
    this.#switching = false;
    this.#listed = pieces;
    this.store.stop();
    this.#draw();
  }

  /** The marks of any tile, as they would be drawn. */
  readonly load = async (tile: Tile): Promise<readonly Piece[]> => {
    if (this.#search !== null) return this.store.load(tile);
    const span = spanOf(tile);
    return grouped(
      this.#listed.filter(({ x, y }) => lies(span, x, y)),
      tile.z,
    );
  };

  /** Follows the view. */
  look(span: Span, viewZoom: number): void {
    const zoom = tileZoom(viewZoom);
    const wanted = tilesOver(span, zoom);
    if (this.#wanted.map(nameOf).join() === wanted.map(nameOf).join()) return;
    [this.#zoom, this.#wanted] = [zoom, wanted];
    this.#draw();
  }

  /** Asks for the tiles of a view that the map is on its way to. */
  expect(span: Span, viewZoom: number): void {
    if (this.#search !== null) this.store.want(tilesOver(span, tileZoom(viewZoom)));
  }

  #draw(): void {
    if (this.#search === null) {
      this.#show(grouped(this.#listed, this.#zoom));
      return;
    }
    this.store.want(this.#inOrder());
    const settled = (tile: Tile) => this.store.known(tile) !== undefined || this.store.failed(tile);
    if (this.#switching) {
      if (!this.#wanted.every(settled)) return;
      this.#switching = false;
      this.#show(stacked(compose(this.#wanted, this.store.known, [])));
    } else {
      this.#show(stacked(compose(this.#around(), this.store.known, this.#pieces)));
    }
  }

  /** What is seen first; then what a jump would need; then what a pan will need. */
  #inOrder(): Tile[] {
    const coarser = COARSER.filter((steps) => steps <= this.#zoom).flatMap((steps) =>
      this.#wanted.map((tile) => ancestor(tile, this.#zoom - steps)),
    );
    return [...this.#wanted, ...coarser, ...this.#around()];
  }

  /** The tiles of the view, and around it those that are there. */
  #around(): Tile[] {
    const [first, last] = [this.#wanted[0], this.#wanted.at(-1)];
    if (!first || !last) return [];
    const side = 2 ** this.#zoom;
    const span = { left: first.x / side, top: first.y / side, right: last.x / side, bottom: last.y / side };
    return tilesOver(span, this.#zoom, 1);
  }

  #show(pieces: readonly Piece[]): void {
    this.#pieces = pieces;
    this.#source.clear(true);
    this.#source.addFeatures(pieces.map((piece) => this.#featureOf(piece)));
    this.changed();
  }

  #featureOf(piece: Piece): Feature<Point> {
    const before = this.#features.get(piece);
    if (before) return before;
    const feature = new Feature({ geometry: new Point(toMap(piece)), [PIECE]: piece });
    this.#features.set(piece, feature);
    return feature;
  }
}
