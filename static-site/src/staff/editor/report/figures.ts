import type { Report } from "../../../api/facility.ts";
import type { Figures } from "../../../facilities/revisions/lines.ts";
import { baseOf, isPlain, type Line, type Subject, type Typed } from "./lines.ts";
import { toBase, typedNumber } from "./units.ts";

/** What is typed as the figures that it will be published as; what is no number yet is not told. */
export function figuresOf(typed: Typed): Figures {
  const of = (subject: Subject) => typed.lines.filter((line) => line.subject === subject);
  const amount = known(typedNumber(typed.amount));
  return {
    production: amount === null ? null : { amount, unit: typed.unit.trim() },
    source: typed.source.trim() || null,
    releases: of("releases").map((line) => ({
      ...told(line),
      pollutant: Number(line.pollutant),
      medium: line.medium as Report["releases"][number]["medium"],
      totalKg: amountOf(line),
      accidentalKg: accidentalOf(line),
      thresholdKg: null,
      aboveThreshold: false,
    })),
    transfers: of("transfers").map((line) => ({
      ...told(line),
      pollutant: Number(line.pollutant),
      kg: amountOf(line),
      thresholdKg: null,
      aboveThreshold: false,
    })),
    waste: of("waste").map((line) => ({
      ...told(line),
      kind: line.kind,
      hazardous: line.hazardous,
      operation: line.operation,
      abroad: line.abroad,
      kg: amountOf(line),
    })),
    energy: of("energy").map((line) => ({ ...told(line), carrier: line.carrier, gj: amountOf(line) })),
    water: of("water").map((line) => ({ ...told(line), source: line.source, m3: amountOf(line) })),
  };
}

const known = (value: number | null): number | null => (value === null || Number.isNaN(value) ? null : value);

/** In the base unit; a zero is a state and has no amount. */
const amountOf = (line: Line): number | null => (line.state === "value" ? known(baseOf(line)) : null);

function accidentalOf({ state, accidental, unit }: Line): number | null {
  const part = state === "value" ? known(typedNumber(accidental)) : null;
  return part === null ? null : toBase(part, "mass", unit);
}

function told(line: Line) {
  const { state, unit, method, ground } = line;
  const value = state === "value" ? known(typedNumber(line.value)) : null;
  return {
    state,
    method: value === null ? null : method || null,
    declared: value === null || isPlain(line) ? null : { value, unit },
    ground: state === "confidential" ? ground || null : null,
  };
}

/** The sums that a report's page begins with; null where nothing is known. */
export interface Sums {
  readonly energyGj: number | null;
  /** Without water that was used before. */
  readonly waterM3: number | null;
  readonly wasteHazardousKg: number | null;
  readonly wasteOtherKg: number | null;
  /** Releases whose amount is known, and all that are listed. */
  readonly releasesKnown: number;
  readonly releases: number;
}

export function sumsOf({ lines }: Typed): Sums {
  const sum = (counted: (line: Line) => boolean): number | null => {
    const amounts = lines.filter(counted).flatMap((line) => known(baseOf(line)) ?? []);
    return amounts.length > 0 ? Number(amounts.reduce((all, each) => all + each, 0).toPrecision(15)) : null;
  };
  const releases = lines.filter(({ subject }) => subject === "releases");
  return {
    energyGj: sum(({ subject }) => subject === "energy"),
    waterM3: sum(({ subject, source }) => subject === "water" && source !== "reused"),
    wasteHazardousKg: sum(({ subject, hazardous }) => subject === "waste" && hazardous),
    wasteOtherKg: sum(({ subject, hazardous }) => subject === "waste" && !hazardous),
    releasesKnown: releases.filter((line) => known(baseOf(line)) !== null).length,
    releases: releases.length,
  };
}
