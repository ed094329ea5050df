import { catalogue } from "../i18n/catalogue.ts";
import { formatNumber as n } from "../i18n/numbers.ts";
import { pluralForm } from "../i18n/plural.ts";

const ru = (count: number, one: string, few: string, many: string) =>
  `${n(count)} ${pluralForm(count, [one, few, many], "ru")}`;
const en = (count: number, one: string, other: string) =>
  `${n(count)} ${pluralForm(count, [one, other], "en")}`;

export const regionWords = catalogue({
  ru: {
    title: "Казахстан и регионы",
    lead: "Сколько выбрасывают предприятия страны, где больше и куда идёт дело. Сложено то, о чём сообщили сами предприятия.",
    allRegions: "Все регионы",
    notFound: "Такого региона нет",
    wholeCountry: "Вся страна",
    byRegion: "Регионы по количеству",
    coming: (now: number, all: number) =>
      all ? `Загружены регионы: ${now} из ${all}` : "Загружаем список регионов",
    pictureHint:
      "Площадь круга – количество; круг стоит в центре региона. Крестик: количества никто не назвал.",
    trendHint: "Столбики справа – годы, у каждого региона свой масштаб; точки – год без данных.",
    most: (what: string, year: number, total: string, first: string, share: string, silent: number) =>
      `${what}: за ${year} год предприятия страны сообщили о ${total}. Больше всего – ${first}, ${share}.${silent ? ` В ${ru(silent, "регионе", "регионах", "регионах")} количества никто не назвал.` : ""}`,
    nobodyAnywhere: (what: string, year: number) =>
      `${what}: за ${year} год ни одно предприятие не сообщило об этом выбросе.`,
    nobodyTold: "никто не сообщил",
    told: "Сообщили",
    untold: "Не назвали количества",
    reportsHere: (year: number, count: number) =>
      `За ${year} год здесь ${pluralForm(count, ["отчиталось", "отчитались", "отчитались"], "ru")} ${ru(count, "предприятие", "предприятия", "предприятий")}.`,
    centre: (name: string) => `Центр – ${name}.`,
    facilitiesHere: "Предприятия региона",
    noTotals: "Ни одно предприятие здесь ещё не опубликовало отчёта.",
    releases: "Выбросы и сбросы по годам",
    sumsHint:
      "Это суммы того, о чём сообщили. Рост может значить, что выбросили больше, а может – что отчитались больше предприятий: сколько их, видно в таблицах. Сначала то, чего больше всего в порогах отчётности.",
    all: (count: number) => `Показать все (${count})`,
    resources: "Энергия и вода",
    sumLast: (year: number, amount: string) => `В ${year} году – ${amount}`,
    sumSince: (year: number, change: string) => `с ${year} года ${change}`,
    sumSilent: (years: string) => `никто не сообщил за ${years}`,
    sumNobody: "Количества никто не назвал.",
    waste: "Отходы предприятий",
    share: (year: number, share: string) =>
      `Из отходов, о которых предприятия сообщили за ${year} год, пущено в дело ${share}.`,
    noShare: "Какая часть отходов пущена в дело, по отчётам не сказать.",
    shareTable: "Отходы и доля пущенных в дело по годам",
    shareColumn: "Доля",
    targetsTitle: "Национальная цель – о других отходах.",
    targets:
      "Страна хочет перерабатывать 40 % бытовых (коммунальных) отходов к 2030 году; начинали с 1 %, дошли до 25 %.",
    targetsApart:
      "Здесь же – отходы самих предприятий: порода, шлак, зола. Складывать или сравнивать эти две доли нельзя.",
    targetsSource: "Цель так называет Орхусский центр.",
    largest: "Крупнейшие предприятия",
    complaints: "Жалобы людей",
    complaintsSentence: (total: number, resolved: number, overdue: number) =>
      `Опубликовано ${ru(total, "жалоба", "жалобы", "жалоб")}; решено ${n(resolved)}; без ответа дольше срока ${n(overdue)}.`,
    complaintsByGroup: "Жалобы по темам",
    noComplaints: "Опубликованных жалоб отсюда нет.",
    onMap: "На карте",
    authorities: "Как отвечают власти",
  },
  kk: {
    title: "Қазақстан және оның өңірлері",
    lead: "Ел кәсіпорындары қанша шығарады, қай жерде көп, жағдай қалай өзгеріп жатыр. Кәсіпорындардың өздері хабарлағаны қосылған.",
    allRegions: "Барлық өңірлер",
    notFound: "Мұндай өңір жоқ",
    wholeCountry: "Бүкіл ел",
    byRegion: "Өңірлер мөлшері бойынша",
    coming: (now: number, all: number) =>
      all ? `Өңірлер жүктелді: ${all} ішінен ${now}` : "Өңірлер тізімі жүктелуде",
    pictureHint:
      "Дөңгелектің ауданы – мөлшері; дөңгелек өңір орталығында тұр. Айқас белгі: мөлшерін ешкім айтпаған.",
    trendHint: "Оң жақтағы бағандар – жылдар, масштабы әр өңірдің өзінікі; нүктелер – дерек жоқ жыл.",
    most: (what: string, year: number, total: string, first: string, share: string, silent: number) =>
      `${what}: ${year} жыл үшін ел кәсіпорындары ${total} шығарғанын хабарлады. Ең көбі – ${first}, ${share}.${silent ? ` ${silent} өңірде мөлшерін ешкім айтпады.` : ""}`,
    nobodyAnywhere: (what: string, year: number) =>
      `${what}: ${year} жыл үшін бірде-бір кәсіпорын бұл шығарынды туралы хабарламады.`,
    nobodyTold: "ешкім хабарламаған",
    told: "Хабарлағандар",
    untold: "Мөлшерін айтпағандар",
    reportsHere: (year: number, count: number) => `${year} жыл үшін мұнда ${n(count)} кәсіпорын есеп берді.`,
    centre: (name: string) => `Орталығы – ${name}.`,
    facilitiesHere: "Өңір кәсіпорындары",
    noTotals: "Мұнда бірде-бір кәсіпорын әлі есеп жарияламаған.",
    releases: "Шығарындылар мен төгінділер, жылдар бойынша",
    sumsHint:
      "Бұл – хабарланғандардың қосындысы. Өсуі көбірек шығарылғанын да, көбірек кәсіпорын есеп бергенін де білдіруі мүмкін: олардың саны кестелерде. Алдымен есеп берудің шекті мәнінен ең көп асқандары.",
    all: (count: number) => `Барлығын көрсету (${count})`,
    resources: "Энергия және су",
    sumLast: (year: number, amount: string) => `${year} жылы – ${amount}`,
    sumSince: (year: number, change: string) => `${year} жылдан бері ${change}`,
    sumSilent: (years: string) => `${years} үшін ешкім хабарламаған`,
    sumNobody: "Мөлшерін ешкім айтпаған.",
    waste: "Кәсіпорын қалдықтары",
    share: (year: number, share: string) =>
      `Кәсіпорындар ${year} жыл үшін хабарлаған қалдықтардың ${share}-ы іске жаратылды.`,
    noShare: "Қалдықтардың қандай бөлігі іске жаратылғанын есептерден айту мүмкін емес.",
    shareTable: "Қалдықтар және іске жаратылған үлесі, жылдар бойынша",
    shareColumn: "Үлесі",
    targetsTitle: "Ұлттық мақсат – басқа қалдықтар туралы.",
    targets:
      "Ел 2030 жылға қарай тұрмыстық (коммуналдық) қалдықтардың 40 %-ын қайта өңдегісі келеді; 1 %-дан басталып, 25 %-ға жетті.",
    targetsApart:
      "Ал мұнда кәсіпорындардың өз қалдықтары: бос жыныс, қож, күл. Бұл екі үлесті қосуға да, салыстыруға да болмайды.",
    targetsSource: "Мақсатты Орхус орталығы осылай атайды.",
    largest: "Ең ірі кәсіпорындар",
    complaints: "Адамдардың шағымдары",
    complaintsSentence: (total: number, resolved: number, overdue: number) =>
      `${n(total)} шағым жарияланды; ${n(resolved)} шешілді; ${n(overdue)} шағымның жауап мерзімі өтті.`,
    complaintsByGroup: "Шағымдар тақырыбы бойынша",
    noComplaints: "Бұл жерден жарияланған шағым жоқ.",
    onMap: "Картада",
    authorities: "Билік қалай жауап береді",
  },
  en: {
    title: "Kazakhstan and its regions",
    lead: "How much the country's facilities release, where most, and which way it goes. Summed up is what the facilities reported themselves.",
    allRegions: "All regions",
    notFound: "There is no such region",
    wholeCountry: "The whole country",
    byRegion: "Regions by amount",
    coming: (now: number, all: number) =>
      all ? `Regions loaded: ${now} of ${all}` : "Loading the list of regions",
    pictureHint:
      "The area of a circle is the amount; it stands at the region's centre. A cross: nobody told a figure.",
    trendHint: "The small bars are years, each region on its own scale; dots are a year without data.",
    most: (what: string, year: number, total: string, first: string, share: string, silent: number) =>
      `${what}: for ${year} the country's facilities reported ${total}. Most is in ${first}, ${share}.${silent ? ` In ${en(silent, "region", "regions")} nobody told a figure.` : ""}`,
    nobodyAnywhere: (what: string, year: number) => `${what}: no facility reported this release for ${year}.`,
    nobodyTold: "nobody reported",
    told: "Told a figure",
    untold: "Told none",
    reportsHere: (year: number, count: number) =>
      `For ${year}, ${en(count, "facility", "facilities")} here reported.`,
    centre: (name: string) => `The centre is ${name}.`,
    facilitiesHere: "Facilities of the region",
    noTotals: "No facility here has published a report yet.",
    releases: "Releases by year",
    sumsHint:
      "These are sums of what was reported. A rise can mean that more was released, or that more facilities reported: the tables tell how many did. What is most in reporting thresholds comes first.",
    all: (count: number) => `Show all (${count})`,
    resources: "Energy and water",
    sumLast: (year: number, amount: string) => `In ${year}, ${amount}`,
    sumSince: (year: number, change: string) => `${change} since ${year}`,
    sumSilent: (years: string) => `nobody reported for ${years}`,
    sumNobody: "Nobody told a figure.",
    waste: "Waste of facilities",
    share: (year: number, share: string) =>
      `Of the waste that facilities reported for ${year}, ${share} was put to use.`,
    noShare: "The reports do not tell what part of the waste was put to use.",
    shareTable: "Waste and the share put to use, by year",
    shareColumn: "Share",
    targetsTitle: "The national target is about other waste.",
    targets:
      "The country wants to recycle 40% of municipal (household) waste by 2030; it began with 1% and came to 25%.",
    targetsApart:
      "Here is the facilities' own waste: rock, slag, ash. The two shares must not be added or compared.",
    targetsSource: "This is how the Aarhus Centre states the target.",
    largest: "Largest facilities",
    complaints: "People's complaints",
    complaintsSentence: (total: number, resolved: number, overdue: number) =>
      `${en(total, "complaint is", "complaints are")} published; ${n(resolved)} resolved; ${n(overdue)} unanswered past the term.`,
    complaintsByGroup: "Complaints by group",
    noComplaints: "No complaint from here is published.",
    onMap: "On the map",
    authorities: "How authorities answer",
  },
});
