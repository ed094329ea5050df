import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EMPTY, newReport, type Photo, type Report } from "../report.ts";
import { dropReport, keepPicture, keepReport, keptPicture, keptReport } from "../store.ts";
import { send } from "./outbox.ts";

const photo = (id: string): Photo => ({
  id,
  width: 4,
  height: 3,
  size: 5,
  sha256: "0".repeat(64),
  delivery: "waiting",
  evidenceId: null,
  reason: null,
});

const queued = (photos: readonly Photo[] = []): Report => ({
  ...newReport("key-0000-0001"),
  stage: "queued",
  draft: { ...EMPTY, description: "typed" },
  photos,
  body: { category: "waste_dump", description: "typed", location: { lat: 43, lon: 76 } },
});

/** A server that files by key, as ours does, and can be out of reach or say no. */
function server({ evidence = "accepted" }: { evidence?: string } = {}) {
  const filed = new Map<string, string>();
  const uploads: string[] = [];
  const fail: { next?: () => Response | Promise<Response> } = {};
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("fetch", async (address: string, init: RequestInit = {}) => {
    const failing = fail.next;
    fail.next = undefined;
    if (failing) return failing();
    const headers = new Headers(init.headers);
    if (address.endsWith("/complaints")) {
      filed.set(headers.get("Idempotency-Key") ?? "", String(init.body));
      return Response.json({
        id: "0k3f9a2b7c1d",
        trackingCode: "AAAAA-BBBBB-CCCCC-DDDDD",
        status: "received",
        region: "KZ-75",
        authority: "AKIMAT",
        category: "waste_dump",
        filedAt: "2026-11-22T10:00:00+05:00",
        decideBy: "2026-11-25",
        answerBy: "2026-12-14",
      });
    }
    if (address.endsWith("/evidence")) {
      expect(headers.get("Tracking-Code")).toBe("AAAAA-BBBBB-CCCCC-DDDDD");
      const evidenceId = `e${uploads.length + 1}`;
      const upload = {
        method: "PUT",
        url: `http://store/${evidenceId}`,
        headers: { Host: "store", "x-a": "1" },
        expiresAt: "",
      };
      return Response.json({ evidenceId, upload });
    }
    if (address.startsWith("http://store/")) {
      expect(headers.get("x-a")).toBe("1");
      uploads.push(address);
      return new Response();
    }
    return Response.json(complaint(uploads, evidence));
  });
  return { filed, uploads, fail };
}

const complaint = (uploads: readonly string[], status: string) => ({
  type: "Feature",
  id: "0k3f9a2b7c1d",
  geometry: { type: "Point", coordinates: [76, 43] },
  properties: {
    category: "waste_dump",
    group: "waste",
    status: "received",
    overdue: false,
    region: "KZ-75",
    authority: "AKIMAT",
    summary: "typed",
    filedAt: "2026-11-22T10:00:00+05:00",
    dueOn: null,
    photo: null,
    description: "typed",
    version: 1,
    clock: {
      startedOn: "2026-11-22",
      dueOn: "2026-12-14",
      running: true,
      workingDaysLeft: 15,
      calendarComplete: true,
    },
    timeline: [],
    head: "0".repeat(64),
    measures: [],
    evidence: uploads.map((_, at) => ({
      id: `e${at + 1}`,
      status,
      reason: status === "rejected" ? "truncated" : null,
      shown: false,
    })),
  },
});

const noNetwork = () => Promise.reject(new TypeError("Failed to fetch"));
const says = (status: number) => () => Response.json({ title: "No", status, errors: [] }, { status });

beforeEach(async () => {
  const kept = await keptReport();
  if (kept) await dropReport(kept);
});
afterEach(() => vi.unstubAllGlobals());

test("a complaint with photos is filed, its photos are put and judged", async () => {
  const { filed, uploads } = server();
  await keepPicture("p1", new Blob(["bytes"]));
  await keepReport(queued([photo("p1")]));
  const outcome = await send();
  expect(outcome.kind).toBe("done");
  expect(filed.size).toBe(1);
  expect(uploads).toEqual(["http://store/e1"]);
  expect(await keptReport()).toMatchObject({
    stage: "filed",
    photos: [{ delivery: "accepted", evidenceId: "e1" }],
  });
  expect(await keptPicture("p1")).toBeNull();
});

test("without network it waits, and is sent with the same key and body later", async () => {
  const { filed, fail } = server();
  await keepReport(queued());
  fail.next = noNetwork;
  expect(await send()).toMatchObject({ kind: "waits", offline: true });
  expect((await keptReport())?.stage).toBe("queued");
  expect((await send()).kind).toBe("done");
  expect([...filed.keys()]).toEqual(["key-0000-0001"]);
});

test.each([500, 503, 429, 409])("an answer of %d is tried again, not given up", async (status) => {
  const { fail } = server();
  await keepReport(queued());
  fail.next = says(status);
  expect(await send()).toMatchObject({ kind: "waits", offline: false });
  expect((await send()).kind).toBe("done");
});

test("what was filed is not filed again", async () => {
  const { filed } = server();
  await keepReport(queued());
  await send();
  filed.clear();
  expect((await send()).kind).toBe("done");
  expect(filed.size).toBe(0);
});

test("a refusal is told, and everything typed is still there", async () => {
  const { fail } = server();
  await keepReport(queued());
  fail.next = says(422);
  expect((await send()).kind).toBe("refused");
  expect((await keptReport())?.draft.description).toBe("typed");
});

test("a photo that the inspector rejects keeps its reason", async () => {
  server({ evidence: "rejected" });
  await keepPicture("p1", new Blob(["bytes"]));
  await keepReport(queued([photo("p1")]));
  await send();
  expect((await keptReport())?.photos[0]).toMatchObject({ delivery: "rejected", reason: "truncated" });
});

test("a photo still looked at keeps the report waiting", async () => {
  server({ evidence: "requested" });
  await keepPicture("p1", new Blob(["bytes"]));
  await keepReport(queued([photo("p1")]));
  expect((await send()).kind).toBe("waits");
  expect((await keptReport())?.photos[0]).toMatchObject({ delivery: "sent" });
});

test("a draft is nobody's business", async () => {
  server();
  await keepReport({ ...queued(), stage: "draft", body: null });
  expect((await send()).kind).toBe("nothing");
});
