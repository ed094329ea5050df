import { catalogue } from "../../i18n/catalogue.ts";

const NBSP = "\u00a0";

/** Words for pictures that staff sends. */
export const pictureWords = catalogue({
  ru: {
    add: "Добавить снимки или PDF",
    reading: "Читаем файлы…",
    notRead: (name: string) => `${name}: PDF не открывается. Проверьте, что он цел и без пароля.`,
    remove: "Убрать",
    earlier: "Раньше",
    picture: (at: number) => `Снимок ${at}`,
    waiting: "Файл проверяется",
    inspecting: "Отправлено. Проверяем файлы…",
    sending: (at: number, of: number, share: string) =>
      `Отправляем снимок ${at} из ${of}${share && `: ${share}`}`,
    full: (n: number) => `Больше ${n} снимков или страниц добавить нельзя. Лишние не отправлены.`,
    refused: (why: string) => `Снимок не принят: ${why}. Пришлите его ещё раз.`,
  },
  kk: {
    add: "Сурет немесе PDF қосу",
    reading: "Файлдарды оқып жатырмыз…",
    notRead: (name: string) => `${name}: PDF ашылмады. Бүтін әрі құпиясөзсіз екенін тексеріңіз.`,
    remove: "Алып тастау",
    earlier: "Алдыға",
    picture: (at: number) => `${at}-сурет`,
    waiting: "Файл тексеріліп жатыр",
    inspecting: "Жіберілді. Файлдарды тексеріп жатырмыз…",
    sending: (at: number, of: number, share: string) =>
      `${of}${NBSP}суреттің ${at}-сі жіберіліп жатыр${share && `: ${share}`}`,
    full: (n: number) => `${n} суреттен не беттен артық қосуға болмайды. Артығы жіберілмеді.`,
    refused: (why: string) => `Сурет қабылданбады: ${why}. Қайта жіберіңіз.`,
  },
  en: {
    add: "Add pictures or a PDF",
    reading: "Reading the files…",
    notRead: (name: string) =>
      `${name}: the PDF cannot be opened. Check that it is whole and has no password.`,
    remove: "Remove",
    earlier: "Earlier",
    picture: (at: number) => `Picture ${at}`,
    waiting: "The file is being checked",
    inspecting: "Sent. Checking the files…",
    sending: (at: number, of: number, share: string) =>
      `Sending picture ${at} of ${of}${share && `: ${share}`}`,
    full: (n: number) => `No more than ${n} pictures or pages can be added. The rest was not sent.`,
    refused: (why: string) => `The picture was not accepted: ${why}. Send it again.`,
  },
});
