import type { Thing } from "./tiles/piece.ts";

/** What the pointer is over, or the keyboard has chosen, and where on the map, in CSS pixels. */
export interface Hovered {
  readonly at: readonly [x: number, y: number];
  readonly thing: Thing;
  readonly byKeyboard?: boolean;
}
