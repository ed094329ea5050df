import type { Point } from "../charts/series.ts";

const STEP = 12;
const HEIGHT = 32;

/** A trend in little: a bar a year on its own scale; a year without a figure is a dotted foot. */
export function Sparkline({ points }: { points: readonly Point[] }) {
  const most = Math.max(0, ...points.map(({ amount }) => amount ?? 0));
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${points.length * STEP} ${HEIGHT}`}
      width={points.length * STEP}
      height={HEIGHT}
      aria-hidden="true"
    >
      {points.map(({ year, amount }, i) => {
        const x = i * STEP + 1;
        if (amount === null) return <path key={year} class="missing" d={`M${x} ${HEIGHT - 1}h${STEP - 2}`} />;
        const height = most > 0 ? Math.max(1, (HEIGHT * amount) / most) : 1;
        return <rect key={year} x={x} y={HEIGHT - height} width={STEP - 2} height={height} />;
      })}
    </svg>
  );
}
