import { catalogue } from "../i18n/catalogue.ts";
import { formatNumber, formatPercent } from "../i18n/numbers.ts";
import { pluralForm } from "../i18n/plural.ts";

/** A move of less than this share either way is called none. */
export const NOTEWORTHY = 0.03;

/** From this many times on, a rise is told in times and not in per cent. */
const MANIFOLD = 2;

/** "up 12%", "down 40%", "a 3.5-fold rise", "almost unchanged". */
export function changeOf(factor: number): string {
  const w = changeWords();
  if (Math.abs(factor - 1) < NOTEWORTHY) return w.unchanged;
  if (factor >= MANIFOLD) return w.manifold(formatTimes(factor), timesForm(factor));
  return factor > 1 ? w.rose(formatPercent(factor - 1)) : w.fell(formatPercent(1 - factor));
}

/** "2019, 2021–2023". */
export function listYears(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}

/** One decimal below ten, none above. */
export const formatTimes = (times: number): string => formatNumber(times, times < 9.95 ? 1 : 0);

/** What decides the plural: the number as it is shown, NaN for a fraction. */
export const timesForm = (times: number): number => {
  const shown = Number(times.toFixed(times < 9.95 ? 1 : 0));
  return Number.isInteger(shown) ? shown : Number.NaN;
};

/** "раз" or "раза": a fraction takes the genitive singular. */
export const times = (count: number): string =>
  Number.isNaN(count) ? "раза" : pluralForm(count, ["раз", "раза", "раз"], "ru");

const changeWords = catalogue({
  ru: {
    unchanged: "почти без изменений",
    rose: (percent: string) => `рост на ${percent}`,
    fell: (percent: string) => `снижение на ${percent}`,
    manifold: (n: string, form: number) => `рост в ${n}\u00a0${times(form)}`,
  },
  kk: {
    unchanged: "айтарлықтай өзгермеді",
    rose: (percent: string) => `${percent} өсті`,
    fell: (percent: string) => `${percent} азайды`,
    manifold: (n: string) => `${n}\u00a0есе өсті`,
  },
  en: {
    unchanged: "almost unchanged",
    rose: (percent: string) => `up ${percent}`,
    fell: (percent: string) => `down ${percent}`,
    manifold: (n: string) => `a ${n}-fold rise`,
  },
});
