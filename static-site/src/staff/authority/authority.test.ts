import { describe, expect, test } from "vitest";
import type { Complaint } from "../../api/complaint.ts";
import type { Status } from "../../api/complaint-properties.ts";
import { isNumber } from "../by-number.tsx";
import {
  answerFaults,
  answerOf,
  extensionFaults,
  measureFaults,
  measureOf,
  NO_ANSWER,
  NO_MEASURE,
  numbersOf,
  tenge,
} from "./drafts.ts";
import { type Act, possible } from "./possible.ts";

const TODAY = "2026-11-22";

const told = (status: Status, overdue = false, extended = false) =>
  ({ status, overdue, clock: { extended } }) as Complaint["properties"];

test.each<[Status, readonly Act[]]>([
  ["published", ["takeUp", "answer", "measure", "extend", "forward"]],
  ["in_work", ["answer", "measure", "extend", "forward"]],
  ["contested", ["takeUp", "answer", "measure", "extend", "forward"]],
  ["answered", ["measure"]],
  ["resolved", ["measure"]],
  ["received", []],
  ["rejected", []],
  ["joined", []],
  ["withdrawn", []],
])("of a complaint that is %s an authority can %j", (status, acts) =>
  expect(possible(told(status))).toEqual(acts),
);

test.each([
  ["past its end", told("in_work", true)],
  ["a second time", told("in_work", false, true)],
])("a term is not extended %s", (_, properties) => expect(possible(properties)).not.toContain("extend"));

describe("an extension of a term that ends on 14 December 2026", () => {
  test.each([
    ["2026-12-14", ["notLater", "2026-12-14"]],
    ["2026-12-15", undefined],
    ["2027-02-14", undefined],
    ["2027-02-15", ["notAfter", "2027-02-14"]],
    ["", ["needed"]],
  ])("until “%s”", (until, fault) =>
    expect(extensionFaults({ reason: "Ждём пробы воды", until }, "2026-12-14").until).toEqual(fault),
  );
});

describe("an answer", () => {
  const answer = { ...NO_ANSWER, text: "Мусор вывезли, место огородили." };
  const now = { today: TODAY, startedOn: "2026-11-02", pending: false };

  test("is sent without what was left empty", () => {
    expect(answerFaults(answer, now)).toEqual({});
    expect(answerOf({ ...answer, number: " 03-14/512 " })).toEqual({
      text: answer.text,
      number: "03-14/512",
      date: undefined,
      documents: [],
    });
  });

  test.each([
    ["2026-11-22", undefined],
    ["2026-11-23", ["future"]],
    ["2026-11-02", undefined],
    ["2026-11-01", ["notBefore", "2026-11-02"]],
  ])("dated %s", (date, fault) => expect(answerFaults({ ...answer, date }, now).date).toEqual(fault));

  test("waits for its pages", () =>
    expect(answerFaults(answer, { ...now, pending: true })).toEqual({ pages: ["pending"] }));
});

describe("a measure", () => {
  const now = { today: TODAY, pending: false };
  const text = "Вывезти мусор и поставить контейнеры";

  test.each([
    ["planned", ["plannedFor"]],
    ["started", ["startedOn"]],
    ["done", ["startedOn", "doneOn", "after"]],
  ])("that is %s needs %j", (state, fields) =>
    expect(Object.keys(measureFaults({ ...NO_MEASURE, text, state }, now))).toEqual(fields),
  );

  test("is not done before it was begun", () => {
    const draft = { ...NO_MEASURE, text, state: "done", startedOn: "2026-11-20", after: ["p"] };
    expect(measureFaults({ ...draft, doneOn: "2026-11-19" }, now)).toEqual({
      doneOn: ["notBefore", "2026-11-20"],
    });
    expect(measureFaults({ ...draft, doneOn: "2026-11-20" }, now)).toEqual({});
  });

  test("goes out without days of states that it has not reached, and with each complaint once", () =>
    expect(
      measureOf({
        ...NO_MEASURE,
        text: ` ${text} `,
        plannedFor: "2026-12-01",
        startedOn: "2026-11-20",
        doneOn: "2026-11-21",
        cost: "450 000",
        before: ["b"],
        others: ["1m4k7tx2m8pq"],
        numbers: "1M4K7TX2M8PQ, 1m4k7tx2m8pr",
      }),
    ).toEqual({
      text,
      state: "planned",
      plannedFor: "2026-12-01",
      startedOn: undefined,
      doneOn: undefined,
      costTenge: 450_000,
      complaints: ["1m4k7tx2m8pq", "1m4k7tx2m8pr"],
      photos: ["b"],
    }));

  test.each([
    ["", undefined],
    ["450 000", 450_000],
    ["450\u00a0000", 450_000],
    ["0", 0],
    ["1,5", Number.NaN],
    ["много", Number.NaN],
    ["-1", Number.NaN],
  ])("that costs “%s”", (typed, cost) => expect(tenge(typed)).toBe(cost));

  test.each([
    ["1m4k7tx2m8pq", true],
    ["1m4k7tx2m8p", false],
    ["1m4k7tx2m8pi", false],
  ])("%s is a complaint's number: %s", (id, is) => expect(isNumber(id)).toBe(is));

  test("numbers are apart by spaces, commas or lines", () =>
    expect(numbersOf(" a, b;c\n d ")).toEqual(["a", "b", "c", "d"]));
});
