import { catalogue } from "../../i18n/catalogue.ts";
import { formatDate } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { pluralForm } from "../../i18n/plural.ts";
import type { Fault } from "./faults.ts";

const stop = (text: string) => (text.endsWith(".") ? text : `${text}.`);
const ruSigns = (n: number) =>
  `${formatNumber(n)}\u00a0${pluralForm(n, ["знака", "знаков", "знаков"], "ru")}`;

/** Words of every form of staff. */
export const formWords = catalogue({
  ru: {
    wrong: "Исправьте, пожалуйста:",
    keptAll: "Всё, что вы набрали, на месте.",
    kept: "Черновик хранится на этом устройстве.",
    sending: "Отправляем…",
    close: "Закрыть",
    count: (n: string, most: string) => `${n} из ${most}`,
    faults: {
      needed: () => "Это поле нужно заполнить.",
      tooShort: (n: number) => `Напишите подробнее: не меньше ${ruSigns(n)}.`,
      tooLong: (n: number) => `Сократите: не больше ${ruSigns(n)}.`,
      future: () => "Этот день ещё не наступил.",
      notNumber: () => "Напишите целое число, без букв.",
      noProof: () => "Чтобы сказать «сделано», добавьте хотя бы один снимок «после».",
      pending: () => "Снимки ещё проверяются. Подождите немного и отправьте снова.",
      notAddress: () => "Нужны от 3 до 64 латинских строчных букв, цифр и дефисов; дефис не с краю.",
      notHttps: () => "Адрес начинается с https://.",
      noFile: () => "Выберите файл: по нему считается контрольная сумма.",
      notBin: () => "БИН – это 12 цифр.",
      notDegrees: () => "Напишите число, например 43,2567.",
      notId: () => "Номер жалобы – 12 букв и цифр. Проверьте каждый.",
      notAfter: (day: string) => stop(`Не позднее ${formatDate(day)}`),
      notBefore: (day: string) => stop(`Не раньше ${formatDate(day)}`),
      notLater: (day: string) => stop(`Нужен день после ${formatDate(day)}`),
    },
  },
  kk: {
    wrong: "Мынаны түзетіңіз:",
    keptAll: "Жазғаныңыздың бәрі сақтаулы.",
    kept: "Жазғаныңыз осы құрылғыда сақталады.",
    sending: "Жіберіп жатырмыз…",
    close: "Жабу",
    count: (n: string, most: string) => `${n} / ${most}`,
    faults: {
      needed: () => "Бұл жерді толтыру керек.",
      tooShort: (n: number) => `Толығырақ жазыңыз: кемінде ${formatNumber(n)} таңба.`,
      tooLong: (n: number) => `Қысқартыңыз: ең көбі ${formatNumber(n)} таңба.`,
      future: () => "Бұл күн әлі келген жоқ.",
      notNumber: () => "Бүтін сан жазыңыз, әріпсіз.",
      noProof: () => "«Жасалды» деу үшін кемінде бір «кейінгі» сурет қосыңыз.",
      pending: () => "Суреттер әлі тексеріліп жатыр. Сәл күтіп, қайта жіберіңіз.",
      notAddress: () => "3-тен 64-ке дейін латынша кіші әріп, цифр не дефис керек; дефис шетінде болмасын.",
      notHttps: () => "Мекенжай https:// деп басталады.",
      noFile: () => "Файлды таңдаңыз: бақылау қосындысы соған қарап есептеледі.",
      notBin: () => "БСН – 12 цифр.",
      notDegrees: () => "Сан жазыңыз, мысалы 43,2567.",
      notId: () => "Шағым нөмірі – 12 әріп пен цифр. Әрқайсысын тексеріңіз.",
      notAfter: (day: string) => `Ең кеш күні – ${formatDate(day)}.`,
      notBefore: (day: string) => `Ең ерте күні – ${formatDate(day)}.`,
      notLater: (day: string) => `${formatDate(day)} – бұдан кейінгі күн керек.`,
    },
  },
  en: {
    wrong: "Please correct this:",
    keptAll: "All that you have typed is still there.",
    kept: "The draft is kept on this device.",
    sending: "Sending…",
    close: "Close",
    count: (n: string, most: string) => `${n} of ${most}`,
    faults: {
      needed: () => "This is needed.",
      tooShort: (n: number) => `Write more: at least ${formatNumber(n)} characters.`,
      tooLong: (n: number) => `Make it shorter: at most ${formatNumber(n)} characters.`,
      future: () => "This day has not come yet.",
      notNumber: () => "Write a whole number, without letters.",
      noProof: () => "To say that it is done, add at least one photo from afterwards.",
      pending: () => "Pictures are still being checked. Wait a little and send again.",
      notAddress: () => "Use 3 to 64 small Latin letters, digits and hyphens, no hyphen at an end.",
      notHttps: () => "The address begins with https://.",
      noFile: () => "Choose the file: the checksum is computed from it.",
      notBin: () => "A BIN has 12 digits.",
      notDegrees: () => "Write a number, for example 43.2567.",
      notId: () => "The number of a complaint has 12 letters and digits. Check each of them.",
      notAfter: (day: string) => `Not after ${formatDate(day)}.`,
      notBefore: (day: string) => `Not before ${formatDate(day)}.`,
      notLater: (day: string) => `A day after ${formatDate(day)} is needed.`,
    },
  },
});

/** A fault in words. */
export function faultText(fault: Fault): string {
  const { faults } = formWords();
  switch (fault[0]) {
    case "tooShort":
    case "tooLong":
      return faults[fault[0]](fault[1]);
    case "notAfter":
    case "notBefore":
    case "notLater":
      return faults[fault[0]](fault[1]);
    default:
      return faults[fault[0]]();
  }
}
