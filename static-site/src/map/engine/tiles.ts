import type { Extent } from "ol/extent.js";
import MVT from "ol/format/MVT.js";
import type Projection from "ol/proj/Projection.js";
import type RenderFeature from "ol/render/Feature.js";
import VectorTileSource from "ol/source/VectorTile.js";
import TileState from "ol/TileState.js";
import { createXYZ } from "ol/tilegrid.js";
import type VectorTile from "ol/VectorTile.js";
import { type Query, queryOf } from "../../api/http.ts";

/** Deeper tiles are the same points on a finer grid: not asked for. */
const DEEPEST = 16;

/** Our own vector tiles of a layer with these filters. 204 is a tile with nothing in it. */
export function tileSource(layer: "complaints" | "facilities", filters: Query): VectorTileSource {
  const search = queryOf(filters);
  return new VectorTileSource({
    format: new MVT(),
    tileGrid: createXYZ({ maxZoom: DEEPEST, tileSize: 512 }),
    tileUrlFunction: ([z, x, y]) => `/api/v1/tiles/${layer}/${z}/${x}/${y}.mvt${search}`,
    tileLoadFunction: (tile, url) => {
      const vector = tile as VectorTile<RenderFeature>;
      const load = async (extent: Extent, featureProjection: Projection) => {
        try {
          const answer = await fetch(url);
          if (!answer.ok) throw new Error(`${answer.status}`);
          const bytes = answer.status === 204 ? new ArrayBuffer(0) : await answer.arrayBuffer();
          const read = vector.getFormat().readFeatures(bytes, { extent, featureProjection });
          vector.setFeatures(read as RenderFeature[]);
        } catch {
          vector.setState(TileState.ERROR);
        }
      };
      vector.setLoader((extent, _, projection) => void load(extent, projection));
    },
  });
}
