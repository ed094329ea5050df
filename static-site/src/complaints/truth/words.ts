import { catalogue } from "../../i18n/catalogue.ts";
import { pluralForm } from "../../i18n/plural.ts";

/** Words of the picture that sets what is said beside what is true. */
export const truthWords = catalogue({
  ru: {
    title: "Что говорят и что на деле",
    says: "Орган говорит",
    true: "На деле",
    claim: {
      nothing: "Пока ничего",
      silent: "Молчит",
      promised: "«Сделаем»",
      working: "«Делаем»",
      later: "«Нужно время»",
      answered: "«Вот ответ»",
      done: "«Сделано»",
    },
    finding: {
      unknown: "Никто ещё не подтвердил",
      expired: "Так никто и не подтвердил",
      stillThere: "Проблема осталась",
      untrue: "Это не так",
      solved: "Решено",
      seen: "Решено",
    },
    waiting: "Ещё не решено",
    by: {
      stillThere: (count: number) =>
        `говорят ${count} ${pluralForm(count, ["человек", "человека", "человек"], "ru")}`,
      untrue: "говорит автор жалобы",
      solved: "говорит автор жалобы",
      seen: "увидел Орхусский центр",
    },
    agreement: {
      open: "Слова ещё не проверены.",
      same: "Слова совпали с делом.",
      different: "Слова расходятся с делом.",
    },
  },
  kk: {
    title: "Не айтады және шын мәнінде қалай",
    says: "Орган айтады",
    true: "Шын мәнінде",
    claim: {
      nothing: "Әзірге ештеңе",
      silent: "Үндемейді",
      promised: "«Жасаймыз»",
      working: "«Жасап жатырмыз»",
      later: "«Уақыт керек»",
      answered: "«Міне, жауап»",
      done: "«Жасалды»",
    },
    finding: {
      unknown: "Әлі ешкім растаған жоқ",
      expired: "Сол күйі ешкім растамады",
      stillThere: "Мәселе әлі бар",
      untrue: "Олай емес",
      solved: "Шешілді",
      seen: "Шешілді",
    },
    waiting: "Әлі шешілген жоқ",
    by: {
      stillThere: (count: number) => `мұны ${count} адам айтты`,
      untrue: "шағым иесі айтты",
      solved: "шағым иесі айтты",
      seen: "Орхус орталығы көрді",
    },
    agreement: {
      open: "Айтылған сөз әлі тексерілген жоқ.",
      same: "Сөз бен іс бір жерден шықты.",
      different: "Сөз бен іс бірдей емес.",
    },
  },
  en: {
    title: "What is said and what is true",
    says: "The authority says",
    true: "In truth",
    claim: {
      nothing: "Nothing yet",
      silent: "It is silent",
      promised: "“We will do it”",
      working: "“We are doing it”",
      later: "“We need time”",
      answered: "“Here is the answer”",
      done: "“Done”",
    },
    finding: {
      unknown: "Nobody has confirmed it yet",
      expired: "Nobody ever confirmed it",
      stillThere: "It is still there",
      untrue: "That is not true",
      solved: "Solved",
      seen: "Solved",
    },
    waiting: "Not solved yet",
    by: {
      stillThere: (count: number) => `${count} ${pluralForm(count, ["person says", "people say"], "en")} so`,
      untrue: "says who complained",
      solved: "says who complained",
      seen: "seen by the Aarhus Centre",
    },
    agreement: {
      open: "The words have not been checked yet.",
      same: "The words are true.",
      different: "The words and the truth differ.",
    },
  },
});
