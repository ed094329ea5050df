import type { Series } from "./series.ts";

/** A linear axis from zero. Never logarithmic: a bar twice as high is twice as much. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
  /** The share of the axis' height at which a value stands, 0 to 1. */
  at(value: number): number;
}

/** The largest thing that a chart must have room for: an amount or the threshold. */
export const largest = ({ points, threshold }: Series): number =>
  Math.max(0, threshold ?? 0, ...points.flatMap((point) => [point.amount ?? 0, point.threshold ?? 0]));

/** Three to six round ticks from 0 to at least `max`, in steps of 1, 2, 2.5 or 5 times a power of ten. */
export function scaleTo(max: number): Scale {
  const room = max > 0 ? max : 1;
  const power = 10 ** Math.floor(Math.log10(room / 4));
  const step = power * ([1, 2, 2.5, 5].find((times) => room / (power * times) <= 4) ?? 10);
  const count = Math.ceil(room / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
  const top = ticks.at(-1) ?? room;
  return { top, ticks, at: (value) => Math.min(1, Math.max(0, value / top)) };
}
