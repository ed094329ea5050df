import { describe, expect, test } from "vitest";
import type { Draft } from "../../../api/drafts.ts";
import { Problem, Unreachable } from "../../../api/problem.ts";
import { Keeping, type Store } from "./keeping.ts";
import { baseOf, bodyOf, copied, NOTHING, newLine, type Typed, typedOf } from "./lines.ts";
import { marksOf, sentOf } from "./marks.ts";
import { fromBase, toBase, typedNumber } from "./units.ts";

describe("what is typed as a number", () => {
  test.each([
    ["", null],
    ["2150", 2150],
    ["2 150,5", 2150.5],
    ["2\u00a0150.5", 2150.5],
    ["1e-6", 1e-6],
    ["-3", -3],
    ["1,234.5", Number.NaN],
    ["12 т", Number.NaN],
  ])("“%s” is %d", (text, number) => expect(typedNumber(text)).toBe(number));

  test.each([
    [2.15, "mass", "kt", 2_150_000],
    [0.1, "mass", "t", 100],
    [1.1, "mass", "t", 1100],
    [0.3, "mass", "g", 0.0003],
    [12.5, "energy", "MWh", 45],
    [1, "energy", "Gcal", 4.1868],
    [2, "energy", "tce", 58.6152],
    [1.2, "volume", "thousand_m3", 1200],
  ] as const)("%d of %s in %s is %d in the base unit, and back", (value, measure, unit, base) => {
    expect(toBase(value, measure, unit)).toBe(base);
    expect(fromBase(base, measure, unit)).toBe(value);
  });
});

const REPORT = {
  production: { amount: 420, unit: "t" },
  source: "Отчёт оператора",
  releases: [
    {
      pollutant: 8,
      medium: "air",
      state: "value",
      totalKg: 2_150_000,
      accidentalKg: 1200,
      method: "measured",
      declared: { value: 2150, unit: "t" },
      thresholdKg: 100_000,
      aboveThreshold: true,
    },
    { pollutant: 17, medium: "water", state: "zero" },
    { pollutant: 20, medium: "water", state: "below_threshold" },
    { pollutant: 21, medium: "land", state: "not_reported" },
    { pollutant: 22, medium: "land", state: "confidential", ground: "commercial" },
    { pollutant: 23, medium: "air", state: "not_applicable" },
  ],
  transfers: [{ pollutant: 17, state: "value", kg: 12, method: "calculated" }],
  waste: [
    {
      kind: "industrial",
      hazardous: true,
      operation: "R4",
      abroad: false,
      state: "value",
      kg: 1000,
      method: "estimated",
      declared: { value: 1, unit: "t" },
    },
  ],
  energy: [
    { carrier: "coal", state: "value", gj: 45, method: "measured", declared: { value: 12.5, unit: "MWh" } },
  ],
  water: [{ source: "reused", state: "confidential", ground: "public_security" }],
};

describe("a report", () => {
  test("keeps its six states on the way through the form", () =>
    expect(bodyOf(typedOf(REPORT))).toEqual({
      production: { amount: 420, unit: "t" },
      source: "Отчёт оператора",
      releases: [
        {
          pollutant: 8,
          medium: "air",
          state: "value",
          accidentalKg: 1200,
          method: "measured",
          declared: { value: 2150, unit: "t" },
        },
        { pollutant: 17, medium: "water", state: "zero" },
        { pollutant: 20, medium: "water", state: "below_threshold" },
        { pollutant: 21, medium: "land", state: "not_reported" },
        { pollutant: 22, medium: "land", state: "confidential", ground: "commercial" },
        { pollutant: 23, medium: "air", state: "not_applicable" },
      ],
      transfers: [{ pollutant: 17, state: "value", method: "calculated", kg: 12 }],
      waste: [
        {
          kind: "industrial",
          hazardous: true,
          operation: "R4",
          abroad: false,
          state: "value",
          method: "estimated",
          declared: { value: 1, unit: "t" },
        },
      ],
      energy: [
        { carrier: "coal", state: "value", method: "measured", declared: { value: 12.5, unit: "MWh" } },
      ],
      water: [{ source: "reused", state: "confidential", ground: "public_security" }],
    }));

  test("keeps on the server what is wrong as it was typed", () => {
    const typed: Typed = {
      ...NOTHING,
      amount: "много",
      lines: [newLine("releases", { pollutant: "8", value: "12 т", accidental: "x", unit: "t" })],
    };
    const body = bodyOf(typed);
    expect(body).toMatchObject({
      production: { amount: "много" },
      releases: [{ pollutant: 8, declared: { value: "12 т", unit: "t" }, accidentalKg: "x" }],
    });
    const [line] = typedOf(body).lines;
    expect(line).toMatchObject({ value: "12 т", accidental: "x", unit: "t" });
  });

  test("shows each amount in its base unit", () => {
    const line = newLine("releases", { value: "2,15", unit: "kt" });
    expect(baseOf(line)).toBe(2_150_000);
    expect(baseOf({ ...line, state: "zero" })).toBe(0);
    expect(baseOf({ ...line, state: "confidential" })).toBeNull();
    expect(baseOf({ ...line, value: "" })).toBeNull();
    expect(baseOf({ ...line, value: "много" })).toBeNaN();
  });

  test("takes last year's lines without their amounts, and none twice", () => {
    const now = [newLine("releases", { pollutant: "8", medium: "air", value: "5" })];
    const all = copied(now, typedOf(REPORT).lines);
    expect(all).toHaveLength(10);
    expect(all[0]).toBe(now[0]);
    expect(all.slice(1).every(({ value, accidental }) => value === "" && accidental === "")).toBe(true);
    expect(new Set(all.map(({ key }) => key)).size).toBe(10);
    expect(all.find(({ subject }) => subject === "waste")?.unit).toBe("t");
  });
});

describe("what the server said of a draft", () => {
  const typed = typedOf(REPORT);
  const key = (subject: string, at: number) =>
    typed.lines.filter((line) => line.subject === subject)[at]?.key;

  test.each([
    ["/releases/0/totalKg", "releases", 0, "value"],
    ["/releases/0/declared/value", "releases", 0, "value"],
    ["/releases/0/declared/unit", "releases", 0, "unit"],
    ["/releases/4/ground", "releases", 4, "ground"],
    ["/releases/1", "releases", 1, "line"],
    ["/releases/2/pollutant", "releases", 2, "what"],
    ["/transfers/0/kg", "transfers", 0, "value"],
    ["/waste/0/operation", "waste", 0, "operation"],
    ["/energy/0/gj", "energy", 0, "value"],
    ["/water/0/source", "water", 0, "what"],
  ])("at %s is beside its cell", (pointer, subject, at, cell) => {
    const said = { pointer, code: "unit_slip", detail: "Около 1000 раз больше" };
    expect(marksOf({ errors: [], findings: [said] }, sentOf(typed))).toEqual([
      { kind: "finding", text: said.detail, line: key(subject, at), cell },
    ]);
  });

  test.each([
    ["/production/amount", "production"],
    ["/source", "source"],
    ["", "line"],
    ["/releases/99/totalKg", "line"],
  ])("at “%s” is of the whole report", (pointer, cell) => {
    const said = { pointer, code: "required", detail: "Нужно" };
    expect(marksOf({ errors: [said], findings: [] }, sentOf(typed))).toMatchObject([
      { kind: "error", line: null, cell },
    ]);
  });
});

describe("a draft is kept on the server", () => {
  const draft = (version: number, report: unknown): Draft => ({
    year: 2025,
    version,
    savedAt: "2026-11-22T10:00:00+05:00",
    basedOnRevision: 1,
    report: report as Draft["report"],
    errors: [],
    findings: [],
  });
  const stale = new Problem(412, "Уже изменено", undefined, undefined, []);

  /** Runs what is put off only when told to. */
  const clock = () => {
    let put: (() => void) | null = null;
    return {
      later: (run: () => void) => {
        put = run;
        return () => {
          put = null;
        };
      },
      pass: () => put?.(),
    };
  };
  const store = (answers: (typed: string, version: number | null) => Promise<Draft>) => {
    const sent: [string, number | null][] = [];
    const of: Store<string> = {
      put(typed, version) {
        sent.push([typed, version]);
        return answers(typed, version);
      },
      get: async () => draft(9, { source: "theirs" }),
    };
    return { of, sent };
  };

  test("once typing pauses, each save over the version before", async () => {
    const { of, sent } = store(async (typed, version) => draft((version ?? 0) + 1, { typed }));
    const time = clock();
    const keeping = new Keeping(of, time.later, null);
    keeping.type("a");
    keeping.type("ab");
    expect(keeping.standing.value.phase).toBe("typed");
    expect(sent).toEqual([]);
    time.pass();
    await keeping.save();
    keeping.type("abc");
    await keeping.save();
    expect(sent).toEqual([
      ["ab", null],
      ["abc", 1],
    ]);
    expect(keeping.standing.value).toMatchObject({ phase: "saved" });
    expect(keeping.version).toBe(2);
  });

  test("one request at a time: what is typed meanwhile follows", async () => {
    let free: () => void = () => undefined;
    const first = new Promise<void>((done) => {
      free = done;
    });
    const { of, sent } = store(async (typed, version) => {
      if (typed === "a") await first;
      return draft((version ?? 0) + 1, { typed });
    });
    const keeping = new Keeping(of, clock().later, null);
    keeping.type("a");
    const saving = keeping.save();
    keeping.type("ab");
    expect(sent).toEqual([["a", null]]);
    free();
    await saving;
    expect(sent).toEqual([
      ["a", null],
      ["ab", 1],
    ]);
  });

  test("without a connection what is typed waits, and goes with the next try", async () => {
    let offline = true;
    const { of, sent } = store(async (typed, version) => {
      if (offline) throw new Unreachable("No answer");
      return draft((version ?? 0) + 1, { typed });
    });
    const keeping = new Keeping(of, clock().later, null);
    keeping.type("a");
    await keeping.save();
    expect(keeping.standing.value.phase).toBe("failed");
    offline = false;
    await keeping.save();
    expect(keeping.standing.value.phase).toBe("saved");
    expect(sent).toEqual([
      ["a", null],
      ["a", null],
    ]);
  });

  test("another editor's draft is never overwritten unseen", async () => {
    const { of, sent } = store(async (typed, version) => {
      if (version !== 9) throw stale;
      return draft(10, { typed });
    });
    const keeping = new Keeping(of, clock().later, draft(3, {}));
    keeping.type("mine");
    await keeping.save();
    expect(keeping.standing.value).toMatchObject({ phase: "overtaken", theirs: { version: 9 } });
    keeping.type("mine too");
    await keeping.save();
    expect(sent).toEqual([["mine", 3]]);
    await keeping.mine("mine too");
    expect(sent.at(-1)).toEqual(["mine too", 9]);
    expect(keeping.standing.value.phase).toBe("saved");
  });

  test("a draft that was removed is begun anew on what is published now", async () => {
    const { of, sent } = store(async (typed, version) => draft((version ?? 0) + 1, { typed }));
    const keeping = new Keeping(of, clock().later, draft(3, {}));
    await keeping.anew("mine");
    expect(sent).toEqual([["mine", null]]);
    expect(keeping.version).toBe(1);
  });

  test("or one goes on from it", async () => {
    const { of } = store(async () => {
      throw stale;
    });
    const keeping = new Keeping(of, clock().later, draft(3, {}));
    keeping.type("mine");
    await keeping.save();
    keeping.theirs(draft(9, { source: "theirs" }));
    await keeping.save();
    expect(keeping.version).toBe(9);
    expect(keeping.answer.value?.report).toEqual({ source: "theirs" });
    expect(keeping.standing.value.phase).toBe("saved");
  });
});
