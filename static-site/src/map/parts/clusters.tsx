import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { say } from "../../i18n/language.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { Icon } from "../../marks/icons.tsx";
import { loadTowns, nearestTown, type Town } from "../../search/towns.ts";
import { drawn, opener } from "../drawn.ts";
import { latitude, longitude } from "../mercator.ts";
import { countOf, type Piece } from "../tiles/piece.ts";
import { partWords } from "./words.ts";
import "./clusters.css";

/** So many are named; the others are small, and one zoom away. */
const MOST = 25;

const EARTH_KM_PER_DEGREE = 111.2;

/** The clusters of the map as a list, the largest first, to open without a pointer. */
export function Clusters() {
  const w = partWords();
  const towns = useSignal<readonly Town[]>([]);
  const open = useSignal(false);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open.value && !towns.value.length)
      void loadTowns().then(
        (list) => {
          towns.value = list;
        },
        () => undefined,
      );
  }, [open.value]);
  const clusters = drawn.value.pieces.filter(({ thing }) => thing.kind === "cluster");
  if (!clusters.length || !opener.value) return null;
  const choose = (piece: Piece) => {
    // The list changes with the map; the focus must not land on what happens to stand there then.
    summary.current?.focus();
    opener.value?.(piece);
  };
  return (
    <details
      class="clusters"
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary ref={summary}>{w.clusters(formatNumber(clusters.length))}</summary>
      {open.value && (
        <ul>
          {[...clusters]
            .sort((a, b) => countOf(b) - countOf(a))
            .slice(0, MOST)
            .map((piece) => (
              <li key={`${piece.x} ${piece.y}`}>
                <button type="button" class="button plain" onClick={() => choose(piece)}>
                  <Icon name="plus" />
                  {w.cluster(formatNumber(countOf(piece)), countOf(piece), whereIs(piece, towns.value))}
                </button>
              </li>
            ))}
        </ul>
      )}
    </details>
  );
}

/** "Almaty", or how far in which direction from it, or the coordinates far from everything. */
function whereIs({ x, y }: Piece, towns: readonly Town[]): string {
  const at = { lat: latitude(y), lon: longitude(x) };
  // A city that everybody knows says more than the village that is nearer.
  const town =
    nearestTown(
      towns.filter((each) => each.class <= 2),
      at,
      60,
    ) ?? nearestTown(towns, at, 400);
  if (!town) return `${formatNumber(at.lat, 1)}°, ${formatNumber(at.lon, 1)}°`;
  const north = (at.lat - town.lat) * EARTH_KM_PER_DEGREE;
  const east = (at.lon - town.lon) * EARTH_KM_PER_DEGREE * Math.cos((at.lat * Math.PI) / 180);
  const km = Math.round(Math.hypot(north, east));
  if (km < 4) return say(town.name);
  const direction = (Math.round(Math.atan2(east, north) / (Math.PI / 4)) + 8) % 8;
  return partWords().away(say(town.name), formatNumber(km), direction);
}
