import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { CrosshairMap } from "../map/engine/crosshair.ts";
import { Icon } from "../marks/icons.tsx";
import { readConfig } from "../shell/config.ts";
import { Attribution } from "../shell/shell.tsx";
import { crosshairWords } from "./crosshair-words.ts";

/** From this zoom on the middle of the map says where something is. */
const EXACT_ZOOM = 9;

interface Spot {
  readonly lat: number;
  readonly lon: number;
}

/**
 * A map under a fixed cross. It comes when the page has nothing else to do, and the form works without it.
 *
 * @param choose told the middle once the visitor has moved the map there
 */
export function Crosshair({ spot, choose }: { spot: Spot | null; choose(spot: Spot): void }) {
  const w = crosshairWords();
  const told = useRef(choose);
  told.current = choose;
  const target = useRef<HTMLDivElement>(null);
  const map = useSignal<CrosshairMap | null>(null);
  const state = useSignal<"waiting" | "ready" | "failed">("waiting");
  const far = useSignal(false);

  useEffect(() => {
    let gone = false;
    const start = async () => {
      const [{ startCrosshair }, { basemap }] = await Promise.all([
        import("../map/engine/crosshair.ts"),
        readConfig(),
      ]);
      if (gone || !target.current) return;
      map.value = startCrosshair(target.current, basemap, ({ lat, lon, zoom }) => {
        far.value = zoom < EXACT_ZOOM;
        if (!far.value) told.current({ lat, lon });
      });
      state.value = "ready";
    };
    const begin = () =>
      void start().catch(() => {
        state.value = "failed";
      });
    if ("requestIdleCallback" in window) requestIdleCallback(begin, { timeout: 3000 });
    else setTimeout(begin, 500);
    return () => {
      gone = true;
      map.value?.stop();
    };
  }, []);

  useEffect(() => {
    if (spot) {
      far.value = false;
      map.value?.show(spot);
    }
  }, [map.value, spot?.lat, spot?.lon]);

  return (
    <figure class="crosshair">
      <div class="crosshair-map">
        <div ref={target} class="engine" data-state={state.value} aria-hidden="true" />
        <svg class="cross" viewBox="0 0 48 48" aria-hidden="true">
          <path d="M24 4v14M24 30v14M4 24h14M30 24h14" />
          <circle cx="24" cy="24" r="2" />
        </svg>
        {state.value === "ready" && (
          <span class="crosshair-zoom" aria-hidden="true">
            <button type="button" class="tool" tabIndex={-1} onClick={() => map.value?.zoomBy(1)}>
              <Icon name="plus" />
            </button>
            <button type="button" class="tool" tabIndex={-1} onClick={() => map.value?.zoomBy(-1)}>
              <Icon name="minus" />
            </button>
          </span>
        )}
      </div>
      <figcaption class="small">
        {state.value === "failed"
          ? w.noMap
          : state.value === "waiting"
            ? w.mapWaits
            : far.value
              ? w.closer
              : w.moveMap}
        <Attribution />
      </figcaption>
    </figure>
  );
}
