import { catalogue } from "../../i18n/catalogue.ts";

const stop = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** Words for sending a complaint on to another body. */
export const forwardWords = catalogue({
  ru: {
    title: "Передать другому органу",
    to: "Кто должен ответить",
    now: (name: string) => stop(`Сейчас – ${name}`),
    choose: "Выберите орган",
    ruled: "По правилам для этого места",
    others: "Остальные органы",
    why: "Почему передаём",
    whyHint: "Это прочтут все, и автор жалобы тоже. От 10 до 1000 знаков.",
    send: "Передать",
    sendFirst: "Опубликовать и отправить туда",
    next: "У нового органа начнётся свой срок: 15 рабочих дней. Сколько дней ушло на пересылку, увидят все.",
    done: (name: string) => stop(`Жалоба передана. Теперь отвечает ${name}`),
  },
  kk: {
    title: "Басқа органға жіберу",
    to: "Кім жауап беруге тиіс",
    now: (name: string) => `Қазір – ${name}.`,
    choose: "Органды таңдаңыз",
    ruled: "Осы жерге арналған ереже бойынша",
    others: "Қалған органдар",
    why: "Неге жібереміз",
    whyHint: "Мұны бәрі, шағым иесі де оқиды. 10-нан 1000 таңбаға дейін.",
    send: "Жіберу",
    sendFirst: "Жариялап, сол органға жіберу",
    next: "Жаңа органның өз мерзімі басталады: 15 жұмыс күні. Жіберуге неше күн кеткенін бәрі көреді.",
    done: (name: string) => `Шағым жіберілді. Енді жауап беретін орган – ${name}.`,
  },
  en: {
    title: "Send on to another body",
    to: "Who must answer",
    now: (name: string) => `Now it is ${name}.`,
    choose: "Choose a body",
    ruled: "By the rules for this place",
    others: "Other bodies",
    why: "Why it is sent on",
    whyHint: "Everyone reads this, the person who complained too. Between 10 and 1,000 characters.",
    send: "Send on",
    sendFirst: "Publish and send it there",
    next: "The new body gets a term of its own: 15 working days. Everyone sees how many days were lost.",
    done: (name: string) => `The complaint was sent on. ${name} answers for it now.`,
  },
});
