import { afterEach, describe, expect, test } from "vitest";
import { type Measure, STATUSES } from "../api/complaints.ts";
import { agree } from "../i18n/gender.ts";
import { LANGUAGES, type Language, speak } from "../i18n/language.ts";
import { statusSentences, type Told } from "./sentence.ts";

afterEach(() => speak("ru"));

const AKIMAT = {
  kk: "Аудан/қала әкімдігі",
  ru: "Акимат района/города",
  en: "Akimat of the district/city",
} as const;

/** A published complaint of 23 November 2026, due on 14 December. */
const complaint = (
  change: Partial<Omit<Told, "clock">> & { left?: number; running?: boolean } = {},
): Told => ({
  status: "published",
  overdue: false,
  timeline: [],
  measures: [],
  verdict: null,
  clock: {
    startedOn: "2026-11-23",
    dueOn: "2026-12-14",
    running: change.running ?? true,
    workingDaysLeft: change.left ?? 6,
    calendarComplete: true,
    extended: false,
    reminded: false,
    forwardBy: null,
  },
  ...change,
});

const entry = (kind: string, by: "citizen" | "centre" | "authority", text: string | null = null) => ({
  at: "2026-12-10T10:00:00+05:00",
  kind,
  by,
  authority: null,
  text,
  dueOn: null,
  evidenceHash: null,
  from: null,
  workingDaysLost: null,
  other: null,
  measure: null,
  measureState: null,
  number: null,
  dated: null,
  documents: null,
  position: 1,
  previous: null,
  hash: "0".repeat(64),
});

const told = (of: Language, what: Told, authority: string | null = AKIMAT[of]) => {
  speak(of);
  return statusSentences(what, authority).join(" ").replaceAll("\u00a0", " ");
};

describe("who must answer by when, and how long that is", () => {
  test.each<[Language, number, string]>([
    ["ru", 6, "Акимат района/города должен ответить не позднее 14 декабря 2026 г. Осталось 6 рабочих дней."],
    ["ru", 1, "Акимат района/города должен ответить не позднее 14 декабря 2026 г. Остался 1 рабочий день."],
    ["ru", 2, "Акимат района/города должен ответить не позднее 14 декабря 2026 г. Осталось 2 рабочих дня."],
    [
      "ru",
      11,
      "Акимат района/города должен ответить не позднее 14 декабря 2026 г. Осталось 11 рабочих дней.",
    ],
    ["ru", 21, "Акимат района/города должен ответить не позднее 14 декабря 2026 г. Остался 21 рабочий день."],
    ["ru", 0, "Акимат района/города должен ответить не позднее 14 декабря 2026 г. Сегодня последний день."],
    ["kk", 6, "Аудан/қала әкімдігі жауап беруге тиіс, соңғы күн – 14 желтоқсан 2026. 6 жұмыс күні қалды."],
    ["kk", 1, "Аудан/қала әкімдігі жауап беруге тиіс, соңғы күн – 14 желтоқсан 2026. 1 жұмыс күні қалды."],
    ["kk", 0, "Аудан/қала әкімдігі жауап беруге тиіс, соңғы күн – 14 желтоқсан 2026. Бүгін – соңғы күн."],
    ["en", 6, "Akimat of the district/city must answer by 14 December 2026. 6 working days left."],
    ["en", 1, "Akimat of the district/city must answer by 14 December 2026. 1 working day left."],
    ["en", 0, "Akimat of the district/city must answer by 14 December 2026. Today is the last day."],
  ])("%s, %d left", (of, left, words) => expect(told(of, complaint({ left }))).toBe(words));
});

describe("silence past the term", () => {
  test.each<[Language, number, string]>([
    [
      "ru",
      -1,
      "Акимат района/города молчит: по закону это отказ. Последним днём было 14 декабря 2026 г. Опоздание – 1 рабочий день.",
    ],
    [
      "ru",
      -3,
      "Акимат района/города молчит: по закону это отказ. Последним днём было 14 декабря 2026 г. Опоздание – 3 рабочих дня.",
    ],
    [
      "kk",
      -12,
      "Аудан/қала әкімдігі үндемейді: заң бойынша бұл – бас тарту. Соңғы күн 14 желтоқсан 2026 болатын. 12 жұмыс күні кешікті.",
    ],
    [
      "en",
      -1,
      "Akimat of the district/city has been silent: by law that is a refusal. The last day was 14 December 2026. 1 working day late.",
    ],
  ])("%s, %d", (of, left, words) => expect(told(of, complaint({ overdue: true, left }))).toBe(words));

  test("on the weekend after the last day it is late by no working day yet", () =>
    expect(told("en", complaint({ overdue: true, left: 0 }))).toBe(
      "Akimat of the district/city has been silent: by law that is a refusal. The last day was 14 December 2026.",
    ));
});

describe("every other state", () => {
  const answered = complaint({
    status: "answered",
    running: false,
    timeline: [entry("answered", "authority")],
  });
  const confirmed = complaint({
    status: "resolved",
    running: false,
    timeline: [entry("confirmed", "citizen")],
  });
  const seen = complaint({ status: "resolved", running: false, timeline: [entry("confirmed", "centre")] });
  const rejected = complaint({
    status: "rejected",
    running: false,
    timeline: [entry("rejected", "centre", "На фото видно лицо человека")],
  });
  test.each<[Language, Told, string]>([
    [
      "ru",
      complaint({ status: "received" }),
      "Модератор проверяет жалобу и решит не позднее 14 декабря 2026 г. Пока её видите только вы и модератор.",
    ],
    [
      "kk",
      complaint({ status: "received" }),
      "Модератор шағымды тексеріп жатыр, шешімнің соңғы күні – 14 желтоқсан 2026. Әзірге шағымды тек сіз бен модератор көресіз.",
    ],
    [
      "en",
      complaint({ status: "received" }),
      "A moderator is checking the complaint and decides by 14 December 2026. Until then only you and the moderator see it.",
    ],
    [
      "ru",
      complaint({ status: "in_work" }),
      "Акимат района/города взялся за жалобу и должен ответить не позднее 14 декабря 2026 г. Осталось 6 рабочих дней.",
    ],
    [
      "kk",
      complaint({ status: "in_work" }),
      "Аудан/қала әкімдігі шағымды қолға алды, жауап берудің соңғы күні – 14 желтоқсан 2026. 6 жұмыс күні қалды.",
    ],
    [
      "en",
      complaint({ status: "in_work" }),
      "Akimat of the district/city has taken it up and must answer by 14 December 2026. 6 working days left.",
    ],
    ["ru", answered, "Акимат района/города ответил 10 декабря 2026 г. Пока никто этого не подтвердил."],
    [
      "kk",
      answered,
      "Аудан/қала әкімдігі 10 желтоқсан 2026 күні жауап берді. Мұны әзірге ешкім растаған жоқ.",
    ],
    [
      "en",
      answered,
      "Akimat of the district/city answered on 10 December 2026. Nobody has confirmed it yet.",
    ],
    ["ru", confirmed, "Проблема решена: 10 декабря 2026 г. это подтвердил автор жалобы."],
    ["kk", confirmed, "Мәселе шешілді: мұны 10 желтоқсан 2026 күні шағым иесі растады."],
    ["en", confirmed, "Solved: the person who complained confirmed it on 10 December 2026."],
    ["ru", seen, "Проблема решена: 10 декабря 2026 г. это увидел на месте Орхусский центр."],
    [
      "ru",
      complaint({ status: "contested" }),
      "Автор жалобы не согласен с ответом. Акимат района/города должен ответить заново не позднее 14 декабря 2026 г. Осталось 6 рабочих дней.",
    ],
    [
      "kk",
      complaint({ status: "contested" }),
      "Шағым иесі жауаппен келіспейді. Аудан/қала әкімдігі қайта жауап беруге тиіс, соңғы күн – 14 желтоқсан 2026. 6 жұмыс күні қалды.",
    ],
    [
      "en",
      complaint({ status: "contested" }),
      "The person who complained says that the answer is not true. Akimat of the district/city must answer again by 14 December 2026. 6 working days left.",
    ],
    ["ru", rejected, "Модератор не опубликовал эту жалобу. Причина: На фото видно лицо человека."],
    ["kk", complaint({ status: "rejected" }), "Модератор бұл шағымды жарияламады."],
    [
      "en",
      complaint({ status: "joined" }),
      "The same problem was reported before; this complaint was joined to that one.",
    ],
    ["ru", complaint({ status: "withdrawn" }), "Автор отозвал жалобу."],
  ])("%s: %#", (of, what, words) => expect(told(of, what)).toBe(words));

  test("each status has its words in each language, of an authority known or not", () => {
    for (const of of LANGUAGES)
      for (const status of STATUSES)
        for (const authority of [AKIMAT[of], null])
          expect(told(of, complaint({ status }), authority)).toMatch(/^\p{Lu}.+\.$/u);
  });
});

const DONE: Measure = {
  id: "m1",
  text: "Вывезли 12 машин мусора",
  state: "done",
  plannedFor: null,
  startedOn: "2026-12-01",
  doneOn: "2026-12-09",
  costTenge: null,
  home: "",
  photos: [],
  complaints: [],
};

test.each<[Language, boolean, string]>([
  ["ru", true, "Акимат района/города говорит, что всё сделано. Пока никто этого не подтвердил."],
  ["kk", true, "Аудан/қала әкімдігі бәрі жасалды дейді. Мұны әзірге ешкім растаған жоқ."],
  ["en", true, "Akimat of the district/city says that it is done. Nobody has confirmed it yet."],
  ["ru", false, "Акимат района/города говорит, что всё сделано. За 30 дней никто этого не подтвердил."],
  ["kk", false, "Аудан/қала әкімдігі бәрі жасалды дейді. 30 күнде мұны ешкім растамады."],
  ["en", false, "Akimat of the district/city says that it is done. Nobody confirmed it within 30 days."],
])("what is said to be done is not yet true: %s, verdict open %s", (of, open, words) =>
  expect(
    told(of, complaint({ status: "answered", measures: [DONE], verdict: { until: "2027-01-09", open } })),
  ).toBe(words),
);

test("the sentence leaves out what stands in brackets of a name", () =>
  expect(told("ru", complaint(), "Департамент экологии по области/городу (КЭРК МЭПР РК)")).toBe(
    "Департамент экологии по области/городу должен ответить не позднее 14 декабря 2026 г. Осталось 6 рабочих дней.",
  ));

test.each([
  ["Акимат района/города", "должен"],
  ["ДЧС МЧС", "должен"],
  ["Межрегиональный департамент геологии", "должен"],
  ["Бассейновая инспекция", "должна"],
  ["Полиция", "должна"],
  ["Управление природных ресурсов", "должно"],
  ["Агентство РК по атомной энергии", "должно"],
])("Russian: %s %s", (name, must) => expect(agree(name, ["должен", "должна", "должно"])).toBe(must));
