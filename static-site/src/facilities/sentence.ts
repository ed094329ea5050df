import { catalogue } from "../i18n/catalogue.ts";
import { formatNumber, formatPercent } from "../i18n/numbers.ts";
import { pluralForm } from "../i18n/plural.ts";
import { lastKnown, type Point, type Series } from "./series.ts";
import { formatAmount, type Unit } from "./units.ts";

/** A move of less than this share either way is called none. */
export const NOTEWORTHY = 0.03;

/** From this many times on, a rise is told in times and not in per cent. */
const MANIFOLD = 2;

/**
 * What a chart shows, in one sentence: the last year, the threshold, the way since the first known year,
 * and the years that nothing is known of.
 */
export function sentenceOf(series: Series, unit: Unit, withThreshold: boolean): string {
  const w = sentenceWords();
  const last = series.points.at(-1);
  if (!last) return "";
  const parts = [lastYear(last, series.threshold, unit, withThreshold), course(series.points)];
  const gaps = series.points.filter((point) => point.state === "not_reported" && point !== last);
  if (gaps.length) parts.push(w.gaps(listYears(gaps.map((point) => point.year))));
  return `${parts.filter(Boolean).join("; ")}.`;
}

function lastYear(last: Point, threshold: number | null, unit: Unit, withThreshold: boolean): string {
  const w = sentenceWords();
  if (last.amount === null || last.state !== "value") return w.state[last.state](last.year);
  const told = w.amount(last.year, formatAmount(last.amount, unit));
  if (!withThreshold) return told;
  return `${told}, ${threshold ? againstThreshold(last.amount / threshold, last.above) : w.noThreshold}`;
}

/** "1.9 times the threshold", "54% of the threshold". */
export function againstThreshold(ratio: number, above: boolean): string {
  const w = sentenceWords();
  if (above) return ratio < 1.05 ? w.justAbove : w.times(formatTimes(ratio), timesForm(ratio));
  if (ratio >= 0.995) return w.atThreshold;
  return ratio < 0.005 ? w.underOnePercent : w.part(formatPercent(ratio));
}

/** One decimal below ten, none above. */
export const formatTimes = (times: number): string => formatNumber(times, times < 9.95 ? 1 : 0);

const timesForm = (times: number): number => {
  const shown = Number(times.toFixed(times < 9.95 ? 1 : 0));
  return Number.isInteger(shown) ? shown : Number.NaN;
};

/** How the amount moved between the first and the last year with a figure. */
function course(points: readonly Point[]): string {
  const first = points.find((point) => point.amount !== null && point.state === "value");
  const last = lastKnown(points);
  if (!first?.amount || !last || last.amount === null || first.year === last.year) return "";
  const factor = last.amount / first.amount;
  const told = changeOf(factor);
  const toTheEnd = last === points.at(-1);
  const w = sentenceWords();
  return toTheEnd ? w.since(first.year, told) : w.between(first.year, last.year, told);
}

/** "up 12%", "down 40%", "a 3.5-fold rise", "almost unchanged". */
export function changeOf(factor: number): string {
  const w = sentenceWords();
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

/** "раз" or "раза": a fraction takes the genitive singular. */
const times = (count: number): string =>
  Number.isNaN(count) ? "раза" : pluralForm(count, ["раз", "раза", "раз"], "ru");

const sentenceWords = catalogue({
  ru: {
    amount: (year: number, amount: string) => `В ${year} году – ${amount}`,
    state: {
      value: (year: number) => `За ${year} год данных нет`,
      zero: (year: number) => `В ${year} году предприятие сообщило ноль`,
      below_threshold: (year: number) => `В ${year} году ниже порога, точная величина не сообщена`,
      not_reported: (year: number) => `За ${year} год данных нет`,
      confidential: (year: number) => `За ${year} год величина скрыта как конфиденциальная`,
      not_applicable: (year: number) => `В ${year} году показатель к предприятию не относится`,
    },
    noThreshold: "порог не установлен",
    justAbove: "чуть выше порога",
    atThreshold: "на уровне порога",
    underOnePercent: "меньше 1\u00a0% порога",
    times: (n: string, form: number) => `в ${n}\u00a0${times(form)} выше порога`,
    part: (percent: string) => `${percent} порога`,
    since: (year: number, change: string) => `с ${year} года ${change}`,
    between: (from: number, to: number, change: string) => `с ${from} по ${to} год ${change}`,
    unchanged: "почти без изменений",
    rose: (percent: string) => `рост на ${percent}`,
    fell: (percent: string) => `снижение на ${percent}`,
    manifold: (n: string, form: number) => `рост в ${n}\u00a0${times(form)}`,
    gaps: (years: string) => `нет данных за ${years}`,
  },
  kk: {
    amount: (year: number, amount: string) => `${year} жылы – ${amount}`,
    state: {
      value: (year: number) => `${year} жылғы дерек жоқ`,
      zero: (year: number) => `${year} жылы кәсіпорын нөл деп хабарлады`,
      below_threshold: (year: number) => `${year} жылы шекті мәннен төмен, нақты мөлшері хабарланбаған`,
      not_reported: (year: number) => `${year} жылғы дерек жоқ`,
      confidential: (year: number) => `${year} жылғы мөлшер құпия деп жасырылған`,
      not_applicable: (year: number) => `${year} жылы бұл көрсеткіш кәсіпорынға қатысты емес`,
    },
    noThreshold: "шекті мән белгіленбеген",
    justAbove: "шекті мәннен сәл жоғары",
    atThreshold: "шекті мән деңгейінде",
    underOnePercent: "шекті мәннің 1\u00a0%-ынан аз",
    times: (n: string) => `шекті мәннен ${n}\u00a0есе жоғары`,
    part: (percent: string) => `шекті мәннің ${percent}-ы`,
    since: (year: number, change: string) => `${year} жылдан бері ${change}`,
    between: (from: number, to: number, change: string) => `${from}–${to} жылдар арасында ${change}`,
    unchanged: "айтарлықтай өзгермеді",
    rose: (percent: string) => `${percent} өсті`,
    fell: (percent: string) => `${percent} азайды`,
    manifold: (n: string) => `${n}\u00a0есе өсті`,
    gaps: (years: string) => `${years} жылғы дерек жоқ`,
  },
  en: {
    amount: (year: number, amount: string) => `In ${year}, ${amount}`,
    state: {
      value: (year: number) => `Nothing is reported for ${year}`,
      zero: (year: number) => `For ${year} the facility reported zero`,
      below_threshold: (year: number) => `In ${year}, below the threshold, the exact amount not told`,
      not_reported: (year: number) => `Nothing is reported for ${year}`,
      confidential: (year: number) => `The amount for ${year} is withheld as confidential`,
      not_applicable: (year: number) => `Does not apply to the facility in ${year}`,
    },
    noThreshold: "no threshold is set",
    justAbove: "just above the threshold",
    atThreshold: "at the threshold",
    underOnePercent: "less than 1% of the threshold",
    times: (n: string) => `${n} times the threshold`,
    part: (percent: string) => `${percent} of the threshold`,
    since: (year: number, change: string) => `${change} since ${year}`,
    between: (from: number, to: number, change: string) => `${change} from ${from} to ${to}`,
    unchanged: "almost unchanged",
    rose: (percent: string) => `up ${percent}`,
    fell: (percent: string) => `down ${percent}`,
    manifold: (n: string) => `a ${n}-fold rise`,
    gaps: (years: string) => `nothing reported for ${years}`,
  },
});
