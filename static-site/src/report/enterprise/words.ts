import { catalogue } from "../../i18n/catalogue.ts";

export const enterpriseWords = catalogue({
  ru: { about: "Жалоба связана с предприятием", remove: "Убрать предприятие" },
  kk: { about: "Шағым кәсіпорынға қатысты", remove: "Кәсіпорынды алып тастау" },
  en: { about: "The complaint is about this enterprise", remove: "Remove the enterprise" },
});
