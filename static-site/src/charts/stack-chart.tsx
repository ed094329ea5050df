import { useId } from "preact/hooks";
import { Axis, BASE, FEW, HEIGHT, LEFT, PLOT, RIGHT, TOP, WIDTH } from "./chart.tsx";
import { largest, scaleTo } from "./scale.ts";
import type { Point } from "./series.ts";
import type { Stack } from "./stack.ts";
import { Hatch, StateMark } from "./state-mark.tsx";
import { formatFigure, type Unit } from "./units.ts";

interface StackChartProps {
  readonly title: string;
  readonly description: string;
  readonly stack: Stack;
  readonly unit: Unit;
}

/** Lower than this a segment has no room for its number. */
const ROOM = 13;

/** Bars by year, divided into numbered parts; a year of which some part is not told has an open top. */
export function StackChart({ title, description, stack, unit }: StackChartProps) {
  const id = useId();
  const { total } = stack;
  const scale = scaleTo(largest(total) / unit.size);
  const height = (amount: number) => scale.at(amount / unit.size) * PLOT;
  const band = (WIDTH - LEFT - RIGHT) / total.points.length;
  const width = Math.min(36, band * 0.64);
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      <Hatch id={`${id}h`} />
      <Axis scale={scale} />
      {total.points.map((point, i) => {
        const middle = LEFT + band * (i + 0.5);
        const left = middle - width / 2;
        return (
          <g key={point.year}>
            {point.state === "value" ? (
              <Bar stack={stack} point={point} height={height} left={left} width={width} />
            ) : (
              <Nothing point={point} left={left} width={width} hatch={`url(#${id}h)`} />
            )}
            {point.state === "value" && point.amount !== null && total.points.length <= FEW && (
              <text
                class="figure"
                x={middle}
                y={BASE - height(point.amount) - (stack.short.includes(point.year) ? 11 : 4)}
                text-anchor="middle"
              >
                {formatFigure(point.amount / unit.size)}
              </text>
            )}
            {(total.points.length <= FEW || i % 2 === 0) && (
              <text class="year" x={middle} y={HEIGHT - 6} text-anchor="middle">
                {point.year}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

interface BarProps {
  readonly stack: Stack;
  readonly point: Point;
  readonly height: (amount: number) => number;
  readonly left: number;
  readonly width: number;
}

function Bar({ stack, point, height, left, width }: BarProps) {
  let base = BASE;
  const segments = stack.parts.map(({ code, aside, points }, i) => {
    const amount = points.find(({ year }) => year === point.year)?.amount ?? 0;
    if (aside || amount <= 0) return null;
    const high = height(amount);
    base -= high;
    return (
      <g key={code} class={`part-${i % 8}`}>
        <rect class="bar" x={left} y={base} width={width} height={high} />
        {high >= ROOM && (
          <text class="part-number" x={left + width / 2} y={base + high / 2 + 4} text-anchor="middle">
            {i + 1}
          </text>
        )}
      </g>
    );
  });
  return (
    <>
      {segments}
      {stack.short.includes(point.year) && (
        <rect class="somewhere open-top" x={left} y={base - 8} width={width} height="8" />
      )}
    </>
  );
}

function Nothing(props: { point: Point; left: number; width: number; hatch: string }) {
  const { point, left, width, hatch } = props;
  if (point.state === "not_reported")
    return <rect class="gap" x={left} y={TOP} width={width} height={PLOT} style={{ fill: hatch }} />;
  return <StateMark state={point.state} x={left + width / 2 - 8} y={BASE - 18} />;
}
