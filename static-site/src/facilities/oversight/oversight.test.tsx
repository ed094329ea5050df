import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Inspection, Permit, Reply, Violation } from "../../api/facility-oversight.ts";
import { release, report } from "../../charts/samples.ts";
import { releaseSeries } from "../../charts/series.ts";
import { type Language, speak } from "../../i18n/language.ts";
import { type Fate, fateOf, openViolations, outcomeOf } from "./fate.ts";
import { Inspections } from "./inspections.tsx";
import { againstLimit } from "./limit-verdict.tsx";
import { heldLimits, inForce, verdictOf } from "./limits.ts";
import { Permits } from "./permits.tsx";
import { sortReplies } from "./replies.tsx";
import { fateInWords, outcomeSentence } from "./telling.ts";

const TODAY = "2026-06-15";

const violation = (more: Partial<Violation> = {}): Violation => ({
  id: "v",
  what: "No filter on the stack",
  article: null,
  gravity: "significant",
  remedyBy: null,
  remediedOn: null,
  enforcement: [],
  ...more,
});

const inspection = (on: string, violations: Violation[] = []): Inspection => ({
  id: on,
  on,
  authority: "Department of ecology",
  planned: true,
  result: null,
  source: null,
  violations,
});

describe("what became of a violation", () => {
  test.each<[string | null, string | null, Fate]>([
    ["2026-05-01", "2026-05-01", "remedied_in_term"],
    ["2026-05-01", "2026-05-02", "remedied_late"],
    [null, "2026-05-02", "remedied"],
    ["2026-06-15", null, "open"],
    ["2026-06-14", null, "overdue"],
    [null, null, "open"],
  ])("to be remedied by %s, remedied on %s: %s", (remedyBy, remediedOn, fate) =>
    expect(fateOf(violation({ remedyBy, remediedOn }), TODAY)).toBe(fate),
  );

  test.each<[Language, Partial<Violation>, string]>([
    [
      "ru",
      { remedyBy: "2026-05-01", remediedOn: "2026-05-04" },
      "Устранено 4 мая 2026 г., позже срока на 3 дня",
    ],
    [
      "kk",
      { remedyBy: "2026-05-01", remediedOn: "2026-05-04" },
      "Мерзімінен 3 күн кеш жойылды, 4 мамыр 2026",
    ],
    ["en", { remedyBy: "2026-05-01", remediedOn: "2026-05-04" }, "Remedied 4 May 2026, 3 days late"],
    ["ru", { remedyBy: "2026-06-14" }, "Не устранено, срок прошёл 1 день назад"],
    ["en", { remedyBy: "2026-07-14" }, "Not remedied, the term still runs"],
    ["en", {}, "Not remedied"],
  ])("is told in %s", (of, more, words) => {
    speak(of);
    expect(fateInWords(violation(more), TODAY).replaceAll("\u00a0", " ")).toBe(words);
  });

  const fine = { kind: "fine", on: "2026-02-01", amountTenge: 1_200_000, outcome: "paid" };
  const inspections = [
    inspection("2026-04-01", [
      violation({ remedyBy: "2026-09-01" }),
      violation({ remedyBy: "2026-05-01", enforcement: [fine] }),
    ]),
    inspection("2025-03-01", [violation({ remedyBy: "2025-05-01", remediedOn: "2025-06-01" })]),
    inspection("2024-03-01"),
  ];

  test("is counted over all inspections", () => {
    expect(outcomeOf(inspections, TODAY)).toEqual({
      inspections: 3,
      violations: 3,
      fates: { remedied_in_term: 0, remedied_late: 1, remedied: 0, open: 1, overdue: 1 },
      tenge: 1_200_000,
    });
    expect(openViolations(inspections).map(({ remedyBy }) => remedyBy)).toEqual(["2026-05-01", "2026-09-01"]);
  });

  test.each<[Language, string]>([
    [
      "kk",
      "3 тексеру, 3 бұзушылық табылды; жойылғаны – 1, оның ішінде мерзімінен кеш – 1, мерзімі әлі өтпегені – 1, мерзімі өткені – 1, айыппұлдар мен өтемдер – 1 200 000 ₸.",
    ],
    [
      "ru",
      "3 проверки, найдено: 3 нарушения; устранено 1, из них позже срока 1, срок ещё идёт: 1, срок прошёл: 1, штрафы и возмещения – 1 200 000 ₸.",
    ],
    [
      "en",
      "3 inspections found 3 violations; 1 remedied, of them 1 late, 1 in term, 1 overdue, fines and damages of 1,200,000 ₸.",
    ],
  ])("is summed up in %s", (of, sentence) => {
    speak(of);
    expect(outcomeSentence(inspections, TODAY).replaceAll("\u00a0", " ")).toBe(sentence);
  });

  test("no inspections are no praise", () => {
    speak("en");
    expect(outcomeSentence([], TODAY)).toContain("does not mean there are no violations");
    expect(outcomeSentence([inspection("2025-01-01")], TODAY)).toBe("1 inspection found no violation.");
  });

  test("stands in the line of time with its measures", () => {
    speak("en");
    const html = renderToString(
      <Inspections inspections={inspections} today={TODAY} replyTo={(id) => <i>reply to {id}</i>} />,
    );
    expect(html.replaceAll("\u00a0", " ")).toContain("Fine 1,200,000 ₸, 1 February 2026: paid");
    expect(html).toContain("No violation found.");
    expect(html).toContain("reply to 2025-03-01");
  });
});

describe("a permit's limits", () => {
  const permit = (more: Partial<Permit> = {}): Permit => ({
    id: "p",
    number: "7",
    kind: "impact",
    issuedBy: "Ministry",
    issuedOn: "2023-05-01",
    validUntil: "2025-12-31",
    limits: [{ pollutant: 8, medium: "air", kg: 100 }],
    source: null,
    ...more,
  });

  test.each<[number, string]>([
    [2022, "no"],
    [2023, "part"],
    [2024, "whole"],
    [2025, "whole"],
    [2026, "no"],
  ])("hold in %d: %s", (year, force) => expect(inForce(permit(), year)).toBe(force));

  test.each<[string, string, string]>([
    ["2015-03-07", "2025-01-06", "no"],
    ["2025-07-03", "2030-01-01", "no"],
    ["2025-07-02", "2030-01-01", "part"],
    ["2020-01-01", "2025-07-02", "part"],
    ["2025-01-01", "2025-12-31", "whole"],
  ])("of a permit from %s until %s hold in 2025: %s", (issuedOn, validUntil, force) =>
    expect(inForce(permit({ issuedOn, validUntil }), 2025)).toBe(force),
  );

  const reports = [
    report(2022, [release(8, "air", 500)]),
    report(2023, [release(8, "air", 60)]),
    report(2024, [release(8, "air", 120)]),
    report(2025, [release(8, "air", "confidential")]),
  ];
  const years = [2022, 2023, 2024, 2025];

  test("are held against the years in force; a withheld figure is neither within nor over", () => {
    const held = heldLimits(permit(), releaseSeries(reports), years);
    expect(held[0]?.years.map(({ year, inForce: force, ratio }) => [year, force, ratio])).toEqual([
      [2025, "whole", null],
      [2024, "whole", 1.2],
      [2023, "part", 0.6],
    ]);
    expect(verdictOf(held)).toEqual({ over: 1, within: 1, unknown: 1 });
  });

  test("of what is not reported at all are not kept, they are unknown", () => {
    const limits = [{ pollutant: 9, medium: "water", kg: 1 }];
    const held = heldLimits(permit({ limits }), releaseSeries(reports), years);
    expect(held[0]?.years.map(({ point, ratio }) => [point, ratio])).toEqual(Array(3).fill([null, null]));
  });

  test("of zero are broken by anything", () => {
    const limits = [{ pollutant: 8, medium: "air", kg: 0 }];
    const held = heldLimits(permit({ limits }), releaseSeries(reports), [2024]);
    expect(verdictOf(held)).toEqual({ over: 1, within: 0, unknown: 0 });
  });

  test.each<[Language, number, string]>([
    ["ru", 1.2, "выше лимита в 1,2 раза"],
    ["kk", 1.2, "лимиттен 1,2 есе жоғары"],
    ["en", 1.2, "over the limit, 1.2 times it"],
    ["en", 1.01, "just over the limit"],
    ["en", 1, "exactly at the limit"],
    ["en", 0.999, "within: 99% of the limit"],
    ["en", Number.POSITIVE_INFINITY, "the limit is 0, more was reported"],
  ])("are told in %s: %d is %s", (of, ratio, words) => {
    speak(of);
    expect(againstLimit(ratio).replaceAll("\u00a0", " ")).toBe(words);
  });

  test("stand in a table with amounts, verdicts and what cannot be compared", () => {
    speak("en");
    const html = renderToString(
      <Permits
        permits={[permit()]}
        series={releaseSeries(reports)}
        years={years}
        pollutants={[]}
        today={TODAY}
      />,
    );
    expect(html).toContain("was valid until");
    expect(html).toContain("over the limit, 1.2 times it");
    expect(html).toContain("withheld: commercial");
    expect(html).toContain("in force for part of it");
  });
});

test("a reply stands beside what it is about; what is about nothing shown is general", () => {
  const reply = (id: string, about: Partial<Reply["about"]>): Reply => ({
    id,
    on: "2026-01-01",
    about: { year: null, inspection: null, ...about },
    text: "…",
    language: "ru",
  });
  const replies = [
    reply("a", { year: 2024 }),
    reply("b", { inspection: "i1" }),
    reply("c", {}),
    reply("d", { inspection: "gone" }),
  ];
  const { about, general } = sortReplies(replies, [2024], ["i1"]);
  expect(about(2024).map(({ id }) => id)).toEqual(["a"]);
  expect(about("i1").map(({ id }) => id)).toEqual(["b"]);
  expect(general.map(({ id }) => id)).toEqual(["c", "d"]);
});
