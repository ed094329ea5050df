import { describe, expect, test } from "vitest";
import type { Import } from "../../../api/imports.ts";
import { Problem, Unreachable } from "../../../api/problem.ts";
import { follow, isMoving, pauseUntil, possible, shareOf } from "./following.ts";
import { fileFault, MOST_BYTES, typeOf } from "./sending.ts";

const at = (state: Import["state"], part: Partial<Import> = {}): Import => ({
  id: "i1",
  kind: "releases",
  fileName: "a.csv",
  startedAt: "2026-11-22T10:00:00+05:00",
  state,
  rows: 1000,
  rowsChecked: 0,
  clean: 0,
  held: 0,
  errors: 0,
  reports: 0,
  reportsPublished: 0,
  created: 0,
  revised: 0,
  firstErrors: [],
  failure: null,
  ...part,
});

/** Follows a run of answers, and tells what was shown and how long was waited. */
async function followed(answers: readonly (Import | Error)[]) {
  const shown: string[] = [];
  const waits: number[] = [];
  const troubles: unknown[] = [];
  const left = [...answers];
  await follow({
    async ask() {
      const next = left.shift();
      if (!next) throw new Error("asked after the end");
      if (next instanceof Error) throw next;
      return next;
    },
    show: (now) => shown.push(`${now.state} ${now.rowsChecked}`),
    trouble: (error) => troubles.push(error),
    pause: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  return { shown, waits, troubles, left };
}

describe("an import is followed", () => {
  test("until it stands still, and no longer", async () => {
    const run = await followed([
      at("awaiting_upload"),
      at("checking", { rowsChecked: 300 }),
      at("checking", { rowsChecked: 900 }),
      at("checked", { rowsChecked: 1000 }),
    ]);
    expect(run.shown).toEqual(["awaiting_upload 0", "checking 300", "checking 900", "checked 1000"]);
    expect(run.waits).toEqual([500, 500, 500]);
    expect(run.left).toEqual([]);
  });

  test("less often while nothing moves, soon again once something does", async () => {
    const still = at("checking", { rowsChecked: 300 });
    const run = await followed([
      ...Array.from({ length: 8 }, () => still),
      at("checking", { rowsChecked: 301 }),
      at("failed"),
    ]);
    expect(run.waits.slice(0, 3)).toEqual([500, 750, 1125]);
    expect(Math.max(...run.waits)).toBe(4000);
    expect(run.waits.at(-1)).toBe(500);
  });

  test("through a moment without a connection, and says so meanwhile", async () => {
    const lost = new Unreachable("No answer");
    const run = await followed([at("publishing"), lost, at("published")]);
    expect(run.troubles).toEqual([null, lost, null]);
    expect(run.shown).toEqual(["publishing 0", "published 0"]);
  });

  test("and a no that is for good ends it", async () => {
    const gone = new Problem(404, "Нет", undefined, undefined, []);
    await expect(followed([at("checking"), gone])).rejects.toBe(gone);
  });

  test("and nobody waits on after leaving", async () => {
    const leaving = new AbortController();
    const waiting = pauseUntil(leaving.signal)(60_000);
    leaving.abort();
    await expect(waiting).rejects.toHaveProperty("name", "AbortError");
  });
});

test.each<[Import["state"], boolean]>([
  ["awaiting_upload", true],
  ["checking", true],
  ["checked", false],
  ["publishing", true],
  ["published", false],
  ["failed", false],
  ["withdrawn", false],
])("what is %s changes by itself: %s", (state, moving) => expect(isMoving({ state })).toBe(moving));

test.each<[string, Import, number | null]>([
  ["checking rows", at("checking", { rowsChecked: 250 }), 0.25],
  ["checking so many rows that nobody has counted", at("checking", { rows: null, rowsChecked: 250 }), null],
  ["publishing reports", at("publishing", { reports: 40, reportsPublished: 10 }), 0.25],
  ["publishing nothing", at("publishing"), null],
])("%s is so far", (_, now, share) => expect(shareOf(now)).toBe(share));

test.each<[string, Import, ReturnType<typeof possible>]>([
  ["checked and clean", at("checked", { clean: 5 }), { publish: true, withdraw: true }],
  ["checked, one error", at("checked", { clean: 5, errors: 1 }), { publish: false, withdraw: true }],
  ["checked, all held", at("checked", { held: 2 }), { publish: true, withdraw: true }],
  ["checked and empty", at("checked"), { publish: false, withdraw: true }],
  ["being checked", at("checking"), { publish: false, withdraw: true }],
  ["published", at("published", { clean: 5 }), { publish: false, withdraw: false }],
  ["withdrawn", at("withdrawn"), { publish: false, withdraw: false }],
])("an import that is %s", (_, now, can) => expect(possible(now)).toEqual(can));

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test.each([
  ["a.csv", "text/csv"],
  ["Отчёт 2025.XLSX", XLSX],
  ["a.xls", undefined],
  ["a.pdf", undefined],
])("%s is sent as %s", (name, type) => expect(typeOf(name)).toBe(type));

test.each([
  [null, "releases", "none"],
  [{ name: "a.pdf", size: 5 }, "releases", "notTable"],
  [{ name: "a.csv", size: 0 }, "releases", "empty"],
  [{ name: "a.csv", size: MOST_BYTES + 1 }, "releases", "tooLarge"],
  [{ name: "a.csv", size: MOST_BYTES }, "releases", null],
  [{ name: "a.csv", size: 5 }, "workbook", "workbookOnly"],
  [{ name: "a.xlsx", size: 5 }, "workbook", null],
  [{ name: "a.xlsx", size: 5 }, "releases", null],
] as const)("%j as %s: %s", (file, kind, fault) => expect(fileFault(file, kind)).toBe(fault));
