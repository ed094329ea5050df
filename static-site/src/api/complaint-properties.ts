import * as v from "valibot";
import { maybeText } from "./shapes.ts";

export const GROUPS = ["air", "water", "waste", "land", "nature", "physical", "rights"] as const;
export const STATUSES = [
  "received",
  "published",
  "in_work",
  "answered",
  "resolved",
  "rejected",
  "joined",
  "contested",
  "withdrawn",
] as const;

export const Group = v.picklist(GROUPS);
export type Group = (typeof GROUPS)[number];
export type Status = (typeof STATUSES)[number];

/** What every complaint says of itself, in lists and alone. */
export const properties = {
  category: v.string(),
  group: Group,
  status: v.picklist(STATUSES),
  overdue: v.boolean(),
  region: v.string(),
  authority: v.string(),
  facility: maybeText,
  place: maybeText,
  summary: v.string(),
  language: maybeText,
  filedAt: v.string(),
  dueOn: maybeText,
  photo: maybeText,
};
