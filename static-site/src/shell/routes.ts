import { type Language, language } from "../i18n/language.ts";

/** The pages. Each is a folder `src/<name>/` with `page.tsx` and `entry.ts`, and one HTML file a language. */
export const PAGES = [
  "map",
  "report",
  "complaints",
  "facilities",
  "compare",
  "regions",
  "accountability",
  "staff",
  "about",
] as const;

export type PageName = (typeof PAGES)[number];

/**
 * A page's address: `/ru/` is the map, `/ru/report/` the form, `/ru/complaints/<id>` one complaint.
 * The host answers any `/ru/complaints/<id>` with that page's one HTML file.
 */
export function path(page: PageName, id = "", of: Language = language()): string {
  return page === "map" ? `/${of}/` : `/${of}/${page}/${encodeURIComponent(id)}`;
}

/** The id in the address of a complaint's, facility's or region's page, or null. */
export function idFromPath(pathname: string = location.pathname): string | null {
  const id = /^\/(?:kk|ru|en)\/(?:complaints|facilities|regions)\/([^/]+)\/?$/.exec(pathname)?.[1];
  return id && id !== "index.html" ? decodeURIComponent(id) : null;
}

/** The same address in another language, with everything that follows the first part kept. */
export function inLanguage(
  of: Language,
  address: { pathname: string; search: string; hash: string },
): string {
  return `/${of}${address.pathname.replace(/^\/(kk|ru|en)(?=\/|$)/, "") || "/"}${address.search}${address.hash}`;
}
