import { catalogue } from "../i18n/catalogue.ts";

/** Words of the box that chooses a facility to be compared. */
export const comparingWords = catalogue({
  ru: {
    compare: "Сравнить",
    compareIt: (name: string) => `Сравнить: ${name}`,
    full: (most: number) => `Уже выбрано ${most}`,
  },
  kk: {
    compare: "Салыстыру",
    compareIt: (name: string) => `Салыстыру: ${name}`,
    full: (most: number) => `${most} кәсіпорын таңдалды`,
  },
  en: {
    compare: "Compare",
    compareIt: (name: string) => `Compare: ${name}`,
    full: (most: number) => `${most} are chosen already`,
  },
});
