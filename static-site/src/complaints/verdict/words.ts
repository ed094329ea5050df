import { catalogue } from "../../i18n/catalogue.ts";
import { pluralForm } from "../../i18n/plural.ts";

const NBSP = "\u00a0";
const stop = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** Words for the reporter's last word: is the answer true. */
export const verdictWords = catalogue({
  ru: {
    title: "Это правда? Решать вам",
    lead: "Орган ответил. Решена ли проблема на самом деле, знаете вы.",
    left: (days: number, date: string) =>
      days === 0
        ? "Сегодня последний день."
        : stop(
            `Осталось ${days}${NBSP}${pluralForm(days, ["день", "дня", "дней"], "ru")}, последний – ${date}`,
          ),
    yes: "Да, проблема решена",
    no: "Нет, это неправда",
    why: "Что не так?",
    whyHint: "Это увидят все. Не пишите имён и телефонов. Фото можно добавить ниже.",
    count: (now: string, most: string) => `${now} из ${most} знаков`,
    faults: {
      choose: "Выберите: да или нет",
      tooShort: "Напишите хотя бы 10 знаков: что вы видите на месте",
      tooLong: "Текст длиннее 1000 знаков",
    },
    send: "Сказать всем",
    sending: "Отправляем…",
    kept: "Что вы выбрали и написали, сохранено в этой вкладке.",
    nextYes: "После этого жалоба станет решённой. Изменить это будет нельзя.",
    nextNo:
      "После этого орган должен ответить заново за 15 рабочих дней, и все увидят, что ответу вы не верите.",
    thanksYes: "Спасибо. Теперь все видят: проблема решена.",
    thanksNo: (date: string) => stop(`Спасибо. Орган должен ответить заново не позднее ${date}`),
    changed: "С жалобой уже что-то произошло. Мы показали, как обстоят дела сейчас. Написанное сохранено.",
    over: "30 дней, чтобы сказать, правда ли это, прошли. Жалоба останется с ответом, который никто не подтвердил.",
    withdraw: "Отозвать жалобу",
    withdrawWhy:
      "Жалобу и фото не увидит никто, кроме вас, и орган не обязан отвечать. Вернуть её нельзя. Если проблема решена, лучше дождитесь ответа и подтвердите это.",
    surely: "Да, отозвать",
    others: "К этой жалобе присоединены другие, поэтому отозвать её нельзя.",
  },
  kk: {
    title: "Бұл рас па? Сіз шешесіз",
    lead: "Орган жауап берді. Мәселе шынымен шешілді ме, оны сіз білесіз.",
    left: (days: number, date: string) =>
      days === 0 ? "Бүгін – соңғы күн." : `${days}${NBSP}күн қалды, соңғысы – ${date}.`,
    yes: "Иә, мәселе шешілді",
    no: "Жоқ, бұл рас емес",
    why: "Не дұрыс емес?",
    whyHint: "Мұны бәрі көреді. Аты-жөн мен телефон жазбаңыз. Суретті төменде қосуға болады.",
    count: (now: string, most: string) => `${most} таңбаның ${now}-і`,
    faults: {
      choose: "Таңдаңыз: иә немесе жоқ",
      tooShort: "Кемінде 10 таңба жазыңыз: сол жерде не көріп тұрсыз",
      tooLong: "Мәтін 1000 таңбадан ұзын",
    },
    send: "Бәріне айту",
    sending: "Жіберіп жатырмыз…",
    kept: "Таңдағаныңыз бен жазғаныңыз осы қойындыда сақталды.",
    nextYes: "Осыдан кейін шағым шешілді деп саналады. Мұны өзгерту мүмкін емес.",
    nextNo:
      "Осыдан кейін орган 15 жұмыс күні ішінде қайта жауап беруге тиіс, ал жауапқа сенбейтініңізді бәрі көреді.",
    thanksYes: "Рақмет. Енді бәрі көреді: мәселе шешілді.",
    thanksNo: (date: string) => `Рақмет. Орган қайта жауап беруге тиіс, соңғы күн – ${date}.`,
    changed: "Шағымда бірдеңе өзгеріп үлгеріпті. Қазіргі жағдайын көрсеттік. Жазғаныңыз сақталды.",
    over: "Рас па, жоқ па деп айтуға берілген 30 күн өтті. Шағым ешкім растамаған жауаппен қалады.",
    withdraw: "Шағымды қайтарып алу",
    withdrawWhy:
      "Шағым мен суреттерді сізден басқа ешкім көрмейді, орган жауап беруге міндетті емес. Оны қалпына келтіру мүмкін емес. Мәселе шешілсе, жауапты күтіп, соны растаған дұрыс.",
    surely: "Иә, қайтарып аламын",
    others: "Бұл шағымға басқа шағымдар қосылған, сондықтан оны қайтарып алуға болмайды.",
  },
  en: {
    title: "Is it true? You decide",
    lead: "The authority has answered. Whether the problem is really solved, you know.",
    left: (days: number, date: string) =>
      days === 0
        ? "Today is the last day."
        : `${days}${NBSP}${pluralForm(days, ["day", "days"], "en")} left, the last is ${date}.`,
    yes: "Yes, the problem is solved",
    no: "No, that is not true",
    why: "What is wrong?",
    whyHint: "Everybody will see this. Write no names and no phone numbers. Photos can be added below.",
    count: (now: string, most: string) => `${now} of ${most} characters`,
    faults: {
      choose: "Choose: yes or no",
      tooShort: "Write at least 10 characters: what you see on the spot",
      tooLong: "The text is longer than 1000 characters",
    },
    send: "Tell everyone",
    sending: "Sending…",
    kept: "What you chose and wrote is kept in this tab.",
    nextYes: "The complaint will then be solved. This cannot be changed.",
    nextNo:
      "The authority must then answer again within 15 working days, and everybody sees that you do not believe the answer.",
    thanksYes: "Thank you. Now everybody sees: the problem is solved.",
    thanksNo: (date: string) => `Thank you. The authority must answer again by ${date}.`,
    changed:
      "Something has happened to the complaint meanwhile. We show how it stands now. What you wrote is kept.",
    over: "The 30 days to say whether it is true have passed. The complaint stays answered, confirmed by nobody.",
    withdraw: "Withdraw the complaint",
    withdrawWhy:
      "Nobody but you will see the complaint and its photos, and the authority need not answer. It cannot be brought back. If the problem is solved, better wait for the answer and confirm it.",
    surely: "Yes, withdraw it",
    others: "Others were joined to this complaint, so it cannot be withdrawn.",
  },
});
