import { expect, it } from "vitest";
import type { Complaint } from "../../api/complaints.ts";
import { hasGround } from "./ground.ts";

const told = (status: string, overdue: boolean, kinds: string, authority = "AKIMAT") =>
  ({
    status,
    overdue,
    authority: "AKIMAT",
    timeline: kinds.split(" ").map((kind) => ({ kind, authority })),
  }) as Complaint["properties"];

it.each([
  ["received", false, "received", false],
  ["published", false, "received published", false],
  ["published", true, "received published", true],
  ["in_work", true, "received published taken_up", true],
  ["answered", false, "received published answered", false],
  ["answered", false, "received published deemed_refusal answered", true],
  ["contested", false, "received published answered contested", true],
  ["in_work", false, "received published answered contested taken_up", true],
  ["resolved", false, "received published answered contested answered confirmed", false],
  ["withdrawn", false, "received published deemed_refusal withdrawn", false],
])("%s, overdue %s, after %s: %s", (status, overdue, kinds, ground) => {
  expect(hasGround(told(status, overdue, kinds))).toBe(ground);
});

it("silence of a body that no longer has the complaint is not this body's", () => {
  expect(hasGround(told("published", false, "deemed_refusal forwarded", "SES"))).toBe(false);
});
