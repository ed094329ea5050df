import { catalogue } from "../../i18n/catalogue.ts";

export const replyWords = catalogue({
  ru: {
    title: "Что отвечает предприятие",
    right: "Предприятие вправе ответить на всё, что здесь о нём сказано. Его слова приводятся целиком.",
    beside: "Ответы стоят рядом с тем, к чему относятся.",
    none: "Ответов пока нет; принимает их Орхусский центр.",
    from: (date: string) => `Ответ предприятия, ${date}`,
    documents: "Документы",
    documentsHint:
      "У каждого документа есть контрольная сумма SHA-256: по ней видно, что файл с тех пор не меняли.",
    sum: "SHA-256",
    copy: "Копировать сумму",
    copied: "Сумма скопирована.",
    copyFailed: "Не скопировалось. Сумма целиком:",
    bytes: (kb: string) => `${kb}\u00a0КБ`,
    megabytes: (mb: string) => `${mb}\u00a0МБ`,
  },
  kk: {
    title: "Кәсіпорын не дейді",
    right: "Кәсіпорын мұнда өзі туралы айтылғанның бәріне жауап беруге құқылы. Оның сөзі толық келтіріледі.",
    beside: "Жауаптар нені айтса, соның қасында тұр.",
    none: "Әзірге жауап жоқ; жауапты Орхус орталығы қабылдайды.",
    from: (date: string) => `Кәсіпорынның жауабы, ${date}`,
    documents: "Құжаттар",
    documentsHint:
      "Әр құжаттың SHA-256 бақылау сомасы бар: файлдың содан бері өзгермегені сол арқылы көрінеді.",
    sum: "SHA-256",
    copy: "Соманы көшіру",
    copied: "Сома көшірілді.",
    copyFailed: "Көшірілмеді. Толық сома:",
    bytes: (kb: string) => `${kb}\u00a0КБ`,
    megabytes: (mb: string) => `${mb}\u00a0МБ`,
  },
  en: {
    title: "What the facility replies",
    right: "The facility may reply to everything that is said of it here. Its words are given in full.",
    beside: "Replies stand beside what they are about.",
    none: "There is no reply yet; the Aarhus Centre takes them.",
    from: (date: string) => `The facility's reply, ${date}`,
    documents: "Documents",
    documentsHint:
      "Each document has a SHA-256 checksum: by it one sees that the file was not changed since.",
    sum: "SHA-256",
    copy: "Copy the checksum",
    copied: "Checksum copied.",
    copyFailed: "It could not be copied. The whole checksum:",
    bytes: (kb: string) => `${kb}\u00a0KB`,
    megabytes: (mb: string) => `${mb}\u00a0MB`,
  },
});
