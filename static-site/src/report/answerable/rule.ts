import { signal } from "@preact/signals";
import type { Route } from "../../api/routing.ts";
import { categoryOf } from "../../codes/names.ts";
import { draft } from "../form.ts";

/** By what rule a body is competent for what was chosen where; null while it is not known. */
export const rule = signal<Route | null>(null);

/** The bodies that are competent, the first of which answers: by the rule, else by the category alone. */
export function competentBodies(): readonly string[] {
  const category = draft.value?.category ?? "";
  const known = rule.value;
  return known?.category === category
    ? [known.authority, ...known.alternatives]
    : (categoryOf(category)?.authorities ?? []);
}
