import { catalogue } from "../../i18n/catalogue.ts";

const stop = (text: string) => (text.endsWith(".") ? text : `${text}.`);

/** Why it is this body that must answer. */
export const answerableWords = catalogue({
  ru: {
    why: (category: string, region: string) =>
      `По жалобам «${category}»${region ? ` здесь (${region})` : ""} первым отвечает этот орган.`,
    since: (date: string) => stop(`Так установлено с ${date}`),
    draft: "Это черновик правила: юристы его ещё проверяют. Модератор может отправить жалобу другому органу.",
    whyChanged: "Этот орган выбрали вы.",
    usual: (name: string) => `По правилу отвечает: ${name}.`,
    change: "Выбрать другой орган",
    also: "Тоже может отвечать",
  },
  kk: {
    why: (category: string, region: string) =>
      `${region ? `${region}: ` : ""}«${category}» туралы шағымға алдымен осы орган жауап береді.`,
    since: (date: string) => `Бұл ереже ${date} күнінен бері қолданылады.`,
    draft:
      "Бұл – ереженің жобасы: оны заңгерлер әлі тексеріп жатыр. Модератор шағымды басқа органға жібере алады.",
    whyChanged: "Бұл органды өзіңіз таңдадыңыз.",
    usual: (name: string) => `Ереже бойынша жауап беретін орган: ${name}.`,
    change: "Басқа органды таңдау",
    also: "Бұл да жауап бере алады",
  },
  en: {
    why: (category: string, region: string) =>
      `For “${category}”${region ? ` in this place (${region})` : ""} this body answers first.`,
    since: (date: string) => `The rule holds since ${date}.`,
    draft:
      "This rule is a draft that lawyers are still checking. The moderator may send the complaint to another body.",
    whyChanged: "You chose this body.",
    usual: (name: string) => `By the rule it would be: ${name}.`,
    change: "Choose another body",
    also: "May answer too",
  },
});
