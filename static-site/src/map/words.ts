import { catalogue } from "../i18n/catalogue.ts";
export const mapWords = catalogue({
  ru: { title: "Карта жалоб" },
  kk: { title: "Шағымдар картасы" },
  en: { title: "Map of complaints" },
});
