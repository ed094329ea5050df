import { GROUPS, type Group } from "../../api/complaints.ts";
import type { Sign } from "../../marks/status.tsx";
import type { Palette } from "./palette.ts";

/** Drawn at twice the size, so that it is sharp on fine screens. */
export const FINENESS = 2;

function canvas(width: number, height: number) {
  const element = document.createElement("canvas");
  element.width = width * FINENESS;
  element.height = height * FINENESS;
  const draw = element.getContext("2d");
  if (!draw) throw new Error("No canvas");
  draw.scale(FINENESS, FINENESS);
  return { element, draw };
}

/** A circle with the count, and around it a ring split by group. */
export function drawCluster(
  label: string,
  radius: number,
  shares: readonly number[],
  colours: Palette,
): HTMLCanvasElement {
  const side = radius * 2 + 4;
  const { element, draw } = canvas(side, side);
  const middle = side / 2;
  draw.fillStyle = colours.raised;
  draw.beginPath();
  draw.arc(middle, middle, radius + 1, 0, 2 * Math.PI);
  draw.fill();
  const total = shares.reduce((sum, count) => sum + count, 0);
  draw.lineWidth = 5;
  let from = -Math.PI / 2;
  if (total === 0) {
    draw.strokeStyle = colours.ink;
    draw.beginPath();
    draw.arc(middle, middle, radius - 2.5, 0, 2 * Math.PI);
    draw.stroke();
  }
  for (const [at, group] of GROUPS.entries()) {
    const share = (shares[at] ?? 0) / (total || 1);
    if (share === 0) continue;
    draw.strokeStyle = colours.groups[group];
    draw.beginPath();
    draw.arc(middle, middle, radius - 2.5, from, from + share * 2 * Math.PI);
    draw.stroke();
    from += share * 2 * Math.PI;
  }
  draw.fillStyle = colours.ink;
  draw.font = '600 12px "Noto Sans", system-ui, sans-serif';
  draw.textAlign = "center";
  draw.textBaseline = "middle";
  draw.fillText(label, middle, middle + 0.5);
  return element;
}

export const PIN = { width: 30, height: 38 } as const;

/** A pin in its group's colour with the shape of its status; its tip is the place. */
export function drawPin(group: Group, sign: Sign, colours: Palette): HTMLCanvasElement {
  const { element, draw } = canvas(PIN.width, PIN.height);
  const body = new Path2D("M15 36.5C13 31 3 22 3 14a12 12 0 0 1 24 0c0 8-10 17-12 22.5Z");
  draw.fillStyle = colours.groups[group];
  draw.fill(body);
  draw.lineWidth = 1.5;
  draw.strokeStyle = colours.ink;
  draw.stroke(body);
  draw.fillStyle = "#ffffff";
  draw.beginPath();
  draw.arc(15, 14, 8.5, 0, 2 * Math.PI);
  draw.fill();
  draw.translate(7, 6);
  drawSign(draw, sign, sign === "overdue" || sign === "contested" ? "#b3261e" : "#14213d");
  return element;
}

const RING = "M3 8a5 5 0 1 0 10 0 5 5 0 1 0-10 0Z";

/** The status shapes of the page, on 16 × 16: what is stroked, and what is filled. */
const SIGNS: Readonly<Record<Sign, { readonly stroke?: string; readonly fill?: string }>> = {
  open: { stroke: RING },
  in_work: { stroke: RING, fill: "M8 3a5 5 0 0 0 0 10Z" },
  answered: { stroke: RING, fill: "M8 3a5 5 0 0 1 0 10Z" },
  resolved: { stroke: RING, fill: RING },
  contested: { fill: "M8 2.5l5.5 10h-11Z" },
  overdue: { stroke: "M3.5 9a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0ZM8 6.5V9l1.5 1M6.5 2.5h3" },
  closed: { stroke: "M5 5l6 6M11 5l-6 6" },
};

function drawSign(draw: CanvasRenderingContext2D, sign: Sign, colour: string): void {
  const { stroke, fill } = SIGNS[sign];
  draw.strokeStyle = colour;
  draw.fillStyle = colour;
  draw.lineWidth = 1.75;
  if (stroke) draw.stroke(new Path2D(stroke));
  if (fill) draw.fill(new Path2D(fill));
}

/** A square, so that facilities differ from complaints in form; with a number where several stand together. */
export function drawSquare(label: string, colours: Palette): HTMLCanvasElement {
  const side = label ? 24 : 18;
  const { element, draw } = canvas(side, side);
  draw.fillStyle = colours.ink;
  draw.strokeStyle = colours.raised;
  draw.lineWidth = 1.5;
  draw.fillRect(1, 1, side - 2, side - 2);
  draw.strokeRect(1, 1, side - 2, side - 2);
  draw.fillStyle = colours.raised;
  if (label) {
    draw.font = '600 11px "Noto Sans", system-ui, sans-serif';
    draw.textAlign = "center";
    draw.textBaseline = "middle";
    draw.fillText(label, side / 2, side / 2 + 0.5);
  } else {
    draw.fill(new Path2D("M4 13.5V7.5l4 2.5V7.5l4 2.5V4h2v9.5Z"));
  }
  return element;
}
