import outline from "../places/outline.json";

const [WEST, SOUTH, EAST, NORTH] = outline.box as [number, number, number, number];

/** Web Mercator, as the outline is drawn. */
const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** Where a place lies on the outline's drawing, 1000 units wide. */
export function onOutline(lat: number, lon: number): { x: number; y: number } {
  const height = Number(outline.viewBox.split(" ")[3]);
  return {
    x: ((lon - WEST) / (EAST - WEST)) * 1000,
    y: ((mercator(NORTH) - mercator(lat)) / (mercator(NORTH) - mercator(SOUTH))) * height,
  };
}

/** The country with one square on it: facilities are squares on every map here. */
export function Locator({ lat, lon, label }: { lat: number; lon: number; label: string }) {
  const { x, y } = onOutline(lat, lon);
  return (
    <svg class="locator" viewBox={outline.viewBox} role="img" aria-label={label}>
      <path d={outline.country} />
      <circle cx={x} cy={y} r="56" />
      <rect x={x - 17} y={y - 17} width="34" height="34" />
    </svg>
  );
}
