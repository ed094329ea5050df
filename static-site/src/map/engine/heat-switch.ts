import type Layer from "ol/layer/Layer.js";
import type OlMap from "ol/Map.js";
import { peak } from "../drawn.ts";
import type { Marks } from "./marks.ts";

/** Density in place of a layer's marks, or the marks again; what draws it comes when it is first asked for. */
export function heatSwitch(map: OlMap, marks: Marks) {
  let layer: Layer | null = null;
  let wanted = false;
  const show = async () => {
    const { heatLayer } = await import("./heat.ts");
    if (!wanted || layer) return;
    layer = heatLayer(
      () => marks.pieces,
      (end) => {
        peak.value = end;
      },
    );
    map.getLayers().insertAt(1, layer);
    marks.layer.setVisible(false);
  };
  const hide = () => {
    if (layer) map.removeLayer(layer);
    layer = null;
    peak.value = null;
    marks.layer.setVisible(true);
  };
  return {
    get on() {
      return layer !== null;
    },
    /** Draws what the marks are now. */
    refresh: () => layer?.changed(),
    set(on: boolean) {
      wanted = on;
      if (!on) hide();
      // Without the part that draws it the marks stay.
      else show().catch(() => undefined);
    },
  };
}
