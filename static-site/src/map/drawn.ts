import { signal } from "@preact/signals";
import type { Query } from "../api/http.ts";
import type { Box } from "./mercator.ts";
import type { Piece } from "./tiles/piece.ts";

/** What the map draws of the complaints just now. */
export interface Drawn {
  /** Those that lie in the seen part. */
  readonly pieces: readonly Piece[];
  /** What they are narrowed by; null: they are the list's. */
  readonly of: Query | null;
  /** The part of the country that was counted, as the list was asked for it. */
  readonly within: Box | null;
  /** How many there are within, where all tiles have come; the same twice where no cluster is cut by the edge. */
  readonly counted: { readonly least: number; readonly most: number } | null;
}

export const drawn = signal<Drawn>({ pieces: [], of: null, within: null, counted: null });

/** Opens what a mark stands for; there is nothing to open before the map has come. */
export const opener = signal<((piece: Piece) => void) | null>(null);

/** The cluster that is being looked into, until it is known where it parts. */
export const opening = signal<Piece | null>(null);

/** Most complaints that lie close together in the density that is drawn; null while none is. */
export const peak = signal<number | null>(null);
