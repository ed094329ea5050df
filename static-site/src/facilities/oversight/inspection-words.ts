import { catalogue } from "../../i18n/catalogue.ts";
import { pluralForm } from "../../i18n/plural.ts";

const inspections = (n: number) => `${n} ${pluralForm(n, ["проверка", "проверки", "проверок"], "ru")}`;
const violations = (n: number) => `${n} ${pluralForm(n, ["нарушение", "нарушения", "нарушений"], "ru")}`;
const days = (n: number) => `${n} ${pluralForm(n, ["день", "дня", "дней"], "ru")}`;
const en = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** Inspections, what they found, and what became of it. */
export const inspectionWords = catalogue({
  ru: {
    title: "Проверки и нарушения",
    none: "О проверках этого предприятия здесь ничего не опубликовано. Это не значит, что нарушений нет.",
    planned: "плановая проверка",
    unplanned: "внеплановая проверка",
    clean: "Нарушений не найдено.",
    gravities: { minor: "незначительное", significant: "значительное", grave: "грубое" },
    article: (article: string) => `норма: ${article}`,
    remedyBy: (date: string) => `срок – до ${date}`,
    noTerm: "срок не назван",
    fates: {
      remedied_in_term: (on: string) => `Устранено в срок, ${on}`,
      remedied_late: (on: string, n: number) => `Устранено ${on}, позже срока на ${days(n)}`,
      remedied: (on: string) => `Устранено ${on}`,
      open: () => "Не устранено, срок ещё идёт",
      openWithoutTerm: () => "Не устранено",
      overdue: (n: number) => `Не устранено, срок прошёл ${days(n)} назад`,
    },
    enforcement: {
      order: "Предписание",
      fine: "Штраф",
      damages: "Возмещение вреда",
      suspension: "Приостановка работы",
      court: "Суд",
    },
    tenge: (amount: string) => `${amount}\u00a0₸`,
    found: (all: number, found: number) => `${inspections(all)}, найдено: ${violations(found)}`,
    foundNone: (all: number) => `${inspections(all)}, нарушений не найдено`,
    outcomes: (remedied: number, late: number, open: number, overdue: number) =>
      [
        remedied ? `устранено ${remedied}` : "",
        late ? `из них позже срока ${late}` : "",
        open ? `срок ещё идёт: ${open}` : "",
        overdue ? `срок прошёл: ${overdue}` : "",
      ].filter(Boolean),
    paid: (amount: string) => `штрафы и возмещения – ${amount}\u00a0₸`,
    measures: "Меры",
    source: "Источник",
    more: (n: number) => `Ещё ${inspections(n)}`,
  },
  kk: {
    title: "Тексерулер мен бұзушылықтар",
    none: "Бұл кәсіпорынды тексеру туралы мұнда ештеңе жарияланбаған. Бұл бұзушылық жоқ дегенді білдірмейді.",
    planned: "жоспарлы тексеру",
    unplanned: "жоспардан тыс тексеру",
    clean: "Бұзушылық табылмады.",
    gravities: { minor: "болмашы", significant: "елеулі", grave: "өрескел" },
    article: (article: string) => `норма: ${article}`,
    remedyBy: (date: string) => `жою мерзімі: ${date}`,
    noTerm: "мерзімі аталмаған",
    fates: {
      remedied_in_term: (on: string) => `Мерзімінде жойылды, ${on}`,
      remedied_late: (on: string, n: number) => `Мерзімінен ${n} күн кеш жойылды, ${on}`,
      remedied: (on: string) => `Жойылды, ${on}`,
      open: () => "Жойылмаған, мерзімі әлі өтпеген",
      openWithoutTerm: () => "Жойылмаған",
      overdue: (n: number) => `Жойылмаған, мерзімі ${n} күн бұрын өткен`,
    },
    enforcement: {
      order: "Нұсқама",
      fine: "Айыппұл",
      damages: "Зиянды өтеу",
      suspension: "Жұмысты тоқтата тұру",
      court: "Сот",
    },
    tenge: (amount: string) => `${amount}\u00a0₸`,
    found: (all: number, found: number) => `${all} тексеру, ${found} бұзушылық табылды`,
    foundNone: (all: number) => `${all} тексеру, бұзушылық табылмады`,
    outcomes: (remedied: number, late: number, open: number, overdue: number) =>
      [
        remedied ? `жойылғаны – ${remedied}` : "",
        late ? `оның ішінде мерзімінен кеш – ${late}` : "",
        open ? `мерзімі әлі өтпегені – ${open}` : "",
        overdue ? `мерзімі өткені – ${overdue}` : "",
      ].filter(Boolean),
    paid: (amount: string) => `айыппұлдар мен өтемдер – ${amount}\u00a0₸`,
    measures: "Шаралар",
    source: "Дереккөз",
    more: (n: number) => `Тағы ${n} тексеру`,
  },
  en: {
    title: "Inspections and violations",
    none: "Nothing is published here about inspections of this facility. That does not mean there are no violations.",
    planned: "planned inspection",
    unplanned: "unplanned inspection",
    clean: "No violation found.",
    gravities: { minor: "minor", significant: "significant", grave: "grave" },
    article: (article: string) => `rule: ${article}`,
    remedyBy: (date: string) => `to be remedied by ${date}`,
    noTerm: "no term set",
    fates: {
      remedied_in_term: (on: string) => `Remedied in term, ${on}`,
      remedied_late: (on: string, n: number) => `Remedied ${on}, ${en(n, "day")} late`,
      remedied: (on: string) => `Remedied ${on}`,
      open: () => "Not remedied, the term still runs",
      openWithoutTerm: () => "Not remedied",
      overdue: (n: number) => `Not remedied, overdue for ${en(n, "day")}`,
    },
    enforcement: {
      order: "Order",
      fine: "Fine",
      damages: "Damages",
      suspension: "Suspension of work",
      court: "Court",
    },
    tenge: (amount: string) => `${amount}\u00a0₸`,
    found: (all: number, found: number) => `${en(all, "inspection")} found ${en(found, "violation")}`,
    foundNone: (all: number) => `${en(all, "inspection")} found no violation`,
    outcomes: (remedied: number, late: number, open: number, overdue: number) =>
      [
        remedied ? `${remedied} remedied` : "",
        late ? `of them ${late} late` : "",
        open ? `${open} in term` : "",
        overdue ? `${overdue} overdue` : "",
      ].filter(Boolean),
    paid: (amount: string) => `fines and damages of ${amount}\u00a0₸`,
    measures: "Measures",
    source: "Source",
    more: (n: number) => `${en(n, "more inspection")}`,
  },
});
