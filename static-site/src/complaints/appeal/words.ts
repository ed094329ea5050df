import { catalogue } from "../../i18n/catalogue.ts";

/** Words for turning to the superior body. */
export const appealWords = catalogue({
  ru: {
    title: "Пожаловаться вышестоящему органу",
    why: "Орган не ответил в срок, или вы не согласны с его ответом. Закон даёт право подать жалобу вышестоящему органу до суда (статья 91 Административного процедурно-процессуального кодекса).",
    what: "Мы составили эту жалобу: с обстоятельствами, датами и историей. Впишите своё имя и адрес, подпишите и подайте её в орган, на который жалуетесь. Он обязан передать её дальше.",
    kk: "Скачать на казахском (PDF)",
    ru: "Скачать на русском (PDF)",
    making: "Составляем…",
    saved: "Файл скачан.",
    term: "Подать её нужно не позже чем через три месяца. Точный день – в памятке на последней странице.",
  },
  kk: {
    title: "Жоғары тұрған органға шағымдану",
    why: "Орган мерзімінде жауап бермеді немесе сіз оның жауабымен келіспейсіз. Заң сотқа дейін жоғары тұрған органға шағым беруге құқық береді (Әкімшілік рәсімдік-процестік кодекстің 91-бабы).",
    what: "Біз бұл шағымды мән-жайларымен, күндерімен және тарихымен бірге дайындадық. Аты-жөніңіз бен мекенжайыңызды жазып, қол қойып, шағым жасап отырған органға тапсырыңыз. Ол оны әрі қарай жіберуге міндетті.",
    kk: "Қазақша жүктеп алу (PDF)",
    ru: "Орысша жүктеп алу (PDF)",
    making: "Дайындап жатырмыз…",
    saved: "Файл жүктелді.",
    term: "Оны үш айдан кешіктірмей тапсыру керек. Нақты күні соңғы беттегі жаднамада көрсетілген.",
  },
  en: {
    title: "Complain to the superior body",
    why: "The authority did not answer in time, or you disagree with its answer. The law gives a right to complain to the superior body before going to court (article 91 of the Administrative Procedural and Process-Related Code).",
    what: "We have written this complaint: with the facts, the dates and the story. Fill in your name and address, sign it and hand it in to the authority that you complain about. It must pass it on.",
    kk: "Download in Kazakh (PDF)",
    ru: "Download in Russian (PDF)",
    making: "Writing it…",
    saved: "The file is downloaded.",
    term: "It must be handed in within three months. The last page says by which day.",
  },
});
