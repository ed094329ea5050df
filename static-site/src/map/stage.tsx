import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Icon, type IconName } from "../marks/icons.tsx";
import outline from "../places/outline.json";
import { config, readConfig } from "../shell/config.ts";
import { lazy } from "../shell/lazy.tsx";
import { Attribution } from "../shell/shell.tsx";
import { opening } from "./drawn.ts";
import type { MapEngine } from "./engine/engine.ts";
import type { Hovered } from "./hovered.ts";
import { listing } from "./listing.ts";
import { actualView, facilitiesShown, filter, heat, look, size, tiles } from "./state.ts";
import { mapWords } from "./words.ts";

const LOCATED_ZOOM = 13;

const Legend = lazy(async () => (await import("./parts/legend.tsx")).Legend, "legend card");
const HoverCard = lazy(async () => (await import("./parts/card.tsx")).HoverCard, "later");
const HeatScale = lazy(async () => (await import("./parts/heat-scale.tsx")).HeatScale, "later");

/** The map's part of the window: an outline at once, the engine when it has come, the buttons above it. */
export function Stage() {
  const w = mapWords();
  const target = useRef<HTMLDivElement>(null);
  const engine = useSignal<MapEngine | null>(null);
  const state = useSignal<"loading" | "ready" | "failed">("loading");
  const hovered = useSignal<Hovered | null>(null);
  const legend = useSignal(false);
  const said = useSignal("");
  const failed = useSignal(false);

  /** Tiles where they can tell, else what the list holds, once it is the list of this filter. */
  const draw = () => {
    const { complaints, of } = listing.value;
    if (tiles.value) engine.value?.draw({ tiles: tiles.value });
    else if (of?.filter === filter.value) engine.value?.draw({ list: complaints });
  };

  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const measure = () => {
      size.value = { width: element.clientWidth || 1, height: element.clientHeight || 1 };
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    let gone = false;
    const start = async () => {
      const [{ startEngine }, { basemap }] = await Promise.all([import("./engine/engine.ts"), readConfig()]);
      if (gone) return;
      engine.value = startEngine(element, { basemap, hovered, failed });
      state.value = "ready";
    };
    start().catch(() => {
      state.value = "failed";
    });
    return () => {
      gone = true;
      watch.disconnect();
      engine.value?.stop();
    };
  }, []);

  useEffect(() => engine.value?.show(actualView.value), [engine.value, actualView.value]);
  useEffect(draw, [engine.value, tiles.value, listing.value]);
  useEffect(() => engine.value?.facilities(facilitiesShown.value), [engine.value, facilitiesShown.value]);
  useEffect(() => engine.value?.heat(heat.value), [engine.value, heat.value]);

  const zoomBy = (by: number) => {
    const now = actualView.value;
    look({ ...now, zoom: Math.min(19, Math.max(2, Math.round(now.zoom) + by)) });
  };
  const locate = () =>
    navigator.geolocation?.getCurrentPosition(
      ({ coords }) => {
        said.value = "";
        look({ lat: coords.latitude, lon: coords.longitude, zoom: LOCATED_ZOOM });
      },
      () => {
        said.value = w.noLocation;
      },
    );

  return (
    <section class="stage" aria-label={w.map}>
      <svg
        class="outline"
        viewBox={outline.viewBox}
        aria-hidden="true"
        hidden={state.value === "ready"}
        preserveAspectRatio="xMidYMid meet"
      >
        <path d={outline.country} />
      </svg>
      <div
        ref={target}
        class="engine"
        data-state={state.value}
        role="application"
        aria-label={w.mapKeys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the map
        tabIndex={0}
      />
      {engine.value && <HoverCard hovered={hovered.value} />}
      <div class="tools">
        <Tool icon="plus" label={w.zoomIn} act={() => zoomBy(1)} />
        <Tool icon="minus" label={w.zoomOut} act={() => zoomBy(-1)} />
        <Tool icon="locate" label={w.locate} act={locate} />
        <button
          type="button"
          class="tool words"
          aria-expanded={legend.value}
          aria-controls="legend"
          onClick={() => {
            legend.value = !legend.value;
          }}
        >
          <Icon name="legend" />
          <span>{w.legend}</span>
        </button>
        <button
          type="button"
          class="tool words"
          title={w.showFacilities}
          aria-pressed={facilitiesShown.value}
          onClick={() => {
            facilitiesShown.value = !facilitiesShown.value;
          }}
        >
          <Icon name="factory" />
          <span>{w.facilities}</span>
        </button>
        <button
          type="button"
          class="tool words"
          title={w.heatHint}
          aria-pressed={heat.value}
          onClick={() => {
            heat.value = !heat.value;
          }}
        >
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM12 12h.01" />
          </svg>
          <span>{w.heat}</span>
        </button>
      </div>
      {heat.value && <HeatScale />}
      {legend.value && <Legend id="legend" />}
      <p class="stage-says" role="status">
        {state.value === "failed"
          ? w.mapFailed
          : opening.value
            ? w.opening
            : failed.value
              ? w.partly
              : said.value}
      </p>
      <Attribution />
      {config.value === null && <span class="unseen">{w.mapLoading}</span>}
    </section>
  );
}

function Tool({ icon, label, act }: { icon: IconName; label: string; act(): void }) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}
