import { describe, expect, test } from "vitest";
import type { Inspection, Permit } from "../../../api/facility-oversight.ts";
import {
  documentFaults,
  freeId,
  inspectionBody,
  inspectionDraft,
  inspectionFaults,
  NO_DOCUMENT,
  NO_INSPECTION,
  NO_PERMIT,
  NO_REPLY,
  nextViolation,
  permitBody,
  permitDraft,
  permitFaults,
  replyBody,
  replyDraft,
} from "./drafts.ts";

const TODAY = "2026-11-22";
const sent = (body: unknown) => JSON.parse(JSON.stringify(body));

const PERMIT: Permit = {
  id: "kz-1",
  number: "KZ-1/2025",
  kind: "integrated",
  issuedBy: "MENR",
  issuedOn: "2025-01-10",
  validUntil: null,
  limits: [{ pollutant: 8, medium: "air", kg: 2_000_000 }],
  source: null,
};

const INSPECTION: Inspection = {
  id: "2026-05-03",
  on: "2026-05-03",
  authority: "MENR",
  planned: false,
  result: "Найдено одно нарушение",
  source: null,
  violations: [
    {
      id: "violation-1",
      what: "Нет паспорта отходов",
      article: "343",
      gravity: "significant",
      remedyBy: "2026-08-01",
      remediedOn: null,
      enforcement: [{ kind: "fine", on: "2026-06-01", amountTenge: 450_000.5, outcome: "оплачен" }],
    },
    {
      id: "violation-2",
      what: "Пыль",
      article: null,
      gravity: "minor",
      remedyBy: null,
      remediedOn: null,
      enforcement: [],
    },
  ],
};

test("a permit with its limits goes back as it came, without what is not known", () => {
  const { id: _, issuedBy, validUntil: __, source: ___, ...rest } = PERMIT;
  expect(sent(permitBody(permitDraft(PERMIT)))).toEqual({ ...rest, issuedBy });
});

test("an inspection goes back with each measure at its violation", () => {
  const body = sent(inspectionBody(inspectionDraft(INSPECTION)));
  expect(body).toEqual({
    on: "2026-05-03",
    authority: "MENR",
    planned: false,
    result: "Найдено одно нарушение",
    violations: [
      {
        id: "violation-1",
        what: "Нет паспорта отходов",
        article: "343",
        gravity: "significant",
        remedyBy: "2026-08-01",
        enforcement: [{ kind: "fine", on: "2026-06-01", amountTenge: 450_000.5, outcome: "оплачен" }],
      },
      { id: "violation-2", what: "Пыль", gravity: "minor", enforcement: [] },
    ],
  });
});

test("a number that is none goes as it was typed, for the server to say so", () =>
  expect(
    permitBody({ ...NO_PERMIT, limits: [{ pollutant: "8", medium: "air", kg: "много" }] }).limits,
  ).toEqual([{ pollutant: 8, medium: "air", kg: "много" }]));

describe("faults", () => {
  const permit = { ...permitDraft(PERMIT), validUntil: "2025-01-10" };
  test.each([
    ["2025-01-10", undefined],
    ["2025-01-09", ["notBefore", "2025-01-10"]],
    ["", undefined],
  ])("a permit of 10 January 2025 until “%s”", (validUntil, fault) =>
    expect(permitFaults({ ...permit, validUntil }, TODAY).validUntil).toEqual(fault),
  );

  test.each([
    ["2026-11-22", undefined],
    ["2026-11-23", ["future"]],
    ["", ["needed"]],
  ])("an inspection on “%s”", (on, fault) =>
    expect(inspectionFaults({ ...NO_INSPECTION, on }, TODAY).on).toEqual(fault),
  );

  test("a document is known by its file", () =>
    expect(documentFaults({ ...NO_DOCUMENT, url: "http://a.kz" }, TODAY)).toEqual({
      on: ["needed"],
      title: ["needed"],
      url: ["notHttps"],
      sha256: ["noFile"],
    }));
});

test.each([
  ["", {}],
  ["year/2025", { year: 2025 }],
  ["inspection/2026-05-03", { inspection: "2026-05-03" }],
])("a reply about “%s”, there and back", (about, body) => {
  const reply = replyBody({ ...NO_REPLY, about, text: " Мы исправили. " });
  expect(reply).toMatchObject({ about: body, text: "Мы исправили." });
  const { year = null, inspection = null } = body as { year?: number; inspection?: string };
  expect(replyDraft({ ...reply, id: "r", on: "2026-01-01", about: { year, inspection } }).about).toBe(about);
});

test.each([
  ["2026-05-03", "inspection", [], "2026-05-03"],
  ["2026-05-03", "inspection", ["2026-05-03", "2026-05-03-2"], "2026-05-03-3"],
  ["KZ-1/2025", "permit", [], "kz-1-2025"],
  ["№ 7", "permit", [], "no-7"],
  ["Ә", "permit", ["permit"], "permit-2"],
])("an id from “%s” for a new %s", (wanted, kind, taken, id) => expect(freeId(wanted, kind, taken)).toBe(id));

test("a new violation takes an id that is free", () => {
  expect(nextViolation([])).toBe("violation-1");
  expect(nextViolation([{ id: "violation-2" }])).toBe("violation-3");
  expect(nextViolation([{ id: "violation-3" }, { id: "violation-1" }])).toBe("violation-4");
});
