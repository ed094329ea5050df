import { catalogue } from "../i18n/catalogue.ts";
import { agree } from "../i18n/gender.ts";
import { pluralForm } from "../i18n/plural.ts";

const MUST = ["должен", "должна", "должно"] as const;
const NBSP = "\u00a0";

/** A full stop, unless the text ends with one already, as Russian dates do. */
const stop = (text: string) => (text.endsWith(".") ? text : `${text}.`);

interface SentenceWords {
  someone: string;
  checked(date: string): string;
  onlyYou: string;
  mustAnswer(name: string, date: string): string;
  tookUp(name: string, date: string): string;
  mustAgain(name: string, date: string): string;
  daysLeft(days: number): string;
  lastDay: string;
  silent(name: string): string;
  lastDayWas(date: string): string;
  daysLate(days: number): string;
  answered(name: string, date: string | null): string;
  saysDone(name: string): string;
  notConfirmed: string;
  neverConfirmed: string;
  confirmed(date: string | null): string;
  seen(date: string | null): string;
  contested: string;
  rejected: string;
  reason(text: string): string;
  joined: string;
  withdrawn: string;
}

/** What the status sentence is made of; each language says it in its own way. */
export const sentenceWords = catalogue<SentenceWords>({
  ru: {
    someone: "Орган власти",
    checked: (date) => stop(`Модератор проверяет жалобу и решит не позднее ${date}`),
    onlyYou: "Пока её видите только вы и модератор.",
    mustAnswer: (name, date) => stop(`${name} ${agree(name, MUST)} ответить не позднее ${date}`),
    tookUp: (name, date) =>
      stop(
        `${name} ${agree(name, ["взялся", "взялась", "взялось"])} за жалобу и ${agree(name, MUST)} ответить не позднее ${date}`,
      ),
    mustAgain: (name, date) => stop(`${name} ${agree(name, MUST)} ответить заново не позднее ${date}`),
    daysLeft: (days) =>
      `${pluralForm(days, ["Остался", "Осталось", "Осталось"], "ru")} ${days}${NBSP}${pluralForm(days, ["рабочий день", "рабочих дня", "рабочих дней"], "ru")}.`,
    lastDay: "Сегодня последний день.",
    silent: (name) => `${name} молчит: по закону это отказ.`,
    lastDayWas: (date) => stop(`Последним днём было ${date}`),
    daysLate: (days) =>
      `Опоздание – ${days}${NBSP}${pluralForm(days, ["рабочий день", "рабочих дня", "рабочих дней"], "ru")}.`,
    answered: (name, date) =>
      stop(`${name} ${agree(name, ["ответил", "ответила", "ответило"])}${date ? ` ${date}` : ""}`),
    saysDone: (name) => `${name} говорит, что всё сделано.`,
    notConfirmed: "Пока никто этого не подтвердил.",
    neverConfirmed: "За 30 дней никто этого не подтвердил.",
    confirmed: (date) => `Проблема решена: ${date ? `${date} ` : ""}это подтвердил автор жалобы.`,
    seen: (date) => `Проблема решена: ${date ? `${date} ` : ""}это увидел на месте Орхусский центр.`,
    contested: "Автор жалобы не согласен с ответом.",
    rejected: "Модератор не опубликовал эту жалобу.",
    reason: (text) => `Причина: ${stop(text)}`,
    joined: "О той же проблеме уже есть жалоба, эту присоединили к ней.",
    withdrawn: "Автор отозвал жалобу.",
  },
  kk: {
    someone: "Мемлекеттік орган",
    checked: (date) => `Модератор шағымды тексеріп жатыр, шешімнің соңғы күні – ${date}.`,
    onlyYou: "Әзірге шағымды тек сіз бен модератор көресіз.",
    mustAnswer: (name, date) => `${name} жауап беруге тиіс, соңғы күн – ${date}.`,
    tookUp: (name, date) => `${name} шағымды қолға алды, жауап берудің соңғы күні – ${date}.`,
    mustAgain: (name, date) => `${name} қайта жауап беруге тиіс, соңғы күн – ${date}.`,
    daysLeft: (days) => `${days}${NBSP}жұмыс күні қалды.`,
    lastDay: "Бүгін – соңғы күн.",
    silent: (name) => `${name} үндемейді: заң бойынша бұл – бас тарту.`,
    lastDayWas: (date) => `Соңғы күн ${date} болатын.`,
    daysLate: (days) => `${days}${NBSP}жұмыс күні кешікті.`,
    answered: (name, date) => `${name} ${date ? `${date} күні ` : ""}жауап берді.`,
    saysDone: (name) => `${name} бәрі жасалды дейді.`,
    notConfirmed: "Мұны әзірге ешкім растаған жоқ.",
    neverConfirmed: "30 күнде мұны ешкім растамады.",
    confirmed: (date) => `Мәселе шешілді: мұны ${date ? `${date} күні ` : ""}шағым иесі растады.`,
    seen: (date) => `Мәселе шешілді: мұны ${date ? `${date} күні ` : ""}Орхус орталығы өз көзімен көрді.`,
    contested: "Шағым иесі жауаппен келіспейді.",
    rejected: "Модератор бұл шағымды жарияламады.",
    reason: (text) => `Себебі: ${stop(text)}`,
    joined: "Дәл осы мәселе туралы шағым бұрын берілген, бұл шағым соған қосылды.",
    withdrawn: "Шағым иесі шағымын қайтарып алды.",
  },
  en: {
    someone: "The authority",
    checked: (date) => `A moderator is checking the complaint and decides by ${date}.`,
    onlyYou: "Until then only you and the moderator see it.",
    mustAnswer: (name, date) => `${name} must answer by ${date}.`,
    tookUp: (name, date) => `${name} has taken it up and must answer by ${date}.`,
    mustAgain: (name, date) => `${name} must answer again by ${date}.`,
    daysLeft: (days) => `${days}${NBSP}${pluralForm(days, ["working day", "working days"], "en")} left.`,
    lastDay: "Today is the last day.",
    silent: (name) => `${name} has been silent: by law that is a refusal.`,
    lastDayWas: (date) => `The last day was ${date}.`,
    daysLate: (days) => `${days}${NBSP}${pluralForm(days, ["working day", "working days"], "en")} late.`,
    answered: (name, date) => `${name} answered${date ? ` on ${date}` : ""}.`,
    saysDone: (name) => `${name} says that it is done.`,
    notConfirmed: "Nobody has confirmed it yet.",
    neverConfirmed: "Nobody confirmed it within 30 days.",
    confirmed: (date) => `Solved: the person who complained confirmed it${date ? ` on ${date}` : ""}.`,
    seen: (date) => `Solved: the Aarhus Centre saw it on the spot${date ? ` on ${date}` : ""}.`,
    contested: "The person who complained says that the answer is not true.",
    rejected: "The moderator did not publish this complaint.",
    reason: (text) => `Reason: ${stop(text)}`,
    joined: "The same problem was reported before; this complaint was joined to that one.",
    withdrawn: "The person who complained withdrew it.",
  },
});
