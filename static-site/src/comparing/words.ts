import { catalogue } from "../i18n/catalogue.ts";

/** Words of the box that chooses a facility to be compared, and of the small strip. */
export const comparingWords = catalogue({
  ru: {
    compare: "Сравнить",
    compareIt: (name: string) => `Сравнить: ${name}`,
    full: (most: number) => `Уже выбрано ${most}`,
    strip: {
      clean: "без нарушений",
      violation: "с нарушениями",
      grave: "с тяжкими нарушениями",
      not_inspected: "без проверок",
    },
    quarters: (what: string, count: number) => `${what}: ${count} кв.`,
  },
  kk: {
    compare: "Салыстыру",
    compareIt: (name: string) => `Салыстыру: ${name}`,
    full: (most: number) => `${most} кәсіпорын таңдалды`,
    strip: {
      clean: "бұзушылықсыз",
      violation: "бұзушылық бар",
      grave: "ауыр бұзушылық бар",
      not_inspected: "тексерілмеген",
    },
    quarters: (what: string, count: number) => `${what}: ${count} тоқсан`,
  },
  en: {
    compare: "Compare",
    compareIt: (name: string) => `Compare: ${name}`,
    full: (most: number) => `${most} are chosen already`,
    strip: {
      clean: "clean",
      violation: "with violations",
      grave: "with grave violations",
      not_inspected: "not inspected",
    },
    quarters: (what: string, count: number) => `${what}: ${count} ${count === 1 ? "quarter" : "quarters"}`,
  },
});
