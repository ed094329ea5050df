import { catalogue } from "../../i18n/catalogue.ts";
import { pluralForm } from "../../i18n/plural.ts";

const complaints = (n: number) => `${n} ${pluralForm(n, ["жалоба", "жалобы", "жалоб"], "ru")}`;

/** Complaints around a facility, always worded as what residents allege. */
export const nearWords = catalogue({
  ru: {
    title: "Жалобы в 5 км и что сообщает предприятие",
    caution:
      "Жалоба – это то, что утверждают жители. Что причина в этом предприятии, здесь никем не установлено: рядом могут быть и другие источники.",
    allege: "Жители утверждают",
    reports: "Предприятие сообщает",
    subject: { air: "Воздух", water: "Вода", land: "Земля и отходы" },
    count: (n: number) => complaints(n),
    noComplaints: "жалоб нет",
    noReleases: "о выбросах сюда не сообщает",
    more: (n: number) => `и ещё ${n}`,
    bigTitle: "Жалобы рядом",
    bigHint: (now: string, before: string) => `в 5 км; за 12 месяцев: ${now}, за 12 до того: ${before}`,
    naming: (n: number) => `называют это предприятие: ${n}`,
    atLeast: (n: string) => `не меньше ${n}`,
    none: "Опубликованных жалоб в 5 км и жалоб на это предприятие нет.",
    newest: "Последние жалобы",
    km: (km: string) => `${km}\u00a0км`,
    names: "называет это предприятие",
    showMore: "Показать ещё",
    file: "Подать жалобу",
    in: (year: number, amount: string) => `${amount} в ${year} году`,
  },
  kk: {
    title: "5 км ішіндегі шағымдар және кәсіпорынның хабарлағаны",
    caution:
      "Шағым – тұрғындардың айтқаны. Оған дәл осы кәсіпорын себеп екенін мұнда ешкім анықтаған жоқ: жақын маңда басқа да көздер болуы мүмкін.",
    allege: "Тұрғындардың айтуынша",
    reports: "Кәсіпорынның хабарлауынша",
    subject: { air: "Ауа", water: "Су", land: "Жер мен қалдықтар" },
    count: (n: number) => `${n} шағым`,
    noComplaints: "шағым жоқ",
    noReleases: "бұған шығарынды туралы хабарламайды",
    more: (n: number) => `және тағы ${n}`,
    bigTitle: "Жақын маңдағы шағымдар",
    bigHint: (now: string, before: string) =>
      `5 км ішінде; соңғы 12 айда: ${now}, одан бұрынғы 12 айда: ${before}`,
    naming: (n: number) => `осы кәсіпорынды атағаны: ${n}`,
    atLeast: (n: string) => `кемінде ${n}`,
    none: "5 км ішінде және осы кәсіпорынға жарияланған шағым жоқ.",
    newest: "Соңғы шағымдар",
    km: (km: string) => `${km}\u00a0км`,
    names: "осы кәсіпорынды атайды",
    showMore: "Тағы көрсету",
    file: "Шағым беру",
    in: (year: number, amount: string) => `${year} жылы ${amount}`,
  },
  en: {
    title: "Complaints within 5 km beside what the facility reports",
    caution:
      "A complaint is what residents allege. Nobody has established here that this facility is the cause: there may be other sources nearby.",
    allege: "Residents allege",
    reports: "The facility reports",
    subject: { air: "Air", water: "Water", land: "Land and waste" },
    count: (n: number) => `${n} ${pluralForm(n, ["complaint", "complaints"], "en")}`,
    noComplaints: "no complaints",
    noReleases: "it reports no releases here",
    more: (n: number) => `and ${n} more`,
    bigTitle: "Complaints near",
    bigHint: (now: string, before: string) => `within 5 km; last 12 months: ${now}, the 12 before: ${before}`,
    naming: (n: number) => `naming this facility: ${n}`,
    atLeast: (n: string) => `at least ${n}`,
    none: "There are no published complaints within 5 km or about this facility.",
    newest: "Newest complaints",
    km: (km: string) => `${km}\u00a0km`,
    names: "names this facility",
    showMore: "Show more",
    file: "File a complaint",
    in: (year: number, amount: string) => `${amount} in ${year}`,
  },
});
