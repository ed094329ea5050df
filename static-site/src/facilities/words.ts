import { catalogue } from "../i18n/catalogue.ts";

/** Words of a facility that is not there. */
export const absentWords = catalogue({
  ru: {
    kind: "Предприятие",
    all: "Все предприятия",
    notFound: "Такого предприятия нет",
    notFoundHint: "Возможно, адрес набран с ошибкой или запись убрали.",
  },
  kk: {
    kind: "Кәсіпорын",
    all: "Барлық кәсіпорындар",
    notFound: "Мұндай кәсіпорын жоқ",
    notFoundHint: "Мекенжай қате терілген немесе жазба алынып тасталған болуы мүмкін.",
  },
  en: {
    kind: "Facility",
    all: "All facilities",
    notFound: "There is no such facility",
    notFoundHint: "The address may be mistyped, or the entry was removed.",
  },
});
