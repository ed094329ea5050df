import { catalogue } from "../../i18n/catalogue.ts";
import { pluralForm } from "../../i18n/plural.ts";

const RU = ["жалоба", "жалобы", "жалоб"] as const;
const EN = ["complaint", "complaints"] as const;

export const partWords = catalogue({
  ru: {
    country: "Весь Казахстан",
    byYear: "По годам подачи",
    total: (place: string, n: string, count: number) => `${place}: ${n} ${pluralForm(count, RU)}`,
    year: (year: number, n: string, count: number) => `${year} год: ${n} ${pluralForm(count, RU)}`,
    barsUnfiltered: "Столбцы считают все жалобы, без остальных фильтров.",
    clusters: (n: string) => `Скопления на карте: ${n}`,
    cluster: (n: string, count: number, where: string) => `${n} ${pluralForm(count, RU)} – ${where}`,
    away: (town: string, km: string, direction: number) =>
      `${town}, ${km} км ${["севернее", "северо-восточнее", "восточнее", "юго-восточнее", "южнее", "юго-западнее", "западнее", "северо-западнее"][direction]}`,
    density: "Сколько жалоб рядом друг с другом",
    sizes: "Каждый следующий круг – в десять раз больше жалоб",
    legend: "Обозначения",
    here: (n: string) => `Жалоб рядом: ${n}`,
    zoomHint: "Нажмите, чтобы раскрыть",
    enterOpens: "Enter – открыть",
    demonstration: "вымышленное",
    ring: "Несколько жалоб рядом; кольцо показывает, о чём они. Нажмите, чтобы раскрыть",
    facility: "Предприятие",
  },
  kk: {
    country: "Бүкіл Қазақстан",
    byYear: "Берілген жылы бойынша",
    total: (place: string, n: string, _count: number) => `${place}: ${n} шағым`,
    year: (year: number, n: string, _count: number) => `${year} жыл: ${n} шағым`,
    barsUnfiltered: "Бағандар басқа сүзгілерсіз барлық шағымды санайды.",
    clusters: (n: string) => `Картадағы шоғырлар: ${n}`,
    cluster: (n: string, _count: number, where: string) => `${n} шағым – ${where}`,
    away: (town: string, km: string, direction: number) =>
      `${town}, ${["солтүстікке", "солтүстік-шығысқа", "шығысқа", "оңтүстік-шығысқа", "оңтүстікке", "оңтүстік-батысқа", "батысқа", "солтүстік-батысқа"][direction]} қарай ${km} км`,
    density: "Бір-біріне жақын шағымдар саны",
    sizes: "Әр келесі шеңбер – шағым саны он есе көп",
    legend: "Шартты белгілер",
    here: (n: string) => `Осы маңдағы шағымдар: ${n}`,
    zoomHint: "Ашу үшін басыңыз",
    enterOpens: "Enter – ашу",
    demonstration: "ойдан шығарылған",
    ring: "Жақын орналасқан бірнеше шағым; шеңбер олардың не туралы екенін көрсетеді. Ашу үшін басыңыз",
    facility: "Кәсіпорын",
  },
  en: {
    country: "All Kazakhstan",
    byYear: "By year of filing",
    total: (place: string, n: string, count: number) => `${place}: ${n} ${pluralForm(count, EN)}`,
    year: (year: number, n: string, count: number) => `${year}: ${n} ${pluralForm(count, EN)}`,
    barsUnfiltered: "The bars count all complaints, without the other filters.",
    clusters: (n: string) => `Clusters on the map: ${n}`,
    cluster: (n: string, count: number, where: string) => `${n} ${pluralForm(count, EN)} – ${where}`,
    away: (town: string, km: string, direction: number) =>
      `${km} km ${["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"][direction]} of ${town}`,
    density: "Complaints close to each other",
    sizes: "Each next circle stands for ten times as many",
    legend: "Legend",
    here: (n: string) => `Complaints close by: ${n}`,
    zoomHint: "Press to open",
    enterOpens: "Enter opens",
    demonstration: "fictional",
    ring: "Several complaints close together; the ring shows what they are about. Press to open",
    facility: "Enterprise",
  },
});
