import type { ComponentProps } from "preact";
import { lazy } from "../shell/lazy.tsx";
import type { Crosshair as Part } from "./crosshair.tsx";

/** A form can be filled in without its map: the map's frame comes after the form. */
export const LazyCrosshair = lazy<ComponentProps<typeof Part>>(
  async () => (await import("./crosshair.tsx")).Crosshair,
  "crosshair crosshair-map",
);
