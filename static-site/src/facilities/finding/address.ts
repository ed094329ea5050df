import type { FacilityFilter } from "../../api/facilities.ts";
import type { RankingFilter } from "../../api/releases.ts";
import { readChosen, writeChosen } from "../../comparing/chosen.ts";
import { type Asked, lastYear, readAsked, readRegion } from "../../inventory/asked.ts";

/** Everything that the address bar holds of the facilities' page. */
export interface Find {
  /** As typed; asked for from two letters on. */
  readonly q: string;
  readonly region?: string;
  readonly activity?: string;
  /** Facilities that reported a figure of it. */
  readonly release?: Asked;
  /** Facilities that have a report of it; a release has its own year. */
  readonly year?: number;
  /** The list, or who releases most. */
  readonly view: "list" | "top";
  readonly perUnit: boolean;
  /** Chosen to be compared. */
  readonly chosen: readonly string[];
}

/** Nitrogen oxides to air: what most facilities that burn anything report. */
export const COMMON = { pollutant: 8, medium: "air" } as const;

const LONGEST = 100;

/** Reads an address. What is not understood is as if it were not there. */
export function readFind(search: string, now: Date): Find {
  const get = new URLSearchParams(search);
  const { pollutant, medium, year } = readAsked(get);
  return {
    q: (get.get("q") ?? "").slice(0, LONGEST),
    region: readRegion(get),
    activity: /^[1-9]\([a-z]\)(\([ivx]+\))?$/.exec(get.get("activity") ?? "")?.[0],
    release:
      pollutant === null
        ? undefined
        : { pollutant, medium: medium ?? COMMON.medium, year: year ?? lastYear(now) },
    year: pollutant === null ? (year ?? undefined) : undefined,
    view: get.get("view") === "top" ? "top" : "list",
    perUnit: get.get("per") === "unit",
    chosen: readChosen(get.get("f")).ids,
  };
}

/** The query of an address, "" for the plain list. */
export function writeFind({ q, region, activity, release, year, view, perUnit, chosen }: Find): string {
  const put = new URLSearchParams();
  if (view === "top") put.set("view", "top");
  if (q.trim()) put.set("q", q.trim());
  if (region) put.set("region", region);
  if (activity) put.set("activity", activity);
  if (release) {
    put.set("pollutant", String(release.pollutant));
    put.set("medium", release.medium);
    put.set("year", String(release.year));
  } else if (year) put.set("year", String(year));
  if (perUnit) put.set("per", "unit");
  if (chosen.length) put.set("f", writeChosen(chosen));
  const text = put.toString().replaceAll("%2C", ",");
  return text ? `?${text}` : "";
}

/** What the list is asked for. Single letters are not searched for yet. */
export function filterOf({ q, region, activity, release, year }: Find): FacilityFilter {
  const words = q.trim();
  return { q: /[\p{L}\p{N}]{2}/u.test(words) ? words : undefined, region, activity, year, ...release };
}

/** What the ranking is asked for: what the address names, or what is common. */
export function rankingOf({ region, activity, release, year }: Find, now: Date): RankingFilter {
  return { ...(release ?? { ...COMMON, year: year ?? lastYear(now) }), region, activity };
}

/** Parts of a search that can be taken away one by one. */
export const PARTS = ["q", "region", "activity", "release", "year"] as const;
export type Part = (typeof PARTS)[number];

/** The parts that narrow the list now. */
export const partsOf = (find: Find): Part[] =>
  PARTS.filter((part) => {
    if (part === "q") return filterOf(find).q;
    return find[part] && !(part === "year" && find.release);
  });

/** The search without one of its parts. */
export const without = (find: Find, part: Part): Find => ({
  ...find,
  [part]: part === "q" ? "" : undefined,
});
