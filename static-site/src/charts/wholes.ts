import type { Report } from "../api/facility.ts";
import { wordOf } from "./names.ts";
import { reportWords } from "./report-words.ts";
import { type Stack, stackOf, UNDIVIDED } from "./stack.ts";
import { stackWords } from "./stack-words.ts";

/** Energy by carrier, in GJ. */
export const energyStack = (reports: readonly Report[]): Stack =>
  stackOf(reports, {
    linesOf: ({ energy }) => energy.map((line) => ({ ...line, part: line.carrier, amount: line.gj })),
    totalOf: ({ energyGj }) => energyGj,
  });

/** Water by source, in m³. What is used again was taken in before. */
export const waterStack = (reports: readonly Report[]): Stack =>
  stackOf(reports, {
    linesOf: ({ water }) => water.map((line) => ({ ...line, part: line.source, amount: line.m3 })),
    totalOf: ({ waterM3 }) => waterM3,
    aside: ["reused"],
  });

/** Waste by hazard and by what was done with it, in kg: R is recovery, D is disposal. */
export const wasteStack = (reports: readonly Report[]): Stack =>
  stackOf(reports, {
    linesOf: ({ waste }) =>
      waste.map((line) => ({
        ...line,
        part: `${line.hazardous ? "hazardous" : "other"}_${line.operation.startsWith("R") ? "recovered" : "disposed"}`,
        amount: line.kg,
      })),
    totalOf: () => null,
  });

const named = (words: Readonly<Record<string, string>>) => (code: string) =>
  code === UNDIVIDED ? stackWords().undivided : wordOf(words, code);

export const carrierName = (code: string): string => named(reportWords().carriers)(code);
export const waterSourceName = (code: string): string => named(reportWords().sources)(code);
export const wastePartName = (code: string): string => named(stackWords().wasteParts)(code);
