/** What a line measures. */
export type Measure = "mass" | "energy" | "volume";

/**
 * Units in which an amount can be declared, and how many kg, GJ or m³ one of them is: the API's own factors. A calorie is
 * that of the International Table; a tonne of oil equivalent is 10 Gcal, one of coal equivalent 7 Gcal.
 */
const FACTORS: Record<Measure, Readonly<Record<string, number>>> = {
  mass: { kg: 1, t: 1e3, kt: 1e6, g: 1e-3 },
  energy: { GJ: 1, TJ: 1e3, MWh: 3.6, GWh: 3600, Gcal: 4.1868, toe: 41.868, tce: 29.3076 },
  volume: { m3: 1, thousand_m3: 1e3, l: 1e-3 },
};

/** The base unit of each measure, in which the API keeps amounts. */
export const BASE: Record<Measure, string> = { mass: "kg", energy: "GJ", volume: "m3" };

export const unitsOf = (measure: Measure): readonly string[] => Object.keys(FACTORS[measure]);

/** Decimals that the API keeps. */
const DECIMALS = 9;

/** A number as people type it, groups apart or not, with a comma or a point; NaN when it is none, null when empty. */
export function typedNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (!plain) return null;
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Without the dust that binary fractions leave: 2.15 kt are 2,150,000 kg. */
const tidy = (value: number): number => Number(Number(value.toPrecision(15)).toFixed(DECIMALS));

/** So much of a unit in the base unit; NaN for an unknown unit. */
export const toBase = (value: number, measure: Measure, unit: string): number =>
  tidy(value * (FACTORS[measure][unit] ?? Number.NaN));

/** So much of the base unit in a unit; NaN for an unknown unit. */
export const fromBase = (value: number, measure: Measure, unit: string): number =>
  Number((value / (FACTORS[measure][unit] ?? Number.NaN)).toPrecision(15));
