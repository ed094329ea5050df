import { afterEach, describe, expect, test } from "vitest";
import type { Measure, TimelineEntry } from "../../api/complaints.ts";
import { LANGUAGES, type Language, speak } from "../../i18n/language.ts";
import { type Known, moments, type Tone, tell } from "./story.ts";

afterEach(() => speak("ru"));

const NAMES: Record<Language, Record<string, string>> = {
  ru: { AKIMAT: "Акимат района", SES: "Санитарная служба", NR: "Управление природы" },
  kk: { AKIMAT: "Аудан әкімдігі", SES: "Санитарлық қызмет", NR: "Табиғат басқармасы" },
  en: { AKIMAT: "The akimat", SES: "The sanitary service", NR: "The nature department" },
};

const MEASURE: Measure = {
  id: "m1",
  text: "Вывезти мусор",
  state: "planned",
  plannedFor: "2026-12-20",
  startedOn: null,
  doneOn: null,
  costTenge: null,
  home: "",
  photos: [],
  complaints: [],
};

const entry = (kind: string, change: Partial<TimelineEntry> = {}): TimelineEntry => ({
  at: "2026-12-01T10:00:00+05:00",
  kind,
  by: "authority",
  authority: "AKIMAT",
  text: null,
  dueOn: null,
  evidenceHash: null,
  position: 1,
  previous: null,
  hash: "0".repeat(64),
  from: null,
  workingDaysLost: null,
  other: null,
  measure: null,
  measureState: null,
  number: null,
  dated: null,
  documents: null,
  ...change,
});

const story = (of: Language, what: TimelineEntry) => {
  speak(of);
  const known: Known = { name: (code) => NAMES[of][code], measures: [MEASURE] };
  const { what: sentence, means, ...rest } = tell(what, known);
  return { ...rest, words: [sentence, ...means].join(" ").replaceAll("\u00a0", " ") };
};

const DUE = { dueOn: "2026-12-14" };

describe("each event is a plain sentence", () => {
  test.each<[Language, TimelineEntry, Tone, string]>([
    ["ru", entry("received", { by: "citizen", authority: null, ...DUE }), "plain", "Житель подал жалобу."],
    [
      "ru",
      entry("published", { by: "centre", ...DUE }),
      "plain",
      "Орхусский центр проверил жалобу, показал её всем и отправил. Акимат района должен ответить не позднее 14 декабря 2026 г.",
    ],
    [
      "kk",
      entry("published", { by: "centre", ...DUE }),
      "plain",
      "Орхус орталығы шағымды тексерді, бәріне көрсетті және жөнелтті. Аудан әкімдігі жауап беруге тиіс, соңғы күн – 14 желтоқсан 2026.",
    ],
    [
      "en",
      entry("published", { by: "centre", ...DUE }),
      "plain",
      "The Aarhus Centre checked the complaint, showed it to everyone and sent it on. The akimat must answer by 14 December 2026.",
    ],
    ["ru", entry("taken_up", { authority: "SES" }), "claim", "Санитарная служба взялась за жалобу."],
    ["ru", entry("taken_up", { authority: "NR" }), "claim", "Управление природы взялось за жалобу."],
    ["kk", entry("taken_up"), "claim", "Аудан әкімдігі шағымды қолға алды."],
    [
      "ru",
      entry("extended", DUE),
      "claim",
      "Акимат района взял больше времени: до 14 декабря 2026 г. Продлить можно только один раз.",
    ],
    [
      "en",
      entry("extended", DUE),
      "claim",
      "The akimat took more time: until 14 December 2026. This can be done only once.",
    ],
    [
      "kk",
      entry("reminded", { by: "clock", ...DUE }),
      "plain",
      "Ecomap еске салды: Аудан әкімдігі жауап беруге тиіс, соңғы күн – 14 желтоқсан 2026.",
    ],
    [
      "ru",
      entry("deemed_refusal", { by: "clock", authority: "SES", ...DUE }),
      "bad",
      "Санитарная служба промолчала. Последним днём было 14 декабря 2026 г. По закону молчание – это отказ.",
    ],
    [
      "en",
      entry("deemed_refusal", { by: "clock", ...DUE }),
      "bad",
      "The akimat was silent. The last day was 14 December 2026. By law silence is a refusal.",
    ],
    [
      "ru",
      entry("answered", { number: "07-12/341", dated: "2026-12-01" }),
      "claim",
      "Акимат района ответил: Ответ № 07-12/341 от 1 декабря 2026 г.",
    ],
    [
      "kk",
      entry("answered", { number: "07-12/341", dated: "2026-12-01" }),
      "claim",
      "Аудан әкімдігі жауап берді: Жауап № 07-12/341, 1 желтоқсан 2026.",
    ],
    ["en", entry("answered"), "claim", "The akimat answered:"],
    [
      "ru",
      entry("contested", { by: "citizen", ...DUE }),
      "bad",
      "Автор жалобы говорит: это неправда. Акимат района должен ответить заново не позднее 14 декабря 2026 г.",
    ],
    [
      "en",
      entry("confirmed", { by: "citizen" }),
      "good",
      "The person who complained confirmed: the problem is solved.",
    ],
    ["ru", entry("confirmed", { by: "centre" }), "good", "Орхусский центр увидел на месте: проблема решена."],
    ["kk", entry("withdrawn", { by: "citizen" }), "plain", "Шағым иесі шағымын қайтарып алды."],
  ])("%s: %#", (of, what, tone, words) => expect(story(of, what)).toMatchObject({ tone, words }));
});

describe("sending on says how many days were lost, against the three of the law", () => {
  const hop = (days: number, by: "centre" | "authority" = "authority") =>
    entry("forwarded", { by, authority: "SES", from: "AKIMAT", workingDaysLost: days, ...DUE });
  test.each<[Language, TimelineEntry, Tone, string]>([
    [
      "ru",
      hop(0, "centre"),
      "plain",
      "Орхусский центр передал жалобу другому органу. Ни дня не потеряно. Санитарная служба должна ответить не позднее 14 декабря 2026 г.",
    ],
    [
      "ru",
      hop(3),
      "plain",
      "Акимат района передал жалобу другому органу. На это ушло 3 рабочих дня. Санитарная служба должна ответить не позднее 14 декабря 2026 г.",
    ],
    [
      "ru",
      hop(4),
      "bad",
      "Акимат района передал жалобу другому органу. На это ушло 4 рабочих дня, а закон даёт 3. Санитарная служба должна ответить не позднее 14 декабря 2026 г.",
    ],
    [
      "kk",
      hop(11),
      "bad",
      "Аудан әкімдігі шағымды басқа органға жіберді. Бұған 11 жұмыс күні кетті, ал заң 3 күн береді. Санитарлық қызмет жауап беруге тиіс, соңғы күн – 14 желтоқсан 2026.",
    ],
    [
      "en",
      hop(1),
      "plain",
      "The akimat sent the complaint on to another body. That took 1 working day. The sanitary service must answer by 14 December 2026.",
    ],
  ])("%s: %#", (of, what, tone, words) => expect(story(of, what)).toMatchObject({ tone, words }));
});

test.each([
  ["planned", "The akimat promises: By 20 December 2026."],
  ["started", "The akimat has begun the work:"],
  ["done", "The akimat says that this is done:"],
] as const)("a measure that is %s is what the authority says, never what is", (measureState, words) =>
  expect(story("en", entry("measure", { measure: "m1", measureState, text: "Вывезти мусор" }))).toMatchObject(
    {
      tone: "claim",
      quote: "Вывезти мусор",
      words,
    },
  ),
);

test("every kind has its sentence in every language, of an authority known or not", () => {
  const kinds =
    "received published rejected forwarded joined double_added parted double_removed taken_up measure extended reminded deemed_refusal answered confirmed contested still_there withdrawn";
  for (const of of LANGUAGES) {
    const other = story(of, entry("unheard_of")).words;
    for (const kind of kinds.split(" "))
      for (const authority of ["AKIMAT", "UNKNOWN", null]) {
        const { words } = story(of, entry(kind, { authority, ...DUE }));
        expect(words).toMatch(/^\p{Lu}.+[.:]$/u);
        expect(words).not.toBe(other);
      }
  }
});

test("photos that became public together are one moment", () => {
  const photo = (evidenceHash: string, change: Partial<TimelineEntry> = {}) =>
    entry("evidence_added", { by: "citizen", evidenceHash, ...change });
  const told = moments([
    entry("published"),
    photo("a"),
    photo("b"),
    photo("c", { by: "supporter" }),
    photo("d", { at: "2026-12-02T10:00:00+05:00" }),
  ]);
  expect(told.map((each) => (each.kind === "photos" ? each.hashes.join("") : each.entry.kind))).toEqual([
    "published",
    "ab",
    "c",
    "d",
  ]);
});
