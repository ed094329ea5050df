import { catalogue } from "../../i18n/catalogue.ts";

/** The one line that is seen before anybody checks. */
export const boxWords = catalogue({
  ru: { title: "Проверить, не изменил ли кто-нибудь эту историю" },
  kk: { title: "Бұл тарихты біреу өзгертпегенін тексеру" },
  en: { title: "Check that nobody has changed this story" },
});
