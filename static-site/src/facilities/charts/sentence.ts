import { catalogue } from "../../i18n/catalogue.ts";
import { formatPercent } from "../../i18n/numbers.ts";
import { changeOf, formatTimes, listYears, times, timesForm } from "../change.ts";
import { lastKnown, type Point, type Series } from "../series.ts";
import { formatAmount, type Unit } from "../units.ts";

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
  // Benzene, toluene, ethyl benzene and xylenes share one threshold, for their sum.
  if (above && ratio <= 1) return w.aboveInSum;
  if (above) return ratio < 1.05 ? w.justAbove : w.times(formatTimes(ratio), timesForm(ratio));
  if (ratio >= 0.995) return w.atThreshold;
  return ratio < 0.005 ? w.underOnePercent : w.part(formatPercent(ratio));
}

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
    aboveInSum: "вместе с веществами той же суммы – выше порога",
    justAbove: "чуть выше порога",
    atThreshold: "на уровне порога",
    underOnePercent: "меньше 1\u00a0% порога",
    times: (n: string, form: number) => `в ${n}\u00a0${times(form)} выше порога`,
    part: (percent: string) => `${percent} порога`,
    since: (year: number, change: string) => `с ${year} года ${change}`,
    between: (from: number, to: number, change: string) => `с ${from} по ${to} год ${change}`,
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
    aboveInSum: "бір қосындыға кіретін заттармен бірге шекті мәннен жоғары",
    justAbove: "шекті мәннен сәл жоғары",
    atThreshold: "шекті мән деңгейінде",
    underOnePercent: "шекті мәннің 1\u00a0%-ынан аз",
    times: (n: string) => `шекті мәннен ${n}\u00a0есе жоғары`,
    part: (percent: string) => `шекті мәннің ${percent}-ы`,
    since: (year: number, change: string) => `${year} жылдан бері ${change}`,
    between: (from: number, to: number, change: string) => `${from}–${to} жылдар арасында ${change}`,
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
    aboveInSum: "above the threshold as part of its sum",
    justAbove: "just above the threshold",
    atThreshold: "at the threshold",
    underOnePercent: "less than 1% of the threshold",
    times: (n: string) => `${n} times the threshold`,
    part: (percent: string) => `${percent} of the threshold`,
    since: (year: number, change: string) => `${change} since ${year}`,
    between: (from: number, to: number, change: string) => `${change} from ${from} to ${to}`,
    gaps: (years: string) => `nothing reported for ${years}`,
  },
});
