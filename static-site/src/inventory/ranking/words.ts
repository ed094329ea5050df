import { catalogue } from "../../i18n/catalogue.ts";
import { pluralForm } from "../../i18n/plural.ts";

const ru = (count: number, one: string, few: string, many: string) =>
  `${count} ${pluralForm(count, [one, few, many], "ru")}`;
const facilities = (count: number) => `${count} ${pluralForm(count, ["facility", "facilities"], "en")}`;

export const rankingWords = catalogue({
  ru: {
    nobody: (what: string, year: number) =>
      `${what}: за ${year} год ни одно предприятие не сообщило количества.`,
    allZero: (what: string, year: number, reporting: number) =>
      `${what}: за ${year} год ${ru(reporting, "предприятие сообщило", "предприятия сообщили", "предприятий сообщили")} ноль.`,
    one: (what: string, year: number, name: string, total: string) =>
      `${what}: за ${year} год количество сообщило одно предприятие, ${name}: ${total}.`,
    largest: (what: string, year: number, name: string, share: string, total: string, reporting: number) =>
      `${what}: ${name} – ${share} из ${total}, о которых за ${year} год ${ru(reporting, "сообщило предприятие", "сообщили предприятия", "сообщили предприятий")}.`,
    largestFive: (what: string, year: number, share: string, total: string, reporting: number) =>
      `${what}: на пять крупнейших приходится ${share} из ${total}, о которых за ${year} год ${pluralForm(reporting, ["сообщило", "сообщили", "сообщили"], "ru")} ${ru(reporting, "предприятие", "предприятия", "предприятий")}.`,
    untold: (count: number) =>
      `Ещё ${ru(count, "предприятие назвало", "предприятия назвали", "предприятий назвали")} этот выброс без количества: на самом деле всего больше.`,
    onlyUntold: (count: number) =>
      `${ru(count, "предприятие назвало", "предприятия назвали", "предприятий назвали")} этот выброс без количества.`,
    perUnit: "На единицу продукции",
    perUnitHint:
      "Кг на единицу того, что предприятие делает. Сравнимы лишь те, кто делает одно и то же: тонна меди – не тонна муки.",
    perUnitOf: (unit: string) => `Единица продукции: ${unit}`,
    withoutProduction: (count: number) =>
      `${ru(count, "предприятие не сообщило", "предприятия не сообщили", "предприятий не сообщили")}, сколько произвели: здесь их нет.`,
    noProduction: "Никто из них не сообщил, сколько произвёл.",
    above: "выше порога",
    threshold: (amount: string) => `Порог отчётности – ${amount} в год.`,
    noThreshold: "Порога отчётности для этого нет.",
    share: "Доля",
    facility: "Предприятие",
    amount: "Количество",
    per: "На единицу продукции",
    method: "Как получено",
    rank: "Место",
    ranked: "Предприятия по количеству",
    shown: (shown: number, all: number) => `Показано ${shown} из ${all}.`,
  },
  kk: {
    nobody: (what: string, year: number) =>
      `${what}: ${year} жыл үшін бірде-бір кәсіпорын мөлшерін хабарламаған.`,
    allZero: (what: string, year: number, reporting: number) =>
      `${what}: ${year} жыл үшін ${reporting} кәсіпорын нөл деп хабарлады.`,
    one: (what: string, year: number, name: string, total: string) =>
      `${what}: ${year} жыл үшін мөлшерін бір ғана кәсіпорын хабарлады, ${name}: ${total}.`,
    largest: (what: string, year: number, name: string, share: string, total: string, reporting: number) =>
      `${what}: ${year} жыл үшін ${reporting} кәсіпорын барлығы ${total} шығарғанын хабарлады, соның ${share}-ы – ${name}.`,
    largestFive: (what: string, year: number, share: string, total: string, reporting: number) =>
      `${what}: ${year} жыл үшін ${reporting} кәсіпорын барлығы ${total} шығарғанын хабарлады, соның ${share}-ы ең ірі бесеуіне тиесілі.`,
    untold: (count: number) =>
      `Тағы ${count} кәсіпорын бұл шығарындыны атады, бірақ мөлшерін айтпады: шын мәнінде барлығы одан көп.`,
    onlyUntold: (count: number) => `${count} кәсіпорын бұл шығарындыны атады, бірақ мөлшерін айтпады.`,
    perUnit: "Өнім бірлігіне шаққанда",
    perUnitHint:
      "Кәсіпорын шығаратын өнімнің бірлігіне шаққанда, кг. Бір өнім шығаратындарды ғана салыстыруға болады: бір тонна мыс бір тонна ұн емес.",
    perUnitOf: (unit: string) => `Өнім бірлігі: ${unit}`,
    withoutProduction: (count: number) => `${count} кәсіпорын қанша өндіргенін хабарламаған: олар мұнда жоқ.`,
    noProduction: "Олардың ешқайсысы қанша өндіргенін хабарламаған.",
    above: "шекті мәннен жоғары",
    threshold: (amount: string) => `Есеп берудің шекті мәні – жылына ${amount}.`,
    noThreshold: "Бұған есеп берудің шекті мәні жоқ.",
    share: "Үлесі",
    facility: "Кәсіпорын",
    amount: "Мөлшері",
    per: "Өнім бірлігіне",
    method: "Қалай алынған",
    rank: "Орны",
    ranked: "Кәсіпорындар мөлшері бойынша",
    shown: (shown: number, all: number) => `${all} ішінен ${shown} көрсетілді.`,
  },
  en: {
    nobody: (what: string, year: number) => `${what}: no facility reported a figure for ${year}.`,
    allZero: (what: string, year: number, reporting: number) =>
      `${what}: for ${year}, ${facilities(reporting)} reported zero.`,
    one: (what: string, year: number, name: string, total: string) =>
      `${what}: for ${year} one facility reported a figure, ${name}: ${total}.`,
    largest: (what: string, year: number, name: string, share: string, total: string, reporting: number) =>
      `${what}: ${name} releases ${share} of the ${total} that ${facilities(reporting)} reported for ${year}.`,
    largestFive: (what: string, year: number, share: string, total: string, reporting: number) =>
      `${what}: the five largest release ${share} of the ${total} that ${facilities(reporting)} reported for ${year}.`,
    untold: (count: number) =>
      `${facilities(count)} more named this release without a figure: the true total is higher.`,
    onlyUntold: (count: number) => `${facilities(count)} named this release without a figure.`,
    perUnit: "Per unit of product",
    perUnitHint:
      "Kg for each unit of what a facility makes. Only those that make the same can be compared: a tonne of copper is not a tonne of flour.",
    perUnitOf: (unit: string) => `Unit of product: ${unit}`,
    withoutProduction: (count: number) =>
      `${facilities(count)} did not report how much was made, and cannot be here.`,
    noProduction: "None of them reported how much was made.",
    above: "above the threshold",
    threshold: (amount: string) => `The reporting threshold is ${amount} a year.`,
    noThreshold: "There is no reporting threshold for this.",
    share: "Share",
    facility: "Facility",
    amount: "Amount",
    per: "Per unit of product",
    method: "How obtained",
    rank: "Rank",
    ranked: "Facilities by amount",
    shown: (shown: number, all: number) => `${shown} of ${all} are shown.`,
  },
});
