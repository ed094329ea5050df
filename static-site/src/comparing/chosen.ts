import { path } from "../shell/routes.ts";

/** How many facilities stand side by side: fewer are nothing to compare, more cannot be read. */
export const FEWEST = 2;
export const MOST = 5;

/** What an address names to compare. */
export interface Chosen {
  /** The first five, each once. */
  readonly ids: readonly string[];
  /** How many more the address names. */
  readonly left: number;
}

/** Reads "a,b,c". What cannot be an id of a facility is as if it were not there. */
export function readChosen(text: string | null): Chosen {
  const ids = [...new Set((text ?? "").split(",").map((id) => id.trim()))].filter((id) =>
    /^[a-z0-9][a-z0-9-]{1,63}$/.test(id),
  );
  return { ids: ids.slice(0, MOST), left: Math.max(0, ids.length - MOST) };
}

/** The value in an address; commas stay readable. */
export const writeChosen = (ids: readonly string[]): string => ids.join(",");

/** With one more or one less, never more than five. */
export const toggled = (ids: readonly string[], id: string): readonly string[] => {
  if (ids.includes(id)) return ids.filter((each) => each !== id);
  return ids.length < MOST ? [...ids, id] : ids;
};

export const compareAddress = (ids: readonly string[]): string =>
  ids.length ? `${path("compare")}?f=${writeChosen(ids)}` : path("compare");
