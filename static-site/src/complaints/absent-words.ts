import { catalogue } from "../i18n/catalogue.ts";

/** Words for when there is no complaint to show. */
export const absentWords = catalogue({
  ru: {
    number: "Номер",
    missing: "Жалоба не найдена",
    missingWhy:
      "Проверьте номер: в нём 12 знаков. Если жалобу подали недавно, её ещё проверяет модератор, и открыть её можно только с секретным кодом.",
    noNumber: "Найти жалобу",
    noNumberWhy: "Введите номер жалобы. Он был показан после отправки.",
    numberLabel: "Номер жалобы",
    numberWrong: "В номере 12 знаков: цифры и латинские буквы, например 0k3f9a2b7c1d.",
    find: "Открыть",
    toMap: "Все жалобы на карте",
  },
  kk: {
    number: "Нөмірі",
    missing: "Шағым табылмады",
    missingWhy:
      "Нөмірді тексеріңіз: онда 12 таңба бар. Шағым жақында берілсе, оны модератор әлі тексеріп жатыр, әзірге тек құпия кодпен ашуға болады.",
    noNumber: "Шағымды табу",
    noNumberWhy: "Шағым нөмірін енгізіңіз. Ол шағым жіберілгеннен кейін көрсетілген.",
    numberLabel: "Шағым нөмірі",
    numberWrong: "Нөмірде 12 таңба бар: цифрлар мен латын әріптері, мысалы 0k3f9a2b7c1d.",
    find: "Ашу",
    toMap: "Картадағы барлық шағым",
  },
  en: {
    number: "Number",
    missing: "Complaint not found",
    missingWhy:
      "Check the number: it has 12 characters. A complaint filed lately is still being checked by a moderator, and opens only with its tracking code.",
    noNumber: "Find a complaint",
    noNumberWhy: "Enter the number of the complaint. It was shown after sending.",
    numberLabel: "Number of the complaint",
    numberWrong: "The number has 12 characters: digits and Latin letters, for example 0k3f9a2b7c1d.",
    find: "Open",
    toMap: "All complaints on the map",
  },
});
