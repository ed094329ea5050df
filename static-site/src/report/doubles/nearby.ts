import type { Group } from "../../api/complaint-properties.ts";
import { type ListedComplaint, listComplaints, type Status } from "../../api/complaints.ts";
import { isoDay } from "../../i18n/dates.ts";

/** Within how many metres and days another complaint of the same group may be about the same. */
export const NEAR = 250;
export const DAYS = 30;

const DAY_MS = 86_400_000;
const EARTH = 6_371_000;
const RADIANS = Math.PI / 180;

/** Statuses in which a complaint can still be joined by others. */
const OPEN: readonly Status[] = ["published", "in_work", "answered", "contested"];

export interface Near {
  readonly complaint: ListedComplaint;
  /** Metres from the place chosen. */
  readonly metres: number;
}

interface Spot {
  readonly lat: number;
  readonly lon: number;
}

/** Metres between two places on a sphere (haversine formula); exact enough for a few streets. */
export function metres(a: Spot, b: Spot): number {
  const [dLat, dLon] = [(b.lat - a.lat) * RADIANS, (b.lon - a.lon) * RADIANS];
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The box around a circle of so many metres: west, south, east, north. */
export function boxAround({ lat, lon }: Spot, radius: number): string {
  const dLat = radius / (EARTH * RADIANS);
  const dLon = dLat / Math.cos(lat * RADIANS);
  return [lon - dLon, lat - dLat, lon + dLon, lat + dLat].map((value) => value.toFixed(6)).join(",");
}

/** Open complaints of the same group within 250 m and 30 days, the nearest first. */
export async function nearby(
  spot: Spot,
  group: Group,
  now: Date,
  signal: AbortSignal,
): Promise<readonly Near[]> {
  const from = isoDay(new Date(now.getTime() - DAYS * DAY_MS).toISOString());
  const { features } = await listComplaints(
    { bbox: boxAround(spot, NEAR), group, from, limit: 100 },
    { signal },
  );
  return features
    .filter(({ properties }) => OPEN.includes(properties.status))
    .map((complaint) => {
      const [lon, lat] = complaint.geometry.coordinates;
      return { complaint, metres: metres(spot, { lat, lon }) };
    })
    .filter((near) => near.metres <= NEAR)
    .sort((a, b) => a.metres - b.metres);
}
