import { times } from "../../charts/change.ts";
import { catalogue } from "../../i18n/catalogue.ts";
import { pluralForm } from "../../i18n/plural.ts";

const facilities = (n: number) =>
  `${n} ${pluralForm(n, ["предприятия", "предприятий", "предприятий"], "ru")}`;
const others = (n: number) => pluralForm(n, ["не раскрывает", "не раскрывают", "не раскрывают"], "ru");

/** A facility beside others of its activity. */
export const peerWords = catalogue({
  ru: {
    title: "Рядом с такими же предприятиями",
    hint: (activity: string) => `Предприятия того же вида деятельности: ${activity}.`,
    choose: "Что сравнивать",
    year: (year: number) => `${year} год`,
    by: "Чем мерить",
    amount: "Всего за год",
    perUnit: (unit: string) => `На единицу продукции (${unit})`,
    alone: (what: string, year: number) =>
      `${what}: за ${year} год цифру сообщило только это предприятие этого вида. Сравнить не с чем.`,
    absent: (what: string, year: number) =>
      `${what}: за ${year} год это предприятие не среди тех, кто сообщил сравнимую цифру.`,
    place: (rank: number, of: number) => `${rank}-е место по величине из ${facilities(of)}, сообщивших цифру`,
    largest: (of: number) => `Больше всех из ${facilities(of)}, сообщивших цифру`,
    smallest: (of: number) => `Меньше всех из ${facilities(of)}, сообщивших цифру`,
    above: (n: string, form: number) => `в ${n}\u00a0${times(form)} больше медианы`,
    below: (percent: string) => `${percent} медианы`,
    middle: "близко к медиане",
    untold: (n: number) => `ещё ${n} цифру ${others(n)}`,
    short: (n: number) => `показаны ${n} крупнейших`,
    facility: "Предприятие",
    rank: "Место",
    figure: "Количество",
    method: "Как получено",
    self: "это предприятие",
    beside: "Поставить рядом с крупнейшими",
  },
  kk: {
    title: "Осындай кәсіпорындармен салыстырғанда",
    hint: (activity: string) => `Қызмет түрі бірдей кәсіпорындар: ${activity}.`,
    choose: "Нені салыстыру",
    year: (year: number) => `${year} жыл`,
    by: "Немен өлшеу",
    amount: "Бір жылда барлығы",
    perUnit: (unit: string) => `Өнім бірлігіне (${unit})`,
    alone: (what: string, year: number) =>
      `${what}: ${year} жылы осы түрдегі кәсіпорындардан тек осы ғана сан хабарлаған. Салыстыратын ештеңе жоқ.`,
    absent: (what: string, year: number) =>
      `${what}: ${year} жылы бұл кәсіпорын салыстыруға болатын сан хабарлағандардың арасында жоқ.`,
    place: (rank: number, of: number) => `Сан хабарлаған ${of} кәсіпорын ішінде көлемі бойынша ${rank}-орын`,
    largest: (of: number) => `Сан хабарлаған ${of} кәсіпорын ішінде ең көбі`,
    smallest: (of: number) => `Сан хабарлаған ${of} кәсіпорын ішінде ең азы`,
    above: (n: string) => `ортаңғы мәннен ${n}\u00a0есе көп`,
    below: (percent: string) => `ортаңғы мәннің ${percent}-ы`,
    middle: "ортаңғы мәнге жақын",
    untold: (n: number) => `тағы ${n} кәсіпорын санын ашпайды`,
    short: (n: number) => `ең ірі ${n} кәсіпорын көрсетілген`,
    facility: "Кәсіпорын",
    rank: "Орны",
    figure: "Мөлшері",
    method: "Қалай алынған",
    self: "осы кәсіпорын",
    beside: "Ең ірілерімен қатар қою",
  },
  en: {
    title: "Beside facilities of its kind",
    hint: (activity: string) => `Facilities of the same activity: ${activity}.`,
    choose: "What to compare",
    year: (year: number) => `${year}`,
    by: "Measured by",
    amount: "Amount in the year",
    perUnit: (unit: string) => `Per unit of product (${unit})`,
    alone: (what: string, year: number) =>
      `${what}: for ${year} this is the only facility of its kind that told a figure. There is nothing to compare with.`,
    absent: (what: string, year: number) =>
      `${what}: for ${year} this facility is not among those that told a figure to compare.`,
    place: (rank: number, of: number) => `No. ${rank} by size of ${of} facilities that told a figure`,
    largest: (of: number) => `The largest of ${of} facilities that told a figure`,
    smallest: (of: number) => `The smallest of ${of} facilities that told a figure`,
    above: (n: string) => `${n} times the median`,
    below: (percent: string) => `${percent} of the median`,
    middle: "close to the median",
    untold: (n: number) => `${n} more ${pluralForm(n, ["does", "do"], "en")} not disclose it`,
    short: (n: number) => `the ${n} largest are shown`,
    facility: "Facility",
    rank: "Place",
    figure: "Amount",
    method: "How obtained",
    self: "this facility",
    beside: "Put it side by side with the largest",
  },
});
