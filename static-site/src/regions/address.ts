import type { Medium } from "../api/media.ts";
import { readAsked } from "../inventory/asked.ts";

/** What the page is about: a release, and the year that is told of. */
export interface About {
  readonly pollutant: number;
  readonly medium: Medium;
  /** Absent: the last that anything is known of. */
  readonly year?: number;
}

/** Nitrogen oxides to air. */
const COMMON = { pollutant: 8, medium: "air" } as const;

/** A release that a page opens with. */
export type Usual = Pick<About, "pollutant" | "medium">;

/** Reads an address. What is not understood is as if it were not there. */
export function readAbout(search: string, usual: Usual = COMMON): About {
  const { pollutant, medium, year } = readAsked(new URLSearchParams(search));
  return {
    pollutant: pollutant ?? usual.pollutant,
    medium: medium ?? (pollutant === null ? usual : COMMON).medium,
    year: year ?? undefined,
  };
}

/**
 * The query of an address.
 *
 * @param usual what the page opens with and the address need not say; null: it says everything
 */
export function writeAbout({ pollutant, medium, year }: About, usual: Usual | null = COMMON): string {
  const put = new URLSearchParams();
  if (pollutant !== usual?.pollutant || medium !== usual.medium) {
    put.set("pollutant", String(pollutant));
    put.set("medium", medium);
  }
  if (year) put.set("year", String(year));
  const text = put.toString();
  return text ? `?${text}` : "";
}
