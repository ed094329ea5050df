import type { Report } from "../../api/facility.ts";
import type { State } from "../../charts/series.ts";
import type { Quantity } from "../../charts/units.ts";

/** The figures of a report, published or still a draft. */
export type Figures = Pick<
  Report,
  "production" | "releases" | "transfers" | "waste" | "energy" | "water" | "source"
>;

/** What a line is about; together with the subject it says which line of another revision it answers to. */
export interface About {
  readonly subject: "release" | "transfer" | "waste" | "energy" | "water" | "production" | "source";
  readonly pollutant?: number;
  /** Medium, waste kind, carrier or source of water. */
  readonly code?: string;
  readonly hazardous?: boolean;
  readonly operation?: string;
  readonly abroad?: boolean;
}

/** What a line tells. */
export interface Told {
  readonly state: State;
  readonly amount: number | null;
  /** What the amount measures; null for production, whose unit is its own. */
  readonly quantity: Quantity | null;
  readonly unit?: string;
  readonly accidental?: number | null;
  readonly method: string | null;
  readonly declared: { readonly value: number; readonly unit: string } | null;
  readonly ground: string | null;
  /** Only the source: its words. */
  readonly text?: string;
}

export interface Line {
  readonly about: About;
  readonly told: Told;
}

const bare = { method: null, declared: null, ground: null };

/** Every line of a report, in the order in which reports are read. */
export function linesOf(report: Figures): Line[] {
  return [
    ...report.releases.map((line) => ({
      about: { subject: "release" as const, pollutant: line.pollutant, code: line.medium },
      told: { ...line, amount: line.totalKg, quantity: "mass" as const, accidental: line.accidentalKg },
    })),
    ...report.transfers.map((line) => ({
      about: { subject: "transfer" as const, pollutant: line.pollutant },
      told: { ...line, amount: line.kg, quantity: "mass" as const },
    })),
    ...report.waste.map((line) => ({
      about: {
        subject: "waste" as const,
        code: line.kind,
        hazardous: line.hazardous,
        operation: line.operation,
        abroad: line.abroad,
      },
      told: { ...line, amount: line.kg, quantity: "mass" as const },
    })),
    ...report.energy.map((line) => ({
      about: { subject: "energy" as const, code: line.carrier },
      told: { ...line, amount: line.gj, quantity: "energy" as const },
    })),
    ...report.water.map((line) => ({
      about: { subject: "water" as const, code: line.source },
      told: { ...line, amount: line.m3, quantity: "water" as const },
    })),
    ...(report.production ? [productionLine(report.production)] : []),
    ...(report.source ? [sourceLine(report.source)] : []),
  ];
}

const productionLine = ({ amount, unit }: { amount: number; unit: string }): Line => ({
  about: { subject: "production" },
  told: { ...bare, state: "value", amount, quantity: null, unit },
});

const sourceLine = (text: string): Line => ({
  about: { subject: "source" },
  told: { ...bare, state: "value", amount: null, quantity: null, text },
});
