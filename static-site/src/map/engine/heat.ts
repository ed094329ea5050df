import Layer from "ol/layer/Layer.js";
import type { FrameState } from "ol/Map.js";
import { apply } from "ol/transform.js";
import { countOf, type Piece } from "../tiles/piece.ts";
import { toMap } from "./coordinates.ts";
import { alongScale, type Density, densityOf, GRAIN, type Spot, scaleEnd } from "./density.ts";

/** Fainter than this share of a single complaint nothing is drawn: the feet of the bells would grey the whole map. */
const FAINTEST = 0.08;

/** Tells the most that lie close together, as the scale's end says it. */
type TellPeak = (end: number | null) => void;

/**
 * Density in place of marks. The colours are the page's tokens `--heat-1` to `--heat-5`, from few to many.
 *
 * @param pieces what to draw, asked at each frame
 */
export function heatLayer(pieces: () => readonly Piece[], tellPeak: TellPeak): Layer {
  const canvas = document.createElement("canvas");
  canvas.className = "heat";
  let ramp = rampOf();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    ramp = rampOf();
  });
  return new Layer({
    render: (frame) => {
      const [width = 0, height = 0] = frame.size;
      const density = densityOf(spotsOf(frame, pieces()), width, height);
      const end = scaleEnd(density.peak);
      paint(canvas, density, ramp, end);
      tellPeak(density.peak > 0 ? end : null);
      Object.assign(canvas.style, {
        position: "absolute",
        width: `${density.columns * GRAIN}px`,
        height: `${density.rows * GRAIN}px`,
      });
      return canvas;
    },
  });
}

function* spotsOf({ coordinateToPixelTransform }: FrameState, pieces: readonly Piece[]): Iterable<Spot> {
  for (const piece of pieces) {
    const [x = 0, y = 0] = apply(coordinateToPixelTransform, toMap(piece));
    yield { x, y, count: countOf(piece) };
  }
}

/** 256 colours, red, green, blue, opacity each. */
function rampOf(): Uint8ClampedArray {
  const style = getComputedStyle(document.documentElement);
  const canvas = document.createElement("canvas");
  canvas.width = 256;
  canvas.height = 1;
  const draw = canvas.getContext("2d");
  if (!draw) throw new Error("No canvas");
  const gradient = draw.createLinearGradient(0, 0, 256, 0);
  for (let at = 0; at < 5; at++)
    gradient.addColorStop(at / 4, style.getPropertyValue(`--heat-${at + 1}`).trim());
  draw.fillStyle = gradient;
  draw.fillRect(0, 0, 256, 1);
  return draw.getImageData(0, 0, 256, 1).data;
}

function paint(canvas: HTMLCanvasElement, density: Density, ramp: Uint8ClampedArray, end: number): void {
  const { columns, rows, values } = density;
  canvas.width = columns;
  canvas.height = rows;
  const draw = canvas.getContext("2d");
  if (!draw) return;
  const image = draw.createImageData(columns, rows);
  values.forEach((value, at) => {
    if (value < FAINTEST) return;
    const colour = Math.round(alongScale(value, end) * 255) * 4;
    image.data.set(ramp.subarray(colour, colour + 3), at * 4);
    // The faintest edge fades out, so that it draws no line of its own.
    image.data[at * 4 + 3] = 205 * Math.min(1, (value - FAINTEST) / 0.4);
  });
  draw.putImageData(image, 0, 0);
}
