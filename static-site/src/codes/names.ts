import { signal } from "@preact/signals";
import {
  type Authority,
  authorities,
  type Category,
  categories,
  type Region,
  regions,
} from "../api/codes.ts";
import { say } from "../i18n/language.ts";

const category = signal<ReadonlyMap<string, Category>>(new Map());
const authority = signal<ReadonlyMap<string, Authority>>(new Map());
const region = signal<ReadonlyMap<string, Region>>(new Map());

const byCode = <T extends { code: string }>(list: readonly T[]) =>
  new Map(list.map((each) => [each.code, each]));

/** Asks for the code lists. What does not come is told by its fallback; a later call asks again. */
export async function learnNames(): Promise<void> {
  await Promise.allSettled([
    categories().then((list) => {
      category.value = byCode(list.categories);
    }),
    authorities().then((list) => {
      authority.value = byCode(list);
    }),
    regions().then((list) => {
      region.value = byCode(list);
    }),
  ]);
}

/** A category by its code, once known. */
export const categoryOf = (code: string): Category | undefined => category.value.get(code);

/** A category's name in the page's language, or what to say while it is not known. */
export const categoryName = (code: string, otherwise: string): string => {
  const known = category.value.get(code);
  return known ? say(known.names) : otherwise;
};

/** An authority's name in the page's language, or what to say while it is not known. */
export const authorityName = (code: string, otherwise: string): string => {
  const known = authority.value.get(code);
  return known ? say(known.names) : otherwise;
};

/** A region by its ISO 3166-2 code, once known. */
export const regionOf = (code: string): Region | undefined => region.value.get(code);

/** All authorities, or all regions, once known. */
export const allAuthorities = (): readonly Authority[] => [...authority.value.values()];
export const allRegions = (): readonly Region[] => [...region.value.values()];
