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
  late(name: string, date: string): string;
  daysLate(days: number): string;
  refusal: string;
  answered(name: string, date: string | null): string;
  isItTrue: string;
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
    late: (name, date) =>
      stop(
        `${name} не ${agree(name, ["ответил", "ответила", "ответило"])} вовремя: последним днём было ${date}`,
      ),
    daysLate: (days) =>
      `Опоздание – ${days}${NBSP}${pluralForm(days, ["рабочий день", "рабочих дня", "рабочих дней"], "ru")}.`,
    refusal: "По закону такое молчание считается отказом.",
    answered: (name, date) =>
      stop(`${name} ${agree(name, ["ответил", "ответила", "ответило"])}${date ? ` ${date}` : ""}`),
    isItTrue: "Решена ли проблема на деле, скажет автор жалобы.",
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
    late: (name, date) => `${name} мерзімінде жауап бермеді, соңғы күн ${date} болатын.`,
    daysLate: (days) => `${days}${NBSP}жұмыс күні кешікті.`,
    refusal: "Заң бойынша мұндай үнсіздік бас тарту деп саналады.",
    answered: (name, date) => `${name} ${date ? `${date} күні ` : ""}жауап берді.`,
    isItTrue: "Мәселе шынымен шешілді ме, оны шағым иесі айтады.",
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
    late: (name, date) => `${name} did not answer in time. The last day was ${date}.`,
    daysLate: (days) => `${days}${NBSP}${pluralForm(days, ["working day", "working days"], "en")} late.`,
    refusal: "By law such silence counts as a refusal.",
    answered: (name, date) => `${name} answered${date ? ` on ${date}` : ""}.`,
    isItTrue: "Whether the problem is really solved is for the person who complained to say.",
    confirmed: (date) => `Solved: the person who complained confirmed it${date ? ` on ${date}` : ""}.`,
    seen: (date) => `Solved: the Aarhus Centre saw it on the spot${date ? ` on ${date}` : ""}.`,
    contested: "The person who complained says that the answer is not true.",
    rejected: "The moderator did not publish this complaint.",
    reason: (text) => `Reason: ${stop(text)}`,
    joined: "The same problem was reported before; this complaint was joined to that one.",
    withdrawn: "The person who complained withdrew it.",
  },
});
