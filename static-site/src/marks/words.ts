import { catalogue } from "../i18n/catalogue.ts";

/** Names of groups and statuses: the same word for the same thing on every page. */
export const markWords = catalogue({
  ru: {
    group: {
      air: "Воздух",
      water: "Вода",
      waste: "Отходы",
      land: "Земля и недра",
      nature: "Природа",
      physical: "Шум и излучения",
      rights: "Права и информация",
    },
    status: {
      received: "На проверке",
      published: "Открыта",
      in_work: "В работе",
      answered: "Есть ответ",
      resolved: "Решена",
      rejected: "Отклонена",
      joined: "Объединена",
      contested: "Оспорена",
      withdrawn: "Отозвана",
    },
    overdue: "Срок прошёл",
  },
  kk: {
    group: {
      air: "Ауа",
      water: "Су",
      waste: "Қалдықтар",
      land: "Жер және жер қойнауы",
      nature: "Табиғат",
      physical: "Шу мен сәулелену",
      rights: "Құқық пен ақпарат",
    },
    status: {
      received: "Тексерілуде",
      published: "Ашық",
      in_work: "Жұмыста",
      answered: "Жауап берілді",
      resolved: "Шешілді",
      rejected: "Қабылданбады",
      joined: "Біріктірілді",
      contested: "Дауланды",
      withdrawn: "Қайтарып алынды",
    },
    overdue: "Мерзімі өтті",
  },
  en: {
    group: {
      air: "Air",
      water: "Water",
      waste: "Waste",
      land: "Land",
      nature: "Nature",
      physical: "Noise and radiation",
      rights: "Rights and information",
    },
    status: {
      received: "Being checked",
      published: "Open",
      in_work: "In work",
      answered: "Answered",
      resolved: "Resolved",
      rejected: "Rejected",
      joined: "Joined",
      contested: "Contested",
      withdrawn: "Withdrawn",
    },
    overdue: "Overdue",
  },
});
