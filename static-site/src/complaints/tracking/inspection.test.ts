import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import type { Complaint, Evidence } from "../../api/complaint.ts";
import type { Loading, Shown } from "../loading.ts";
import { inspection, waitsFor } from "./inspection.ts";

const photo = (id: string, status: Evidence["status"]) => ({ id, status }) as Evidence;
const complaint = (...evidence: Evidence[]) => ({ properties: { evidence } }) as Complaint;

/** A page on which each refresh shows what the server says next; the last stays. */
const server = (...answers: Complaint[]) => {
  const shown = signal<Shown>({ phase: "loading" });
  let asked = 0;
  const loading: Pick<Loading, "shown" | "refresh"> = {
    shown,
    async refresh() {
      const next = answers[Math.min(asked, answers.length - 1)];
      asked += 1;
      if (next) shown.value = { phase: "there", complaint: next, code: "0" };
    },
  };
  return { loading: loading as Loading, asked: () => asked };
};
const atOnce = async () => {};

test("looks until each of the sent photos is accepted or rejected", async () => {
  const { loading, asked } = server(
    complaint(photo("a", "requested"), photo("b", "requested")),
    complaint(photo("a", "accepted"), photo("b", "requested")),
    complaint(photo("a", "accepted"), photo("b", "rejected")),
  );
  await inspection(loading, ["a", "b"], new AbortController().signal, atOnce);
  expect(asked()).toBe(3);
});

test("an older upload that never arrived is not waited for", () =>
  expect(waitsFor(complaint(photo("old", "requested"), photo("a", "accepted")), ["a"])).toBe(false));

test("patience ends, and so does looking when the page is left", async () => {
  const slow = server(complaint(photo("a", "requested")));
  await inspection(slow.loading, ["a"], new AbortController().signal, atOnce);
  expect(slow.asked()).toBe(8);
  const left = server(complaint(photo("a", "requested")));
  await inspection(left.loading, ["a"], AbortSignal.abort(), atOnce);
  expect(left.asked()).toBe(0);
});
