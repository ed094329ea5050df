import { type ListedComplaint, listComplaints } from "../../api/complaints.ts";
import type { Facility } from "../../api/facility.ts";
import { nextCursor } from "../../api/shapes.ts";
import { metres } from "../../places/metres.ts";

/** More than this are not counted one by one. */
const MOST = 1000;

/** What is near, in metres; the API answers no farther. */
export const NEAR_M = 5000;

/** A complaint near a facility, or about it from farther away. */
export interface Around {
  readonly complaint: ListedComplaint;
  /** Metres from the facility. */
  readonly distance: number;
  /** Whether the complaint itself names the facility. */
  readonly names: boolean;
}

export interface Surroundings {
  /** The newest first. */
  readonly complaints: readonly Around[];
  /** Whether these are all. */
  readonly whole: boolean;
}

/** What complaints within 5 km are asked for by. */
export function nearby(facility: Facility): { near: string; radius: number } {
  const { lat, lon } = placeOf(facility);
  return { near: `${lat},${lon}`, radius: NEAR_M };
}

/** Published complaints within 5 km of a facility and those that name it: all of them, or the first thousand of each. */
export async function complaintsAround(facility: Facility, signal: AbortSignal): Promise<Surroundings> {
  const here = placeOf(facility);
  const [near, about] = await Promise.all([
    all(nearby(facility), signal),
    all({ enterprise: facility.id }, signal),
  ]);
  const found = new Map([...near.complaints, ...about.complaints].map((each) => [each.id, each]));
  const complaints = [...found.values()]
    .map((complaint) => ({
      complaint,
      distance: metres(here, placeOf(complaint)),
      names: complaint.properties.facility === facility.id,
    }))
    .sort((a, b) => b.complaint.properties.filedAt.localeCompare(a.complaint.properties.filedAt));
  return { complaints, whole: near.whole && about.whole };
}

function placeOf({ geometry }: Pick<Facility, "geometry">) {
  const [lon, lat] = geometry.coordinates;
  return { lat, lon };
}

async function all(filter: { near?: string; radius?: number; enterprise?: string }, signal: AbortSignal) {
  const complaints: ListedComplaint[] = [];
  let cursor: string | null = null;
  do {
    const page = await listComplaints({ ...filter, limit: 500, cursor: cursor ?? undefined }, { signal });
    complaints.push(...page.features);
    cursor = nextCursor(page);
  } while (cursor && complaints.length < MOST);
  return { complaints, whole: !cursor };
}

/** How many complaints there are near, in all and by year, counted back from today. */
export interface Tally {
  readonly near: number;
  readonly whole: boolean;
  readonly lastYear: number;
  readonly yearBefore: number;
  /** Complaints that name the facility, wherever they are. */
  readonly naming: number;
}

/** Counts what is near in the last 365 days before `today` and in the 365 before those. */
export function tallyOf({ complaints, whole }: Surroundings, today: Date): Tally {
  const year = 365 * 86_400_000;
  const near = complaints.filter(({ distance }) => distance <= NEAR_M);
  const ages = near.map(
    ({ complaint }) => (today.getTime() - Date.parse(complaint.properties.filedAt)) / year,
  );
  return {
    near: near.length,
    whole,
    lastYear: ages.filter((age) => age < 1).length,
    yearBefore: ages.filter((age) => age >= 1 && age < 2).length,
    naming: complaints.filter(({ names }) => names).length,
  };
}
