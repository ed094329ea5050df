import { afterEach, expect, test, vi } from "vitest";
import { listComplaints } from "./complaints.ts";
import { queryOf } from "./http.ts";
import { Problem, Unreachable } from "./problem.ts";
import { nextCursor } from "./shapes.ts";

afterEach(() => vi.unstubAllGlobals());

const answer = (body: unknown, status = 200, type = "application/json") =>
  vi.stubGlobal(
    "fetch",
    async () => new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } }),
  );

test("a problem keeps every field's error by its pointer", async () => {
  answer(
    {
      type: "about:blank",
      title: "Ошибка в запросе",
      status: 422,
      correlationId: "c1",
      errors: [
        { pointer: "/description", code: "too_short", detail: "Напишите хотя бы 20 знаков" },
        { pointer: "/location/lat", code: "outside", detail: "Место не в Казахстане" },
      ],
    },
    422,
    "application/problem+json",
  );
  const problem = await listComplaints({}).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect((problem as Problem).at("/description")).toBe("Напишите хотя бы 20 знаков");
  expect((problem as Problem).at("/location")).toBe("Место не в Казахстане");
  expect((problem as Problem).at("/desc")).toBeUndefined();
  expect((problem as Problem).passing).toBe(false);
});

test("an error that is no problem+json is a problem all the same", async () => {
  vi.stubGlobal("fetch", async () => new Response("<html>", { status: 502 }));
  const problem = await listComplaints({}).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect((problem as Problem).passing).toBe(true);
});

test("no network is told apart from an answer that says no", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("Failed to fetch");
  });
  await expect(listComplaints({})).rejects.toBeInstanceOf(Unreachable);
});

test("giving up is neither", async () => {
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    init.signal?.throwIfAborted();
    throw new TypeError("not aborted");
  });
  await expect(listComplaints({}, { signal: AbortSignal.abort() })).rejects.toHaveProperty(
    "name",
    "AbortError",
  );
});

test("a query leaves out what is absent", () => {
  expect(queryOf({ group: "air", q: "", region: undefined, overdue: true, limit: 20 })).toBe(
    "?group=air&overdue=true&limit=20",
  );
  expect(queryOf({})).toBe("");
});

test("the cursor is read from the next link", () => {
  expect(nextCursor({ links: [{ rel: "next", href: "/api/v1/complaints?limit=2&cursor=ab.c" }] })).toBe(
    "ab.c",
  );
  expect(nextCursor({ links: [{ rel: "self", href: "/api/v1/complaints" }] })).toBeNull();
});
