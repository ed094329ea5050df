import { catalogue } from "../../i18n/catalogue.ts";
import { pluralForm } from "../../i18n/plural.ts";

const quarters = (n: number) => `${n} ${pluralForm(n, ["квартал", "квартала", "кварталов"], "ru")}`;
const violations = (n: number) => `${n} ${pluralForm(n, ["нарушение", "нарушения", "нарушений"], "ru")}`;
const en = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** The strip of twelve quarters, and the number that sums it up. */
export const stripWords = catalogue({
  ru: {
    title: "Проверки за 12 кварталов",
    hint: "Квартал, в котором никто не проверял, – не чистый: о нём ничего не известно.",
    states: {
      not_inspected: "не проверяли",
      clean: "чисто",
      violation: "нарушение",
      grave: "грубое нарушение",
    },
    quarter: (n: number) => `${n}\u00a0кв.`,
    quarterOf: (n: number, year: string) => `${n} квартал ${year}`,
    open: (n: number) => `открыто ${n}`,
    openColumn: "Не устранено к концу",
    quarterColumn: "Квартал",
    stateColumn: "Что известно",
    legend: "Обозначения полосы",
    none: (all: number) =>
      `За ${quarters(all)} сведений о проверках нет: сказать нельзя ни хорошего, ни плохого.`,
    sentence: (known: number, all: number) => `Что-то известно о ${known} из ${all} кварталов`,
    parts: (clean: number, violation: number, grave: number) =>
      [
        clean ? `${quarters(clean)} – чисто` : "",
        violation ? `${quarters(violation)} – с нарушениями` : "",
        grave ? `${quarters(grave)} – с грубыми нарушениями` : "",
      ].filter(Boolean),
    openNow: (n: number) => (n ? `сейчас не устранено ${violations(n)}` : "неустранённых нарушений нет"),
    cleanTitle: "Чистые кварталы",
    cleanFigure: (clean: string, known: string) => `${clean} из ${known}`,
    cleanHint: (silent: number) =>
      silent
        ? `из кварталов, о которых что-то известно; ${quarters(silent)} без проверки`
        : "из всех 12 кварталов",
    noneKnown: "сведений нет",
    noneKnownHint: "о проверках за 12 кварталов здесь ничего не опубликовано: это не то же, что чисто",
    noneShort: "о проверках сведений нет",
    trend: (now: string, before: string) => `за последние 4: ${now}, за 4 до того: ${before}`,
    trendOf: (clean: number, known: number) => (known ? `${clean} из ${known}` : "без проверок"),
  },
  kk: {
    title: "12 тоқсандағы тексерулер",
    hint: "Ешкім тексермеген тоқсан таза дегенді білдірмейді: ол туралы ештеңе белгісіз.",
    states: {
      not_inspected: "тексеру болмаған",
      clean: "таза",
      violation: "бұзушылық",
      grave: "өрескел бұзушылық",
    },
    quarter: (n: number) => `${n}-тоқсан`,
    quarterOf: (n: number, year: string) => `${year} жылғы ${n}-тоқсан`,
    open: (n: number) => `ашық ${n}`,
    openColumn: "Соңына қарай жойылмағаны",
    quarterColumn: "Тоқсан",
    stateColumn: "Не белгілі",
    legend: "Жолақтың шартты белгілері",
    none: (all: number) =>
      `${all} тоқсанда тексеру туралы мәлімет жоқ: жақсы да, жаман да деп айтуға болмайды.`,
    sentence: (known: number, all: number) => `${all} тоқсаннан ${known} тоқсан туралы бірдеңе белгілі`,
    parts: (clean: number, violation: number, grave: number) =>
      [
        clean ? `${clean} тоқсан – таза` : "",
        violation ? `${violation} тоқсан – бұзушылықпен` : "",
        grave ? `${grave} тоқсан – өрескел бұзушылықпен` : "",
      ].filter(Boolean),
    openNow: (n: number) => (n ? `қазір ${n} бұзушылық жойылмаған` : "жойылмаған бұзушылық жоқ"),
    cleanTitle: "Таза тоқсандар",
    cleanFigure: (clean: string, known: string) => `${known} ішінен ${clean}`,
    cleanHint: (silent: number) =>
      silent ? `бірдеңе белгілі тоқсандардан; ${silent} тоқсанда тексеру болмаған` : "барлық 12 тоқсаннан",
    noneKnown: "мәлімет жоқ",
    noneKnownHint: "12 тоқсандағы тексерулер туралы мұнда ештеңе жарияланбаған: бұл таза дегенді білдірмейді",
    noneShort: "тексерулер туралы мәлімет жоқ",
    trend: (now: string, before: string) => `соңғы 4 тоқсанда: ${now}, одан бұрынғы 4-те: ${before}`,
    trendOf: (clean: number, known: number) => (known ? `${known} ішінен ${clean}` : "тексеру болмаған"),
  },
  en: {
    title: "Inspections in 12 quarters",
    hint: "A quarter in which nobody inspected is not a clean one: nothing is known of it.",
    states: {
      not_inspected: "not inspected",
      clean: "clean",
      violation: "violation",
      grave: "grave violation",
    },
    quarter: (n: number) => `Q${n}`,
    quarterOf: (n: number, year: string) => `Q${n} ${year}`,
    open: (n: number) => `open ${n}`,
    openColumn: "Not remedied by its end",
    quarterColumn: "Quarter",
    stateColumn: "What is known",
    legend: "Key to the strip",
    none: (all: number) =>
      `Nothing is published about inspections in ${en(all, "quarter")}: neither good nor bad can be said.`,
    sentence: (known: number, all: number) => `Something is known of ${known} of ${all} quarters`,
    parts: (clean: number, violation: number, grave: number) =>
      [
        clean ? `${clean} clean` : "",
        violation ? `${violation} with violations` : "",
        grave ? `${grave} with grave violations` : "",
      ].filter(Boolean),
    openNow: (n: number) => (n ? `${en(n, "violation")} not remedied now` : "no violation is open"),
    cleanTitle: "Clean quarters",
    cleanFigure: (clean: string, known: string) => `${clean} of ${known}`,
    cleanHint: (silent: number) =>
      silent
        ? `of the quarters of which something is known; ${silent} without an inspection`
        : "of all 12 quarters",
    noneKnown: "nothing known",
    noneKnownHint:
      "nothing is published here about inspections in 12 quarters: that is not the same as clean",
    noneShort: "nothing is published about inspections",
    trend: (now: string, before: string) => `last 4: ${now}, the 4 before: ${before}`,
    trendOf: (clean: number, known: number) => (known ? `${clean} of ${known}` : "no inspections"),
  },
});
