import { catalogue } from "../i18n/catalogue.ts";

/** Words of wholes that are divided into parts. */
export const stackWords = catalogue({
  ru: {
    total: "Всего",
    aside: "не входит в сумму",
    undivided: "без разбивки",
    parts: (year: number, parts: string) => `Состав в ${year} году: ${parts}.`,
    short: (years: string) => `Раскрыто не всё: ${years} – на деле больше.`,
    energy: "Энергия по видам",
    water: "Вода по источникам",
    waste: "Отходы: что с ними сделали",
    wasteParts: {
      hazardous_recovered: "опасные – пущены в дело",
      hazardous_disposed: "опасные – захоронены или сожжены",
      other_recovered: "прочие – пущены в дело",
      other_disposed: "прочие – захоронены или сожжены",
    },
  },
  kk: {
    total: "Барлығы",
    aside: "қосындыға кірмейді",
    undivided: "бөлінбеген",
    parts: (year: number, parts: string) => `${year} жылғы құрамы: ${parts}.`,
    short: (years: string) => `Толық ашылмаған: ${years} – шын мәнінде бұдан көп.`,
    energy: "Энергия, түрлері бойынша",
    water: "Су, көздері бойынша",
    waste: "Қалдықтармен не істелді",
    wasteParts: {
      hazardous_recovered: "қауіпті – іске жаратылған",
      hazardous_disposed: "қауіпті – көмілген не өртелген",
      other_recovered: "басқа – іске жаратылған",
      other_disposed: "басқа – көмілген не өртелген",
    },
  },
  en: {
    total: "In all",
    aside: "not in the sum",
    undivided: "not divided",
    parts: (year: number, parts: string) => `In ${year}: ${parts}.`,
    short: (years: string) => `Not all is told for ${years}: it is more than this.`,
    energy: "Energy by carrier",
    water: "Water by source",
    waste: "Waste: what was done with it",
    wasteParts: {
      hazardous_recovered: "hazardous – recovered",
      hazardous_disposed: "hazardous – disposed of",
      other_recovered: "other – recovered",
      other_disposed: "other – disposed of",
    },
  },
});
