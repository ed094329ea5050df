import type { Group } from "../../api/complaint-properties.ts";
import { type ListedComplaint, listComplaints, type Status } from "../../api/complaints.ts";
import { isoDay } from "../../i18n/dates.ts";

/** Within how many metres and days another complaint of the same group may be about the same. */
const NEAR = 250;
const DAYS = 30;

const DAY_MS = 86_400_000;

/** Statuses in which a complaint can still be joined by others. */
const OPEN: readonly Status[] = ["published", "in_work", "answered", "contested"];

export interface Near {
  readonly complaint: ListedComplaint;
  /** Metres from the place chosen. */
  readonly metres: number;
}

/** Open complaints of the same group within 250 m and 30 days, the nearest first. */
export async function nearby(
  { lat, lon }: { lat: number; lon: number },
  group: Group,
  now: Date,
  signal: AbortSignal,
): Promise<readonly Near[]> {
  const from = isoDay(new Date(now.getTime() - DAYS * DAY_MS).toISOString());
  const { features } = await listComplaints(
    { near: `${lat},${lon}`, radius: NEAR, group, from, limit: 100 },
    { signal },
  );
  return features
    .filter(({ properties }) => OPEN.includes(properties.status))
    .map((complaint) => ({ complaint, metres: complaint.properties.distance ?? NEAR }))
    .sort((a, b) => a.metres - b.metres);
}
