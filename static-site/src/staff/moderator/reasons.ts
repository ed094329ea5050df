import type { Language } from "../../i18n/language.ts";

/** Reasons to start from, in the language in which the citizen wrote and will read. */
export const REASONS: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    "Непонятно, что произошло и где. Опишите проблему и место подробнее и подайте жалобу ещё раз.",
    "Это не связано с окружающей средой. Обратитесь, пожалуйста, в орган, который занимается этим вопросом.",
    "В тексте есть оскорбления или личные данные других людей. Уберите их и подайте жалобу ещё раз.",
    "О той же проблеме в этом месте жалоба уже опубликована. Следите за ней на карте.",
  ],
  kk: [
    "Не болғаны және қай жерде екені түсініксіз. Мәселе мен орынды толығырақ жазып, шағымды қайта беріңіз.",
    "Бұл қоршаған ортаға қатысты емес. Осы мәселемен айналысатын органға жүгініңіз.",
    "Мәтінде балағат сөздер немесе басқа адамдардың жеке деректері бар. Оларды алып тастап, шағымды қайта беріңіз.",
    "Осы жердегі дәл сол мәселе туралы шағым жарияланып қойған. Оны картадан бақылаңыз.",
  ],
  en: [
    "It is not clear what happened and where. Please describe the problem and the place more closely and file again.",
    "This is not about the environment. Please turn to the body that deals with this question.",
    "The text holds insults or personal data of others. Please take them out and file again.",
    "A complaint about the same problem at this place is already published. Follow it on the map.",
  ],
};

/** Characters that the API asks of a reason. */
export const REASON = { min: 10, max: 1000 } as const;

/** What is wrong with a reason's length. */
export function lengthFault(reason: string): "tooShort" | "tooLong" | null {
  const length = reason.trim().length;
  if (length < REASON.min) return "tooShort";
  return length > REASON.max ? "tooLong" : null;
}
