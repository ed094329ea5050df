import { useId } from "preact/hooks";
import { largest, type Scale, scaleTo } from "./scale.ts";
import { type Point, type Series, thresholdIn } from "./series.ts";
import { Hatch, StateMark } from "./state-mark.tsx";
import { formatFigure, type Unit } from "./units.ts";

export const WIDTH = 300;
export const HEIGHT = 172;
export const LEFT = 44;
export const RIGHT = 6;
export const TOP = 18;
const BOTTOM = 22;
export const BASE = HEIGHT - BOTTOM;
export const PLOT = BASE - TOP;

/** With more years than this, bars lose their figures and every other year its label. */
export const FEW = 8;

interface ChartProps {
  readonly title: string;
  /** One sentence that says what the chart shows. */
  readonly description: string;
  readonly series: Series;
  readonly unit: Unit;
  /** Colours the bars: `air`, `water`, `land`, `use`. */
  readonly tone: string;
  /** The most that the axis must have room for, so that charts side by side have one scale. */
  readonly room?: number;
}

/** Bars by year on a linear axis from zero; a year without a figure has its own mark, never a bar of zero. */
export function Chart({ title, description, series, unit, tone, room = 0 }: ChartProps) {
  const id = useId();
  const scale = scaleTo(Math.max(room, largest(series)) / unit.size);
  const y = (amount: number) => BASE - scale.at(amount / unit.size) * PLOT;
  const band = (WIDTH - LEFT - RIGHT) / series.points.length;
  return (
    <svg
      class={`chart tone-${tone}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{description}</desc>
      <Hatch id={`${id}h`} />
      <Axis scale={scale} />
      {series.points.map((point, i) => {
        const middle = LEFT + band * (i + 0.5);
        return (
          <g key={point.year}>
            <Year
              point={point}
              middle={middle}
              band={band}
              y={y}
              id={id}
              threshold={thresholdIn(series, point)}
            />
            {(series.points.length <= FEW || i % 2 === 0) && (
              <text class="year" x={middle} y={HEIGHT - 6} text-anchor="middle">
                {point.year}
              </text>
            )}
            {point.state === "value" && point.amount !== null && series.points.length <= FEW && (
              <text class="figure" x={middle} y={y(point.amount) - 4} text-anchor="middle">
                {formatFigure(point.amount / unit.size)}
              </text>
            )}
          </g>
        );
      })}
      {series.threshold !== null && <path class="threshold" d={thresholdPath(series, y, band)} />}
    </svg>
  );
}

/** The threshold from year to year; a step where it was changed. */
function thresholdPath(series: Series, y: (amount: number) => number, band: number): string {
  const heights = series.points.map((point) => y(thresholdIn(series, point) ?? 0));
  const steps = heights.map((height, i) => {
    const step = i === 0 || height === heights[i - 1] ? "" : `V${height}`;
    return `${step}H${LEFT + band * (i + 1)}`;
  });
  return `M${LEFT} ${heights[0]}${steps.join("")}`;
}

export function Axis({ scale }: { scale: Scale }) {
  return (
    <g class="axis">
      {scale.ticks.map((tick) => {
        const y = BASE - scale.at(tick) * PLOT;
        return (
          <g key={tick}>
            <path class={tick === 0 ? "base" : "grid"} d={`M${LEFT} ${y}H${WIDTH - RIGHT}`} />
            <text x={LEFT - 6} y={y + 4} text-anchor="end">
              {formatFigure(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

interface YearProps {
  readonly point: Point;
  readonly middle: number;
  readonly band: number;
  readonly y: (amount: number) => number;
  readonly id: string;
  readonly threshold: number | null;
}

/** A bar, or the mark of why there is none. */
function Year({ point, middle, band, y, id, threshold }: YearProps) {
  const width = Math.min(36, band * 0.64);
  const left = middle - width / 2;
  if (point.state === "value" && point.amount !== null) {
    const height = Math.max(1.5, BASE - y(point.amount));
    const accident = point.accidental ? Math.max(1.5, BASE - y(point.accidental)) : 0;
    return (
      <>
        <rect class="bar" x={left} y={BASE - height} width={width} height={height} />
        {accident > 0 && (
          <rect
            class="accident"
            x={left}
            y={BASE - height}
            width={width}
            height={Math.min(accident, height)}
          />
        )}
      </>
    );
  }
  if (point.state === "not_reported" || point.state === "value") {
    return <rect class="gap" x={left} y={TOP} width={width} height={PLOT} style={{ fill: `url(#${id}h)` }} />;
  }
  const ceiling = threshold === null ? BASE - 20 : Math.min(y(threshold), BASE - 20);
  return (
    <>
      {point.state === "below_threshold" && (
        <rect class="somewhere" x={left} y={ceiling} width={width} height={BASE - ceiling} />
      )}
      <StateMark state={point.state} x={middle - 8} y={BASE - 18} />
    </>
  );
}
