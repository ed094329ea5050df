import outline from "./outline.json";
import { DRAWING, onOutline } from "./projection.ts";

interface Spot {
  readonly lat: number;
  readonly lon: number;
}

/** Nearer than this on the drawing, a town's name would lie under the pin. */
const APART = 36;

/**
 * Where in the country a place is: a pin on the outline, without any map engine.
 *
 * @param label what a screen reader says of the picture
 * @param town a known place nearby, named so that the eye finds its way
 */
export function Locator({ at, label, town }: { at: Spot; label: string; town?: Spot & { name: string } }) {
  const { x, y } = onOutline(at);
  const near = town && onOutline(town);
  const shown = near && Math.hypot(near.x - x, near.y - y) > APART ? near : null;
  const toLeft = shown ? shown.x > DRAWING.width * 0.7 : false;
  return (
    <svg
      class="locator"
      viewBox={`-12 -12 ${DRAWING.width + 24} ${DRAWING.height + 24}`}
      role="img"
      aria-label={label}
    >
      <path class="country" d={outline.country} />
      <path class="borders" d={outline.borders} />
      {town && shown && (
        <g class="town">
          <circle cx={shown.x} cy={shown.y} r="7" />
          <text x={shown.x + (toLeft ? -16 : 16)} y={shown.y + 11} text-anchor={toLeft ? "end" : "start"}>
            {town.name}
          </text>
        </g>
      )}
      <circle class="halo" cx={x} cy={y} r="30" />
      <path
        class="pin"
        transform={`translate(${x} ${y})`}
        d="M0 0C-6-16-22-30-22-48a22 22 0 0 1 44 0C22-30 6-16 0 0Z"
      />
      <circle class="eye" cx={x} cy={y - 48} r="8" />
    </svg>
  );
}
