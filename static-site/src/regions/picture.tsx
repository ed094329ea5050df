import outline from "../places/outline.json";
import { DRAWING, onOutline } from "../places/projection.ts";
import type { RegionRow } from "./by-region.ts";

/** The radius of the largest circle. */
const LARGEST = 70;

interface PictureProps {
  readonly rows: readonly RegionRow[];
  readonly medium: string;
  /** What a screen reader says of it; the list below says it all. */
  readonly label: string;
}

/** The country with a circle a region at its centre, whose area is the amount; a cross where none is told. */
export function Picture({ rows, medium, label }: PictureProps) {
  const most = Math.max(0, ...rows.map(({ point }) => point?.amount ?? 0));
  return (
    <svg
      class={`locator country-picture tone-${medium}`}
      viewBox={`-12 -12 ${DRAWING.width + 24} ${DRAWING.height + 24}`}
      role="img"
      aria-label={label}
    >
      <path class="country" d={outline.country} />
      <path class="borders" d={outline.borders} />
      {rows.map(({ region, point }) => {
        const { x, y } = onOutline(region.centre);
        const amount = point?.amount ?? null;
        if (amount === null)
          return (
            <path key={region.code} class="untold" transform={`translate(${x} ${y})`} d="M-7-7 7 7M7-7-7 7" />
          );
        const radius = most > 0 ? Math.max(4, LARGEST * Math.sqrt(amount / most)) : 4;
        return <circle key={region.code} class="amount" cx={x} cy={y} r={radius} />;
      })}
    </svg>
  );
}
