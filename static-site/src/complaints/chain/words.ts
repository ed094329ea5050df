import { catalogue } from "../../i18n/catalogue.ts";
import { pluralForm } from "../../i18n/plural.ts";

const NBSP = "\u00a0";

/** What the check of a story found, what that proves, and what it does not. */
export const chainWords = catalogue({
  ru: {
    checking: "Проверяем…",
    whole: (entries: number) =>
      `История цела: ${entries}${NBSP}${pluralForm(entries, ["запись", "записи", "записей"], "ru")}.`,
    wholeHow:
      "У каждой записи есть отпечаток (SHA-256): число, которое получается из её текста и отпечатка записи перед ней. Ваш браузер посчитал все отпечатки заново, и все сошлись.",
    broken: (entry: number) => `История повреждена: запись ${entry}`,
    flaws: {
      position: "Записи пропущены, добавлены или стоят в другом порядке.",
      previous: "Запись не связана с той, что перед ней.",
      hash: "Запись не та, что была сделана: её текст, дата или автор изменились.",
      time: "Запись датирована раньше той, что перед ней.",
      length: "Последних записей не хватает, или всю историю переписали.",
    },
    tell: "Сохраните эту страницу и сообщите Орхусскому центру.",
    held: (day: string) => `Есть в сводке за ${day}`,
    heldHow:
      "Каждую ночь по всем историям считается одно общее число – сводка дня. Эта история вошла в неё такой, какой вы её видите.",
    later: "Записи после этого дня войдут в следующие сводки.",
    none: "В сводку дня ещё не вошла. Сводка за сегодня появится ночью.",
    brokenDigest: (day: string) => `Не сходится со сводкой за ${day}: тогда история была другой.`,
    unasked: "Со сводкой дня сравнить не удалось. Сами записи проверены.",
    cannot: "Этот браузер не умеет считать отпечатки на этом адресе. Откройте страницу по https.",
    retry: "Проверить ещё раз",
    proves: "Что это доказывает",
    provesText:
      "Записи не меняли, не убирали, не добавляли задним числом с того дня, когда их отпечаток увидел кто-то ещё: в сводке дня, в вашей копии, в распечатанной жалобе.",
    not: "Чего это не доказывает",
    notText:
      "Что записанное – правда. И что саму сводку не подменили: для этого нужны её копии у других людей. Сравните число ниже с копией, если она у вас есть.",
    digest: "Сводка дня",
    head: "Отпечаток всей истории",
    open: "Открыть сводку",
  },
  kk: {
    checking: "Тексеріп жатырмыз…",
    whole: (entries: number) => `Тарих бүтін: ${entries}${NBSP}жазба.`,
    wholeHow:
      "Әр жазбаның таңбасы (SHA-256) бар: ол жазбаның мәтінінен және алдыңғы жазбаның таңбасынан шығатын сан. Браузеріңіз барлық таңбаны қайта есептеді, бәрі сәйкес келді.",
    broken: (entry: number) => `Тарих бұзылған: ${entry}-жазба`,
    flaws: {
      position: "Жазбалар түсіп қалған, қосылған немесе реті ауысқан.",
      previous: "Жазба алдыңғысымен байланыспаған.",
      hash: "Жазба бастапқыдай емес: мәтіні, күні немесе авторы өзгерген.",
      time: "Жазбаның күні алдыңғысынан ерте.",
      length: "Соңғы жазбалар жоқ немесе бүкіл тарих қайта жазылған.",
    },
    tell: "Осы бетті сақтап, Орхус орталығына хабарлаңыз.",
    held: (day: string) => `Мына күннің жиынтығында бар: ${day}`,
    heldHow:
      "Әр түнде барлық тарих бойынша бір ортақ сан – күн жиынтығы есептеледі. Бұл тарих оған дәл өзіңіз көріп тұрғандай енген.",
    later: "Осы күннен кейінгі жазбалар келесі жиынтықтарға енеді.",
    none: "Күн жиынтығына әлі енген жоқ. Бүгінгі жиынтық түнде шығады.",
    brokenDigest: (day: string) =>
      `Мына күннің жиынтығымен сәйкес емес: ${day}. Ол кезде тарих басқаша болған.`,
    unasked: "Күн жиынтығымен салыстыра алмадық. Жазбалардың өзі тексерілді.",
    cannot: "Бұл браузер осы мекенжайда таңбаны есептей алмайды. Бетті https арқылы ашыңыз.",
    retry: "Қайта тексеру",
    proves: "Бұл нені дәлелдейді",
    provesText:
      "Таңбасын тағы біреу көрген күннен бастап жазбалар өзгертілмеген, алынбаған, кейін қосылмаған: күн жиынтығында, сіздің көшірмеңізде, басып шығарылған шағымда.",
    not: "Бұл нені дәлелдемейді",
    notText:
      "Жазылғанның рас екенін. Жиынтықтың өзі ауыстырылмағанын да: ол үшін оның көшірмесі басқа адамдарда болуы керек. Көшірмеңіз болса, төмендегі санмен салыстырыңыз.",
    digest: "Күн жиынтығы",
    head: "Бүкіл тарихтың таңбасы",
    open: "Жиынтықты ашу",
  },
  en: {
    checking: "Checking…",
    whole: (entries: number) =>
      `The story is whole: ${entries}${NBSP}${pluralForm(entries, ["entry", "entries"], "en")}.`,
    wholeHow:
      "Every entry has a fingerprint (SHA-256): a number made from its text and from the fingerprint of the entry before. Your browser made all of them again, and all agree.",
    broken: (entry: number) => `The story is broken: entry ${entry}`,
    flaws: {
      position: "Entries are missing, were added, or stand in another order.",
      previous: "The entry is not tied to the one before.",
      hash: "The entry is not what was written: its text, its date or who wrote it was changed.",
      time: "The entry is dated before the one that it follows.",
      length: "The newest entries are missing, or the whole story was written anew.",
    },
    tell: "Save this page and tell the Aarhus Centre.",
    held: (day: string) => `It is in the digest of ${day}`,
    heldHow:
      "Every night one number is made from all stories: the digest of the day. This story went into it just as you see it.",
    later: "Entries after that day go into later digests.",
    none: "It is in no daily digest yet. Today's is made tonight.",
    brokenDigest: (day: string) => `It does not agree with the digest of ${day}: the story was another then.`,
    unasked: "It could not be compared with the daily digest. The entries themselves were checked.",
    cannot: "This browser cannot make fingerprints at this address. Open the page by https.",
    retry: "Check again",
    proves: "What this proves",
    provesText:
      "Entries were not changed, removed or put in later since the day on which somebody else saw their fingerprint: in a daily digest, in your copy, on a printed complaint.",
    not: "What it does not prove",
    notText:
      "That what is written is true. Nor that the digest itself was not replaced: for that, others must keep copies of it. Compare the number below with a copy, if you have one.",
    digest: "Digest of the day",
    head: "Fingerprint of the whole story",
    open: "Open the digest",
  },
});
