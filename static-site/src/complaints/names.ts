import { authorityName } from "../codes/names.ts";

/** A name without what stands in brackets: the full name stands beside it on the page. */
export const short = (name: string): string => name.replace(/\s*\([^)]*\)/g, "");

/** An authority's name as sentences say it, or undefined while it is not known. */
export const shortNameOf = (code: string): string | undefined => short(authorityName(code, "")) || undefined;
