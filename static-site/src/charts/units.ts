import { catalogue } from "../i18n/catalogue.ts";
import { formatNumber } from "../i18n/numbers.ts";

/** What a series measures, by its base unit: kg, GJ, m³. */
export type Quantity = "mass" | "energy" | "water";

export interface Unit {
  readonly name: keyof ReturnType<typeof unitWords>;
  /** Base units in one of it. */
  readonly size: number;
}

const UNITS: Record<Quantity, readonly Unit[]> = {
  mass: [
    { name: "g", size: 1e-3 },
    { name: "kg", size: 1 },
    { name: "t", size: 1e3 },
    { name: "kt", size: 1e6 },
  ],
  energy: [
    { name: "gj", size: 1 },
    { name: "tj", size: 1e3 },
    { name: "pj", size: 1e6 },
  ],
  water: [
    { name: "m3", size: 1 },
    { name: "thousandM3", size: 1e3 },
    { name: "millionM3", size: 1e6 },
  ],
};

/** Below this many of a unit a figure still reads better in it than in the next larger one. */
const ENOUGH = 10;

/**
 * The largest unit that leaves the largest amount at least 10, so that an axis reads 0–500 t and not
 * 0–500,000 kg; grams only for what is below 1 kg.
 */
export function unitFor(quantity: Quantity, largest: number): Unit {
  const [first, ...others] = UNITS[quantity] as [Unit, ...Unit[]];
  let chosen = first;
  for (const unit of others) {
    const least = unit.name === "kg" ? 1 : ENOUGH;
    if (largest >= unit.size * least) chosen = unit;
  }
  // Nothing to measure: the plain base unit.
  return largest > 0 ? chosen : ([first, ...others].find((unit) => unit.size === 1) ?? first);
}

/** A number with three significant digits, or all of a larger whole part. */
export function formatFigure(value: number, significant = 3): string {
  if (value === 0) return formatNumber(0);
  const digits = significant - 1 - Math.floor(Math.log10(Math.abs(value)));
  return formatNumber(value, Math.min(12, Math.max(0, digits)));
}

/** "950 т": an amount of base units in a unit. */
export const formatAmount = (amount: number, unit: Unit, significant = 3): string =>
  `${formatFigure(amount / unit.size, significant)}\u00a0${unitWords()[unit.name]}`;

export const unitWords = catalogue({
  ru: {
    g: "г",
    kg: "кг",
    t: "т",
    kt: "тыс. т",
    gj: "ГДж",
    tj: "ТДж",
    pj: "ПДж",
    m3: "м³",
    thousandM3: "тыс. м³",
    millionM3: "млн м³",
  },
  kk: {
    g: "г",
    kg: "кг",
    t: "т",
    kt: "мың т",
    gj: "ГДж",
    tj: "ТДж",
    pj: "ПДж",
    m3: "м³",
    thousandM3: "мың м³",
    millionM3: "млн м³",
  },
  en: {
    g: "g",
    kg: "kg",
    t: "t",
    kt: "kt",
    gj: "GJ",
    tj: "TJ",
    pj: "PJ",
    m3: "m³",
    thousandM3: "thousand m³",
    millionM3: "million m³",
  },
});
