import type { Pollutant } from "../api/codes.ts";
import type { Declared } from "../api/facility.ts";
import { say } from "../i18n/language.ts";
import { formatNumber } from "../i18n/numbers.ts";
import { reportWords } from "./report-words.ts";
import { chartWords } from "./words.ts";

/** The word for a code, or the code itself where we know none. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

/** A pollutant's name by its number in Annex II. */
export function pollutantName(no: number, pollutants: readonly Pollutant[]): string {
  const known = pollutants.find((each) => each.no === no);
  return known ? say(known.names) : chartWords().pollutantNo(no);
}

/** "Nitrogen oxides – to air". */
export const releaseName = (
  { pollutant, medium }: { pollutant: number; medium: string },
  pollutants: readonly Pollutant[],
): string => `${pollutantName(pollutant, pollutants)} – ${wordOf(chartWords().medium, medium)}`;

/** "2,150 t": a figure as its facility wrote it. */
export const declaredFigure = ({ value, unit }: Declared): string =>
  `${formatNumber(value, 6)}\u00a0${wordOf(reportWords().units, unit)}`;

/** "withheld: commercial confidentiality", or only that it is withheld where no ground is given. */
export const withheld = (ground: string | null): string => {
  const w = reportWords();
  return ground ? w.withheld(wordOf(w.grounds, ground)) : chartWords().state.confidential;
};

/** How a figure came about. */
export const methodName = (method: string): string => wordOf(chartWords().methods, method);

/** What a product is counted in, in the page's language where we have the word. */
export const productUnitName = (unit: string): string => wordOf(reportWords().units, unit);
