import { useEffect, useState } from "preact/hooks";
import { type Activity, activities, type Pollutant, pollutants, type Region, regions } from "../api/codes.ts";
import { activityOf } from "../codes/activity.ts";
import { say } from "../i18n/language.ts";
import { inventoryWords } from "./words.ts";

/** The code lists that releases are told by; empty until they have come. */
export interface Codes {
  readonly regions: readonly Region[];
  readonly activities: readonly Activity[];
  readonly pollutants: readonly Pollutant[];
}

/** Asks for the code lists once. What does not come is told by its code. */
export function useCodes(): Codes {
  const [codes, learn] = useState<Codes>({ regions: [], activities: [], pollutants: [] });
  useEffect(() => {
    let here = true;
    const put = (part: Partial<Codes>) => here && learn((known) => ({ ...known, ...part }));
    const nothing = () => undefined;
    regions().then((list) => put({ regions: list }), nothing);
    activities().then((list) => put({ activities: list }), nothing);
    pollutants().then((list) => put({ pollutants: list }), nothing);
    return () => {
      here = false;
    };
  }, []);
  return codes;
}

export function regionName(codes: Codes, code: string): string {
  const region = codes.regions.find((each) => each.code === code);
  return region ? say(region.names) : code;
}

export const activityName = ({ activities }: Codes, code: string): string => activityOf(activities, code);

export function pollutantName(codes: Codes, no: number): string {
  const pollutant = codes.pollutants.find((each) => each.no === no);
  return pollutant ? say(pollutant.names) : inventoryWords().pollutantNo(no);
}

/** Annex II's threshold of today in kg a year, null where there is none or it is not known yet. */
export const thresholdOf = (codes: Codes, no: number, medium: "air" | "water" | "land"): number | null =>
  codes.pollutants.find((each) => each.no === no)?.thresholds[medium] ?? null;
