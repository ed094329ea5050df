import { type Box, COUNTRY, latitude, longitude, x, y } from "../mercator.ts";

/** A Web-Mercator tile; y grows to the south. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A part of the world in fractions of its side, y growing to the south. */
export interface Span {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Deeper tiles do not exist: they would say the same on a finer grid. */
export const DEEPEST = 16;

/** The closest view of the map (a view's zoom, not a tile's). */
export const CLOSEST = 19;

/** A cell is the tile so many zooms deeper: 64 of a tile's 512 pixels. */
const CELL = 3;

/** The zoom of the tiles for a view: a tile is 512 pixels wide where the view counts in 256. */
export const tileZoom = (viewZoom: number): number =>
  Math.min(DEEPEST, Math.max(0, Math.round(viewZoom - 1)));

/** The zoom of a view in which the tiles of this zoom are 512 pixels wide. */
export const viewZoom = (tileZoom: number): number => tileZoom + 1;

export const tileAt = (atX: number, atY: number, z: number): Tile => ({
  z,
  x: Math.floor(atX * 2 ** z),
  y: Math.floor(atY * 2 ** z),
});

/** The tile of a shallower zoom (or the same) that holds this one. */
export const ancestor = (tile: Tile, z: number): Tile => ({
  z,
  x: tile.x >> (tile.z - z),
  y: tile.y >> (tile.z - z),
});

/** The cell that a cluster at this place of a tile counts. No cell is finer than the deepest tile. */
export const cellAt = (tile: Tile, atX: number, atY: number): Tile =>
  tileAt(atX, atY, Math.min(tile.z + CELL, DEEPEST));

export const nameOf = ({ z, x, y }: Tile): string => `${z}/${x}/${y}`;

export const spanOf = ({ z, x, y }: Tile): Span => ({
  left: x / 2 ** z,
  top: y / 2 ** z,
  right: (x + 1) / 2 ** z,
  bottom: (y + 1) / 2 ** z,
});

/** Whether a place lies in it; a tile's western and northern edges are its own, the others its neighbours'. */
export const lies = (span: Span, atX: number, atY: number): boolean =>
  atX >= span.left && atX < span.right && atY >= span.top && atY < span.bottom;

export const spanOfBox = ([west, south, east, north]: Box): Span => ({
  left: x(west),
  top: y(north),
  right: x(east),
  bottom: y(south),
});

export const boxOfSpan = ({ left, top, right, bottom }: Span): Box => [
  longitude(left),
  latitude(bottom),
  longitude(right),
  latitude(top),
];

/** Nothing is reported from elsewhere: no tile beyond it is ever asked for. */
const HOME = spanOfBox(COUNTRY);

/** Whether these tiles of one zoom are all that the country has. */
export const areAll = (tiles: readonly Tile[], z: number): boolean =>
  tiles.length === tilesOver(HOME, z).length;

/** The tiles of a zoom that a part of the country needs, and so many more around it. */
export function tilesOver(span: Span, z: number, around = 0): Tile[] {
  const tiles: Tile[] = [];
  const from = tileAt(span.left, span.top, z);
  const to = tileAt(span.right, span.bottom, z);
  const [first, last] = [tileAt(HOME.left, HOME.top, z), tileAt(HOME.right, HOME.bottom, z)];
  for (let row = Math.max(from.y - around, first.y); row <= Math.min(to.y + around, last.y); row++)
    for (let column = Math.max(from.x - around, first.x); column <= Math.min(to.x + around, last.x); column++)
      tiles.push({ z, x: column, y: row });
  return tiles;
}
