import { GROUPS, type Group, STATUSES, type Status } from "../api/complaints.ts";
import type { Query } from "../api/http.ts";
import { type Box, round, type View } from "./mercator.ts";

/** How far back the list looks, in days. */
export const PERIODS = { month: 30, quarter: 91, year: 365 } as const;
export type Period = keyof typeof PERIODS;

/** What the visitor narrows the map and the list by. */
export interface Filter {
  readonly group?: Group;
  readonly category?: string;
  readonly status?: Status;
  readonly region?: string;
  readonly period?: Period;
  /** Of filing, in Kazakhstan. */
  readonly year?: number;
  readonly overdue?: boolean;
  readonly q?: string;
}

/** Everything that the address bar holds of the map page. */
export interface MapState {
  /** Absent: the whole country. */
  readonly view?: View;
  readonly filter: Filter;
  readonly facilities: boolean;
  /** Density is drawn instead of marks. */
  readonly heat: boolean;
  /** One place whose complaints are listed, in place of all that is seen. */
  readonly spot?: Box;
}

const one = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
  known.find((each) => each === value);

/** Statuses that a public complaint can have. */
export const PUBLIC_STATUSES = STATUSES.filter(
  (status) => !["received", "rejected", "joined", "withdrawn"].includes(status),
);

/** Reads an address. What is not understood is as if it were not there. */
export function readAddress(search: string): MapState {
  const get = new URLSearchParams(search);
  const q = get.get("q")?.trim().slice(0, 100);
  const [region, category, year] = ["region", "category", "year"].map((name) => get.get(name) ?? "");
  return {
    view: readView(get),
    filter: {
      group: one(GROUPS, get.get("group")),
      category: category && /^[a-z_]{2,40}$/.test(category) ? category : undefined,
      status: one(PUBLIC_STATUSES, get.get("status")),
      region: region && /^KZ-\d\d$/.test(region) ? region : undefined,
      period: one(Object.keys(PERIODS) as Period[], get.get("period")),
      year: year && /^20\d\d$/.test(year) ? Number(year) : undefined,
      overdue: get.get("overdue") === "true" ? true : undefined,
      q: q && q.length >= 2 ? q : undefined,
    },
    facilities: get.get("facilities") !== "false",
    heat: get.get("view") === "heat",
    spot: readSpot(get.get("spot")),
  };
}

function readView(get: URLSearchParams): View | undefined {
  const [lat, lon, zoom] = ["lat", "lon", "z"].map((name) => Number.parseFloat(get.get(name) ?? ""));
  const inside = (value: number | undefined, limit: number): value is number =>
    value !== undefined && Math.abs(value) <= limit;
  if (!inside(lat, 85) || !inside(lon, 180) || !inside(zoom, 22) || zoom < 0) return undefined;
  return { lat, lon, zoom };
}

function readSpot(text: string | null): Box | undefined {
  const [west = 0, south = 0, east = 0, north = 0] = (text ?? "").split(",").map(Number);
  const makesSense = west < east && south < north && Math.abs(west) <= 180 && Math.abs(south) <= 85;
  return makesSense && east - west < 1 && north - south < 1 ? [west, south, east, north] : undefined;
}

/** The query of an address, "" for the plain map. */
export function writeAddress({ view, filter, facilities, heat, spot }: MapState): string {
  const put = new URLSearchParams();
  if (view) {
    put.set("lat", String(round(view.lat, 5)));
    put.set("lon", String(round(view.lon, 5)));
    put.set("z", String(round(view.zoom, 2)));
  }
  for (const [name, value] of Object.entries(filter)) if (value) put.set(name, String(value));
  if (!facilities) put.set("facilities", "false");
  if (heat) put.set("view", "heat");
  if (spot) put.set("spot", spot.map((degrees) => round(degrees, 6)).join(","));
  const text = put.toString();
  return text ? `?${text}` : "";
}

/**
 * The filter as the tiles name it, or null where it asks for what counts do not know: then the map draws the
 * complaints of the list.
 */
export function tileQuery({ group, status, overdue, year, ...rest }: Filter): Query | null {
  return Object.values(rest).some(Boolean) ? null : { group, status, overdue, year };
}

/** The filter as the API names it; a period becomes a first day, counted back from today. */
export function queryOfFilter({ period, ...rest }: Filter, today: Date) {
  if (!period) return rest;
  const from = new Date(today.getTime() - PERIODS[period] * 86_400_000 + 5 * 3_600_000);
  return { ...rest, from: from.toISOString().slice(0, 10) };
}
