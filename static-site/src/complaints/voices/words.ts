import { catalogue } from "../../i18n/catalogue.ts";
import { pluralForm } from "../../i18n/plural.ts";

const people = (n: number) => `${n}\u00a0${pluralForm(n, ["человека", "человек", "человек"], "ru")}`;

/** Words for who else says so. */
export const voicesWords = catalogue({
  ru: {
    title: "Кого это касается",
    nobody: "Кроме автора, пока никто не отозвался.",
    count: (n: number) => `Кроме автора, это касается ещё ${people(n)}.`,
    stillThere: (n: number, date: string) =>
      `${n}\u00a0${pluralForm(n, ["говорит", "говорят", "говорят"], "ru")}: проблема осталась. Последний раз – ${date.endsWith(".") ? date : `${date}.`}`,
    affectsMe: "Меня это тоже касается",
    affectsMeSaid: "Вы сказали: меня тоже касается",
    still: "Проблема осталась",
    stillSaid: "Вы сказали: проблема осталась",
    how: "Имя не нужно. Считаем браузер один раз и не храним, кто вы.",
    sending: "Отправляем…",
    thanks: "Спасибо, учли.",
    addPhoto: "Добавить своё фото",
    photoHint: "Можно одно. Его покажут, когда посмотрит модератор.",
    preparing: "Готовим фото…",
    photoSent: "Фото отправлено. Его покажут, когда посмотрит модератор.",
    notPicture: (name: string) => `«${name}» не открывается как изображение. Выберите другой файл.`,
    again: "Отправить ещё раз",
    doubles: (n: number) => `Присоединено жалоб о том же: ${n}. Их авторы тоже посчитаны.`,
  },
  kk: {
    title: "Бұл кімге қатысты",
    nobody: "Шағым иесінен басқа әзірге ешкім үн қоспады.",
    count: (n: number) => `Шағым иесінен басқа бұл тағы ${n}\u00a0адамға қатысты.`,
    stillThere: (n: number, date: string) => `${n}\u00a0адам «мәселе әлі бар» дейді. Соңғы рет – ${date}.`,
    affectsMe: "Бұл маған да қатысты",
    affectsMeSaid: "Сіз айттыңыз: маған да қатысты",
    still: "Мәселе әлі бар",
    stillSaid: "Сіз айттыңыз: мәселе әлі бар",
    how: "Аты-жөн керек емес. Әр браузерді бір рет санаймыз, кім екеніңізді сақтамаймыз.",
    sending: "Жіберіп жатырмыз…",
    thanks: "Рақмет, ескерілді.",
    addPhoto: "Өз суретіңізді қосу",
    photoHint: "Бір сурет қосуға болады. Модератор көргеннен кейін бәріне көрсетіледі.",
    preparing: "Суретті дайындап жатырмыз…",
    photoSent: "Сурет жіберілді. Модератор көргеннен кейін бәріне көрсетіледі.",
    notPicture: (name: string) => `«${name}» сурет болып ашылмайды. Басқа файл таңдаңыз.`,
    again: "Қайта жіберу",
    doubles: (n: number) => `Осы туралы ${n} шағым қосылды. Олардың иелері де саналды.`,
  },
  en: {
    title: "Whom it affects",
    nobody: "Nobody but the person who complained has spoken up yet.",
    count: (n: number) =>
      `It affects ${n}\u00a0more ${pluralForm(n, ["person", "people"], "en")} besides the one who complained.`,
    stillThere: (n: number, date: string) =>
      `${n}\u00a0${pluralForm(n, ["says", "say"], "en")} that it is still there, last on ${date}.`,
    affectsMe: "It affects me too",
    affectsMeSaid: "You said: it affects me too",
    still: "It is still there",
    stillSaid: "You said: it is still there",
    how: "No name needed. A browser counts once, and we do not keep who you are.",
    sending: "Sending…",
    thanks: "Thank you, counted.",
    addPhoto: "Add your own photo",
    photoHint: "One is possible. It is shown once a moderator has looked at it.",
    preparing: "Preparing the photo…",
    photoSent: "The photo was sent. It is shown once a moderator has looked at it.",
    notPicture: (name: string) => `“${name}” does not open as a picture. Choose another file.`,
    again: "Send again",
    doubles: (n: number) => `Joined complaints about the same: ${n}. Those who filed them are counted too.`,
  },
});
