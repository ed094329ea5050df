/** A mark's place in CSS pixels from the window's corner, and how many it stands for. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

/** A grid of density over a window. */
export interface Density {
  readonly columns: number;
  readonly rows: number;
  /** Row by row: how many lie about here; a single one by itself is 1 at its place. */
  readonly values: Float32Array;
  readonly peak: number;
}

/** CSS pixels a side of what the grid resolves. */
export const GRAIN = 4;

/** Standard deviation of the bell that each mark is spread to, in CSS pixels: neighbouring cells of a tile run together. */
export const SPREAD = 24;

/** So many grid steps to each side of the window count as well, for their bells reach into it. */
const MARGIN = Math.ceil((3 * SPREAD) / GRAIN);

/**
 * The sum of the marks' bells. A bell in two directions is a bell in one, spread by a bell in the other, so the
 * cost depends on the window and not on how many marks there are.
 */
export function densityOf(spots: Iterable<Spot>, width: number, height: number): Density {
  const columns = Math.ceil(width / GRAIN) + 2 * MARGIN;
  const rows = Math.ceil(height / GRAIN) + 2 * MARGIN;
  const counts = new Float32Array(columns * rows);
  for (const { x, y, count } of spots) {
    const column = Math.floor(x / GRAIN) + MARGIN;
    const row = Math.floor(y / GRAIN) + MARGIN;
    if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
    const at = row * columns + column;
    counts[at] = (counts[at] ?? 0) + count;
  }
  const bell = bellOf();
  const spread = along(along(counts, bell, columns, rows, 1, columns), bell, rows, columns, columns, 1);
  return crop(spread, columns, rows);
}

function bellOf(): Float32Array {
  const bell = new Float32Array(2 * MARGIN + 1);
  for (let at = 0; at < bell.length; at++) {
    const away = ((at - MARGIN) * GRAIN) / SPREAD;
    bell[at] = Math.exp(-(away * away) / 2);
  }
  return bell;
}

/** Spreads each line of so many steps; `step` and `line` are the distances to the next step and the next line. */
function along(
  from: Float32Array,
  bell: Float32Array,
  steps: number,
  lines: number,
  step: number,
  line: number,
): Float32Array {
  const to = new Float32Array(from.length);
  for (let l = 0; l < lines; l++) {
    for (let s = 0; s < steps; s++) {
      const value = from[l * line + s * step] ?? 0;
      if (value === 0) continue;
      const first = Math.max(0, s - MARGIN);
      const last = Math.min(steps - 1, s + MARGIN);
      for (let t = first; t <= last; t++) {
        const at = l * line + t * step;
        to[at] = (to[at] ?? 0) + value * (bell[t - s + MARGIN] ?? 0);
      }
    }
  }
  return to;
}

function crop(values: Float32Array, columns: number, rows: number): Density {
  const [wide, high] = [columns - 2 * MARGIN, rows - 2 * MARGIN];
  const cropped = new Float32Array(wide * high);
  let peak = 0;
  for (let row = 0; row < high; row++) {
    const from = (row + MARGIN) * columns + MARGIN;
    const line = values.subarray(from, from + wide);
    cropped.set(line, row * wide);
    for (const value of line) if (value > peak) peak = value;
  }
  return { columns: wide, rows: high, values: cropped, peak };
}

/** The end of the scale for such a peak: the next of 1, 2, 5, 10, 20, 50 … and at least 5, so that few look like few. */
export function scaleEnd(peak: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(peak, 5)));
  return (
    [1, 2, 5, 10].map((step) => step * power).find((end) => end >= Math.max(peak, 5) * 0.999) ?? 10 * power
  );
}

/** How far along the scale a density is, 0 to 1: each tenfold is as long as the one before. */
export const alongScale = (value: number, end: number): number =>
  Math.min(1, Math.log1p(value) / Math.log1p(end));
