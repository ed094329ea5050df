import { signal } from "@preact/signals";
import { type Category, categories } from "../api/codes.ts";
import { say, type Words } from "../i18n/language.ts";

const known = signal<ReadonlyMap<string, Category>>(new Map());

/** Asks for the categories' names; the list shows the group's name until they are there. */
export async function learnNames(): Promise<void> {
  const list = await categories().catch(() => null);
  if (list) known.value = new Map(list.categories.map((category) => [category.code, category]));
}

/** A category's name in the page's language, or what to say until it is known. */
export const categoryName = (code: string, otherwise: string): string => {
  const names: Words | undefined = known.value.get(code)?.names;
  return names ? say(names) : otherwise;
};
