import { catalogue } from "../../i18n/catalogue.ts";
import { agree } from "../../i18n/gender.ts";
import { pluralForm } from "../../i18n/plural.ts";

const MUST = ["должен", "должна", "должно"] as const;
const NBSP = "\u00a0";

/** A full stop, unless the text ends with one already, as Russian dates do. */
const stop = (text: string) => (text.endsWith(".") ? text : `${text}.`);

const days = (n: number) =>
  `${n}${NBSP}${pluralForm(n, ["рабочий день", "рабочих дня", "рабочих дней"], "ru")}`;
const workingDays = (n: number) => `${n}${NBSP}${pluralForm(n, ["working day", "working days"], "en")}`;

interface LifeWords {
  timeline: string;
  someone: string;
  centre: string;
  received: string;
  published: string;
  mustAnswer(name: string, date: string): string;
  mustAgain(name: string, date: string): string;
  rejected: string;
  forwardedBy(name: string): string;
  hop(days: number): string;
  hopLate(days: number): string;
  joined: string;
  doubleAdded: string;
  parted: string;
  doubleRemoved: string;
  its(number: string): string;
  openOther: string;
  takenUp(name: string): string;
  planned(name: string): string;
  started(name: string): string;
  done(name: string): string;
  plannedFor(date: string): string;
  extended(name: string, date: string): string;
  onlyOnce: string;
  reminded(name: string, date: string): string;
  silent(name: string, date: string | null): string;
  refusal: string;
  answered(name: string): string;
  letter(number: string | null, date: string | null): string;
  documents(count: number): string;
  document(at: number): string;
  notShownYet: string;
  confirmed: string;
  seen: string;
  contested: string;
  withdrawn: string;
  photos: Readonly<Record<"citizen" | "supporter" | "centre" | "authority" | "clock", (n: number) => string>>;
  photo(at: number): string;
  stillThere: string;
  other: string;
  awaited(name: string): string;
  verdictAwaited: string;
  until(date: string): string;
  verdictOver: string;
  fingerprint: string;
}

/** One plain sentence for each kind of event, and what it means. */
export const lifeWords = catalogue<LifeWords>({
  ru: {
    timeline: "Что было дальше",
    someone: "Орган власти",
    centre: "Орхусский центр",
    received: "Житель подал жалобу.",
    published: "Орхусский центр проверил жалобу, показал её всем и отправил.",
    mustAnswer: (name, date) => stop(`${name} ${agree(name, MUST)} ответить не позднее ${date}`),
    mustAgain: (name, date) => stop(`${name} ${agree(name, MUST)} ответить заново не позднее ${date}`),
    rejected: "Орхусский центр не опубликовал жалобу.",
    forwardedBy: (name) =>
      `${name} ${agree(name, ["передал", "передала", "передало"])} жалобу другому органу.`,
    hop: (n) => (n ? `На это ушло ${days(n)}.` : "Ни дня не потеряно."),
    hopLate: (n) => `На это ушло ${days(n)}, а закон даёт 3.`,
    joined: "Орхусский центр присоединил эту жалобу к другой о том же.",
    doubleAdded: "К этой жалобе присоединили ещё одну о том же.",
    parted: "Эту жалобу снова рассматривают отдельно.",
    doubleRemoved: "Одну из присоединённых жалоб снова рассматривают отдельно.",
    its: (number) => `Её номер – ${number}.`,
    openOther: "Открыть ту жалобу",
    takenUp: (name) => `${name} ${agree(name, ["взялся", "взялась", "взялось"])} за жалобу.`,
    planned: (name) => `${name} обещает:`,
    started: (name) => `${name} ${agree(name, ["начал", "начала", "начало"])} работу:`,
    done: (name) => `${name} говорит, что сделано:`,
    plannedFor: (date) => stop(`Срок – ${date}`),
    extended: (name, date) =>
      stop(`${name} ${agree(name, ["взял", "взяла", "взяло"])} больше времени: до ${date}`),
    onlyOnce: "Продлить можно только один раз.",
    reminded: (name, date) =>
      stop(`Ecomap напомнил: ${name} ${agree(name, MUST)} ответить не позднее ${date}`),
    silent: (name, date) =>
      stop(
        `${name} ${agree(name, ["промолчал", "промолчала", "промолчало"])}${date ? `. Последним днём было ${date}` : ""}`,
      ),
    refusal: "По закону молчание – это отказ.",
    answered: (name) => `${name} ${agree(name, ["ответил", "ответила", "ответило"])}:`,
    letter: (number, date) => stop(`Ответ${number ? ` № ${number}` : ""}${date ? ` от ${date}` : ""}`),
    documents: (n) => `${n} ${pluralForm(n, ["страница", "страницы", "страниц"], "ru")} ответа`,
    document: (at) => `Страница ${at} ответа`,
    notShownYet: "Страницы ответа ещё проверяет модератор.",
    confirmed: "Автор жалобы подтвердил: проблема решена.",
    seen: "Орхусский центр увидел на месте: проблема решена.",
    contested: "Автор жалобы говорит: это неправда.",
    withdrawn: "Автор отозвал жалобу.",
    photos: {
      citizen: (n) => `Автор жалобы добавил ${n === 1 ? "фото" : `${n} фото`}.`,
      supporter: (n) => (n === 1 ? "Ещё один человек прислал фото." : `Другие люди прислали ${n} фото.`),
      centre: (n) => `Орхусский центр добавил ${n === 1 ? "фото" : `${n} фото`}.`,
      authority: (n) => `Стали видны снимки от органа: ${n}.`,
      clock: (n) => `Добавлено фото: ${n}.`,
    },
    photo: (at) => `Фото ${at}`,
    stillThere: "Ещё один человек говорит: проблема осталась.",
    other: "Что-то изменилось.",
    awaited: (name) => `Ждём ответа: ${name}.`,
    verdictAwaited: "Ждём: автор жалобы скажет, правда ли это.",
    until: (date) => stop(`Не позднее ${date}`),
    verdictOver: "Автор жалобы так и не сказал, правда ли это.",
    fingerprint: "Отпечаток файла (SHA-256)",
  },
  kk: {
    timeline: "Одан кейін не болды",
    someone: "Мемлекеттік орган",
    centre: "Орхус орталығы",
    received: "Тұрғын шағым берді.",
    published: "Орхус орталығы шағымды тексерді, бәріне көрсетті және жөнелтті.",
    mustAnswer: (name, date) => `${name} жауап беруге тиіс, соңғы күн – ${date}.`,
    mustAgain: (name, date) => `${name} қайта жауап беруге тиіс, соңғы күн – ${date}.`,
    rejected: "Орхус орталығы шағымды жарияламады.",
    forwardedBy: (name) => `${name} шағымды басқа органға жіберді.`,
    hop: (n) => (n ? `Бұған ${n}${NBSP}жұмыс күні кетті.` : "Бір күн де босқа кеткен жоқ."),
    hopLate: (n) => `Бұған ${n}${NBSP}жұмыс күні кетті, ал заң 3 күн береді.`,
    joined: "Орхус орталығы бұл шағымды дәл сондай басқа шағымға қосты.",
    doubleAdded: "Бұл шағымға дәл сондай тағы бір шағым қосылды.",
    parted: "Бұл шағым қайтадан бөлек қаралады.",
    doubleRemoved: "Қосылған шағымдардың бірі қайтадан бөлек қаралады.",
    its: (number) => `Оның нөмірі – ${number}.`,
    openOther: "Сол шағымды ашу",
    takenUp: (name) => `${name} шағымды қолға алды.`,
    planned: (name) => `${name} уәде берді:`,
    started: (name) => `${name} жұмысты бастады:`,
    done: (name) => `${name} жасалды дейді:`,
    plannedFor: (date) => `Мерзімі – ${date}.`,
    extended: (name, date) => `${name} қосымша уақыт алды, жаңа соңғы күн – ${date}.`,
    onlyOnce: "Мерзімді бір-ақ рет ұзартуға болады.",
    reminded: (name, date) => `Ecomap еске салды: ${name} жауап беруге тиіс, соңғы күн – ${date}.`,
    silent: (name, date) => `${name} үндемеді.${date ? ` Соңғы күн ${date} болатын.` : ""}`,
    refusal: "Заң бойынша үнсіздік – бас тарту.",
    answered: (name) => `${name} жауап берді:`,
    letter: (number, date) => `Жауап${number ? ` № ${number}` : ""}${date ? `, ${date}` : ""}.`,
    documents: (n) => `Жауаптың ${n} беті`,
    document: (at) => `Жауаптың ${at}-беті`,
    notShownYet: "Жауаптың беттерін модератор әлі тексеріп жатыр.",
    confirmed: "Шағым иесі растады: мәселе шешілді.",
    seen: "Орхус орталығы өз көзімен көрді: мәселе шешілді.",
    contested: "Шағым иесі айтады: бұл рас емес.",
    withdrawn: "Шағым иесі шағымын қайтарып алды.",
    photos: {
      citizen: (n) => `Шағым иесі ${n === 1 ? "" : `${n} `}сурет қосты.`,
      supporter: (n) => (n === 1 ? "Тағы бір адам сурет жіберді." : `Басқа адамдар ${n} сурет жіберді.`),
      centre: (n) => `Орхус орталығы ${n === 1 ? "" : `${n} `}сурет қосты.`,
      authority: (n) => `Органның суреттері бәріне көрінді: ${n}.`,
      clock: (n) => `Қосылған сурет: ${n}.`,
    },
    photo: (at) => `${at}-сурет`,
    stillThere: "Тағы бір адам айтады: мәселе әлі бар.",
    other: "Бірдеңе өзгерді.",
    awaited: (name) => `Жауап күтеміз: ${name}.`,
    verdictAwaited: "Бұл рас па, шағым иесінің айтуын күтеміз.",
    until: (date) => `Соңғы күн – ${date}.`,
    verdictOver: "Бұл рас па, шағым иесі айтқан жоқ.",
    fingerprint: "Файлдың таңбасы (SHA-256)",
  },
  en: {
    timeline: "What followed",
    someone: "The authority",
    centre: "The Aarhus Centre",
    received: "Somebody who lives here complained.",
    published: "The Aarhus Centre checked the complaint, showed it to everyone and sent it on.",
    mustAnswer: (name, date) => `${name} must answer by ${date}.`,
    mustAgain: (name, date) => `${name} must answer again by ${date}.`,
    rejected: "The Aarhus Centre did not publish the complaint.",
    forwardedBy: (name) => `${name} sent the complaint on to another body.`,
    hop: (n) => (n ? `That took ${workingDays(n)}.` : "No day was lost."),
    hopLate: (n) => `That took ${workingDays(n)}; the law gives 3.`,
    joined: "The Aarhus Centre joined this complaint to another about the same problem.",
    doubleAdded: "Another complaint about the same problem was joined to this one.",
    parted: "This complaint stands by itself again.",
    doubleRemoved: "A complaint that was joined to this one stands by itself again.",
    its: (number) => `Its number is ${number}.`,
    openOther: "Open that complaint",
    takenUp: (name) => `${name} has taken it up.`,
    planned: (name) => `${name} promises:`,
    started: (name) => `${name} has begun the work:`,
    done: (name) => `${name} says that this is done:`,
    plannedFor: (date) => `By ${date}.`,
    extended: (name, date) => `${name} took more time: until ${date}.`,
    onlyOnce: "This can be done only once.",
    reminded: (name, date) => `Ecomap reminded: ${name} must answer by ${date}.`,
    silent: (name, date) => `${name} was silent.${date ? ` The last day was ${date}.` : ""}`,
    refusal: "By law silence is a refusal.",
    answered: (name) => `${name} answered:`,
    letter: (number, date) => `Answer${number ? ` No. ${number}` : ""}${date ? ` of ${date}` : ""}.`,
    documents: (n) => `${n} ${pluralForm(n, ["page", "pages"], "en")} of the answer`,
    document: (at) => `Page ${at} of the answer`,
    notShownYet: "A moderator is still checking the pages of the answer.",
    confirmed: "The person who complained confirmed: the problem is solved.",
    seen: "The Aarhus Centre saw on the spot: the problem is solved.",
    contested: "The person who complained says: that is not true.",
    withdrawn: "The person who complained withdrew the complaint.",
    photos: {
      citizen: (n) => `The person who complained added ${n === 1 ? "a photo" : `${n} photos`}.`,
      supporter: (n) => (n === 1 ? "Somebody else sent a photo." : `Others sent ${n} photos.`),
      centre: (n) => `The Aarhus Centre added ${n === 1 ? "a photo" : `${n} photos`}.`,
      authority: (n) => `Pictures from the authority became public: ${n}.`,
      clock: (n) => `Photos added: ${n}.`,
    },
    photo: (at) => `Photo ${at}`,
    stillThere: "Somebody else says: it is still there.",
    other: "Something changed.",
    awaited: (name) => `Awaited: an answer from ${name}.`,
    verdictAwaited: "Awaited: whether it is true, in the words of who complained.",
    until: (date) => `By ${date}.`,
    verdictOver: "The person who complained never said whether it is true.",
    fingerprint: "Fingerprint of the file (SHA-256)",
  },
});
