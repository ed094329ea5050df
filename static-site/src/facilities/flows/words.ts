import { catalogue } from "../../i18n/catalogue.ts";

export const flowWords = catalogue({
  ru: {
    transfers: "Загрязнители, вывезенные с площадки",
    transfersHint:
      "То, что увезли для обработки в другом месте или сбросили на чужие очистные. Пороги – из графы о переносе приложения II Протокола о РВПЗ.",
    wasteOf: (year: number) => `Отходы ${year} года по строкам`,
    kind: "Какие",
    operation: "Что с ними сделали",
  },
  kk: {
    transfers: "Алаңнан әкетілген ластағыштар",
    transfersHint:
      "Басқа жерде өңдеуге әкетілгені немесе бөтен тазартқышқа ағызылғаны. Шекті мәндер – ЛШТТ туралы хаттаманың II қосымшасындағы тасымал бағанынан.",
    wasteOf: (year: number) => `${year} жылғы қалдықтар, жол-жолымен`,
    kind: "Қандай",
    operation: "Не істелді",
  },
  en: {
    transfers: "Pollutants carried off the site",
    transfersHint:
      "What was taken elsewhere for treatment or sent to another's sewage works. Thresholds are those of the transfer column of Annex II of the PRTR Protocol.",
    wasteOf: (year: number) => `Waste of ${year} line by line`,
    kind: "Kind",
    operation: "What was done with it",
  },
});
