import { catalogue } from "../i18n/catalogue.ts";
import { formatNumber as n } from "../i18n/numbers.ts";
import { pluralForm } from "../i18n/plural.ts";

const NBSP = "\u00a0";

export const accountabilityWords = catalogue({
  ru: {
    title: "Что сказано и что подтвердилось",
    lead: "Ответ органа ещё не значит, что проблема решена. Здесь рядом стоят слова властей и то, что подтвердили люди.",
    region: "Где",
    country: "Весь Казахстан",
    period: "Когда подана жалоба",
    periods: { 3: "За 3 месяца", 12: "За год", 36: "За 3 года" },
    empty: "За это время здесь нет опубликованных жалоб.",
    sentence: (from: string, to: string, received: number, done: number, confirmed: number) =>
      `С ${from} по ${to} власти получили ${n(received)} ${pluralForm(received, ["жалобу", "жалобы", "жалоб"])}. На ${n(done)} они ответили; что проблема решена, люди подтвердили в ${n(confirmed)} ${pluralForm(confirmed, ["случае", "случаях", "случаях"])}.`,
    parts: {
      confirmed: "Решено, подтверждено",
      claimed: "Есть ответ, не подтверждено",
      waiting: "Ждут ответа в срок",
      overdue: "Срок прошёл, ответа нет",
    },
    received: (count: number) => `Всего ${n(count)};`,
    table: "Числа по органам",
    authority: "Орган",
    columns: {
      received: "Получено",
      done: "Есть ответ",
      confirmed: "Подтверждено",
      share: "Доля подтверждённых",
      contested: "Оспорено",
      overdue: "Просрочено",
      deemedRefusals: "Молчаливых отказов",
      hops: "Пересылок",
      days: "Рабочих дней до ответа",
    },
    rows: "Строки",
    together: "Все вместе",
    few: (done: number) => `мало ответов (${n(done)})`,
    tooFew: "Доля меньше чем от десяти ответов ни о чём не говорит.",
    outOf: (done: number) => `из ${n(done)}`,
    days: (p50: number, p90: number, sample: number) =>
      `обычно ${n(p50)}, девять из десяти до ${n(p90)} (ответов:${NBSP}${n(sample)})`,
    sentOn: (times: number, late: number, days: number) =>
      `${n(times)} (поздно ${n(late)}, потеряно ${n(days)}${NBSP}дн.)`,
    trend: "По месяцам подачи",
    trendText: "Серое: получено. Светло-зелёное: есть ответ. Зелёное: подтверждено людьми.",
    month: "Месяц",
    how: "Как получено каждое число",
    definitions: [
      [
        "Получено",
        "Опубликованные жалобы, поданные за эти месяцы, на которые сейчас должен отвечать этот орган. Если жалобу переслали, она считается у того, кому переслали; а прежнее молчание, ответы и потерянные дни остаются у того, кто её держал.",
      ],
      ["Есть ответ", "Орган дал официальный ответ. Это его слова: закрыто не значит решено."],
      [
        "Подтверждено",
        "Заявитель или выезд Центра подтвердили, что проблема решена. Доля считается, только если ответов не меньше десяти.",
      ],
      ["Оспорено", "Заявитель сказал, что ответ неправда, и жалоба снова у органа."],
      ["Просрочено", "Срок ответа, 15 рабочих дней, прошёл, а ответа нет."],
      [
        "Молчаливых отказов",
        "Сколько раз срок прошёл в молчании, пока жалоба была у этого органа, даже если потом её переслали. По закону это отказ, его можно обжаловать.",
      ],
      [
        "Пересылок",
        "Сколько раз жалобу забрали у этого органа и отправили другому: он сам или Центр. Поздно: больше трёх рабочих дней, которые даёт закон. Потерянные дни: сколько рабочих дней жалоба до этого лежала у органа.",
      ],
      [
        "Рабочих дней до ответа",
        "Половина ответов пришла не позже первого числа, девять из десяти не позже второго. Числа точные, не оценка.",
      ],
      [
        "Строки",
        "Жалобы, из которых сложились числа, без личных данных: сначала те, что у органа сейчас, потом те, что от него переслали (sent_on). Таблица CSV, по 1000 строк.",
      ],
    ] as readonly (readonly [string, string])[],
  },
  kk: {
    title: "Не айтылды, не расталды",
    lead: "Органның жауабы мәселе шешілді деген сөз емес. Мұнда биліктің айтқаны мен азаматтардың растағаны қатар тұр.",
    region: "Қай жерде",
    country: "Бүкіл Қазақстан",
    period: "Шағым қашан берілді",
    periods: { 3: "Соңғы 3 айда", 12: "Соңғы жылда", 36: "Соңғы 3 жылда" },
    empty: "Бұл уақытта мұнда жарияланған шағым жоқ.",
    sentence: (from: string, to: string, received: number, done: number, confirmed: number) =>
      `${from} – ${to} аралығында билік ${n(received)} шағым алды. Соның ${n(done)} шағымына жауап берді; мәселенің шешілгенін азаматтар ${n(confirmed)} рет растады.`,
    parts: {
      confirmed: "Шешілді, расталды",
      claimed: "Жауап бар, расталмаған",
      waiting: "Жауап күтілуде, мерзімі өткен жоқ",
      overdue: "Мерзімі өтті, жауап жоқ",
    },
    received: (count: number) => `Барлығы ${n(count)};`,
    table: "Органдар бойынша сандар",
    authority: "Орган",
    columns: {
      received: "Алынды",
      done: "Жауап бар",
      confirmed: "Расталды",
      share: "Расталғандар үлесі",
      contested: "Даулы",
      overdue: "Мерзімі өтті",
      deemedRefusals: "Үнсіз бас тарту",
      hops: "Қайта жіберілді",
      days: "Жауапқа дейінгі жұмыс күні",
    },
    rows: "Жолдар",
    together: "Барлығы бірге",
    few: (done: number) => `жауап аз (${n(done)})`,
    tooFew: "Он жауаптан азының үлесі ештеңені білдірмейді.",
    outOf: (done: number) => `(${n(done)} жауаптан)`,
    days: (p50: number, p90: number, sample: number) =>
      `әдетте ${n(p50)}, оннан тоғызы ${n(p90)} күнге дейін (жауап:${NBSP}${n(sample)})`,
    sentOn: (times: number, late: number, days: number) =>
      `${n(times)} (кеш ${n(late)}, ${n(days)}${NBSP}күн жоғалды)`,
    trend: "Берілген айы бойынша",
    trendText: "Сұр: алынды. Ашық жасыл: жауап бар. Жасыл: азаматтар растады.",
    month: "Ай",
    how: "Әр сан қалай шықты",
    definitions: [
      [
        "Алынды",
        "Осы айларда берілген, жарияланған және қазір осы орган жауап беруге тиіс шағымдар. Шағым басқа органға жіберілсе, ол сонда есептеледі; ал бұрынғы үнсіздік, жауап пен жоғалған күндер оны ұстап отырған органда қалады.",
      ],
      ["Жауап бар", "Орган ресми жауап берді. Бұл оның сөзі: жабылды деген шешілді деген емес."],
      [
        "Расталды",
        "Мәселенің шешілгенін арыз беруші немесе Орталықтың барлау тобы растады. Үлес жауап оннан кем болмаса ғана есептеледі.",
      ],
      ["Даулы", "Арыз беруші жауап шындыққа сай емес деді, шағым органға қайтты."],
      ["Мерзімі өтті", "15 жұмыс күндік мерзім өтті, жауап жоқ."],
      [
        "Үнсіз бас тарту",
        "Шағым осы органда тұрғанда мерзім қанша рет үнсіз өтті; кейін басқаға жіберілсе де есептеледі. Заң бойынша бұл бас тарту, оған шағымдануға болады.",
      ],
      [
        "Қайта жіберілді",
        "Шағым осы органнан басқа органға қанша рет жіберілді: өзі немесе Орталық жіберген. Кеш: заң берген үш жұмыс күнінен ұзақ. Жоғалған күндер: шағым оған дейін осы органда қанша жұмыс күні жатты.",
      ],
      [
        "Жауапқа дейінгі жұмыс күні",
        "Жауаптардың жартысы бірінші саннан кеш емес, оннан тоғызы екінші саннан кеш емес келді. Сандар дәл, шамамен емес.",
      ],
      [
        "Жолдар",
        "Сандар құралған шағымдар, жеке деректерсіз: алдымен қазір органда тұрғандары, сосын одан басқаға жіберілгендері (sent_on). CSV кестесі, 1000 жолдан.",
      ],
    ],
  },
  en: {
    title: "What was said, and what was confirmed",
    lead: "An answer does not mean that a problem is solved. Here the authorities' words stand beside what people confirmed.",
    region: "Where",
    country: "All Kazakhstan",
    period: "When it was filed",
    periods: { 3: "Last 3 months", 12: "Last year", 36: "Last 3 years" },
    empty: "No complaint was published here in this time.",
    sentence: (from: string, to: string, received: number, done: number, confirmed: number) =>
      `From ${from} to ${to} authorities got ${n(received)} ${pluralForm(received, ["complaint", "complaints"])}. They answered ${n(done)}; people confirmed ${n(confirmed)} times that the problem is solved.`,
    parts: {
      confirmed: "Solved and confirmed",
      claimed: "Answered, not confirmed",
      waiting: "Waiting, still in time",
      overdue: "Term passed, no answer",
    },
    received: (count: number) => `${n(count)} in all;`,
    table: "Numbers by authority",
    authority: "Authority",
    columns: {
      received: "Received",
      done: "Answered",
      confirmed: "Confirmed",
      share: "Share confirmed",
      contested: "Contested",
      overdue: "Overdue",
      deemedRefusals: "Refusals by silence",
      hops: "Sent on",
      days: "Working days to the answer",
    },
    rows: "Rows",
    together: "All together",
    few: (done: number) => `few answers (${n(done)})`,
    tooFew: "A share of fewer than ten answers says nothing.",
    outOf: (done: number) => `of ${n(done)}`,
    days: (p50: number, p90: number, sample: number) =>
      `usually ${n(p50)}, nine in ten within ${n(p90)} (answers:${NBSP}${n(sample)})`,
    sentOn: (times: number, late: number, days: number) =>
      `${n(times)} (${n(late)} late, ${n(days)}${NBSP}days lost)`,
    trend: "By month of filing",
    trendText: "Grey: received. Light green: answered. Green: confirmed by people.",
    month: "Month",
    how: "How each number is made",
    definitions: [
      [
        "Received",
        "Published complaints filed in these months that this authority must answer now. One that was sent on is counted where it was sent to; earlier silence, answers and lost days stay with the authority that had it then.",
      ],
      ["Answered", "The authority gave its formal answer. That is what it says: closed is not solved."],
      [
        "Confirmed",
        "The reporter, or a visit of the Centre, confirmed that the problem is solved. The share is given only from ten answers on.",
      ],
      ["Contested", "The reporter says that the answer is untrue; the authority has the complaint again."],
      ["Overdue", "The term of 15 working days has passed and there is no answer."],
      [
        "Refusals by silence",
        "How often a term passed in silence while this authority had the complaint, even if it was sent on later. By law that is a refusal, against which one can appeal.",
      ],
      [
        "Sent on",
        "How often a complaint was taken from this authority to another one, by itself or by the Centre. Late: after more than the three working days of the law. Days lost: the working days that it lay there before.",
      ],
      [
        "Working days to the answer",
        "Half of the answers came within the first number, nine in ten within the second. The numbers are exact, not estimates.",
      ],
      [
        "Rows",
        "The complaints that the numbers are made of, without personal data: first those that the authority has, then those that were sent on from it (sent_on). A CSV table, 1,000 rows at a time.",
      ],
    ],
  },
});
