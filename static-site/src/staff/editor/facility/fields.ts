import type { Facility } from "../../../api/facility.ts";
import { type Faults, only, textFault } from "../../forms/faults.ts";
import { ID } from "../address.ts";
import { typedNumber } from "../report/units.ts";

/** A facility as it is typed. */
export interface FacilityDraft {
  /** Only of a new one: its permanent id, part of its address. */
  readonly id: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly operator: string;
  readonly operatorId: string;
  readonly bin: string;
  readonly region: string;
  readonly settlement: string;
  readonly activity: string;
  readonly activities: readonly string[];
  readonly category: string;
  readonly product: string;
  readonly lat: string;
  readonly lon: string;
  readonly uncertaintyM: string;
  readonly locationSource: string;
  /** The version that it was typed over, and what that said, as JSON; empty for a new one. */
  readonly base: string;
}

export const NO_FACILITY: FacilityDraft = {
  id: "",
  nameKk: "",
  nameRu: "",
  nameEn: "",
  operator: "",
  operatorId: "",
  bin: "",
  region: "",
  settlement: "",
  activity: "",
  activities: [],
  category: "",
  product: "",
  lat: "",
  lon: "",
  uncertaintyM: "",
  locationSource: "",
  base: "",
};

/** Fields that people fill in, in the order of the page. */
export const FIELDS = [
  "nameKk",
  "nameRu",
  "nameEn",
  "operator",
  "operatorId",
  "bin",
  "region",
  "settlement",
  "activity",
  "activities",
  "category",
  "product",
  "lat",
  "lon",
  "uncertaintyM",
  "locationSource",
] as const;
export type FieldName = (typeof FIELDS)[number];

/** Where the server's errors belong. */
export const POINTERS: Readonly<Record<string, FieldName>> = {
  "names/kk": "nameKk",
  "names/ru": "nameRu",
  "names/en": "nameEn",
  names: "nameRu",
  "location/lat": "lat",
  "location/lon": "lon",
  location: "lat",
};

/** What is there, as it would be typed. */
export function draftOf({ id, geometry, properties: p }: Facility): FacilityDraft {
  const [lon, lat] = geometry.coordinates;
  const fields = {
    ...NO_FACILITY,
    id,
    nameKk: p.names.kk,
    nameRu: p.names.ru,
    nameEn: p.names.en,
    operator: p.operator ?? "",
    operatorId: p.operatorId ?? "",
    bin: p.bin ?? "",
    region: p.region,
    settlement: p.settlement ?? "",
    activity: p.activity,
    activities: p.activities,
    category: p.category ?? "",
    product: p.product ?? "",
    lat: String(lat),
    lon: String(lon),
    uncertaintyM: p.uncertaintyM === null ? "" : String(p.uncertaintyM),
    locationSource: p.locationSource ?? "",
  };
  return { ...fields, base: JSON.stringify({ version: p.version, fields }) };
}

interface Base {
  readonly version: number;
  readonly fields: FacilityDraft;
}

/** What a draft was typed over; null for a new facility. */
export const baseOf = ({ base }: FacilityDraft): Base | null => (base ? (JSON.parse(base) as Base) : null);

const same = (a: string | readonly string[], b: string | readonly string[]): boolean =>
  String(a) === String(b);

/** A field that somebody else changed meanwhile. */
export interface Moved {
  readonly field: FieldName;
  readonly before: string;
  readonly now: string;
  /** Whether it was changed here too, so that what is typed here would replace theirs. */
  readonly both: boolean;
}

/** What somebody else changed since a draft was begun. */
export function movedIn(draft: FacilityDraft, newest: FacilityDraft): readonly Moved[] {
  const before = baseOf(draft)?.fields ?? NO_FACILITY;
  return FIELDS.filter((field) => !same(before[field], newest[field])).map((field) => ({
    field,
    before: String(before[field]),
    now: String(newest[field]),
    both: !same(before[field], draft[field]) && !same(draft[field], newest[field]),
  }));
}

/** What is typed here on top of the newest: fields that were not touched here take what is there now. */
export function mergedOver(draft: FacilityDraft, newest: FacilityDraft): FacilityDraft {
  const before = baseOf(draft)?.fields ?? NO_FACILITY;
  const touched = FIELDS.filter((field) => !same(before[field], draft[field]));
  return { ...newest, ...Object.fromEntries(touched.map((field) => [field, draft[field]])) };
}

/** What can be seen to be wrong before the server is asked. */
export function facilityFaults(draft: FacilityDraft): Faults<FacilityDraft> {
  const number = (text: string, needed: boolean) => {
    const value = typedNumber(text);
    if (value === null) return needed ? (["needed"] as const) : undefined;
    return Number.isNaN(value) ? (["notDegrees"] as const) : undefined;
  };
  return only<FacilityDraft>({
    id: draft.base || ID.test(draft.id) ? undefined : ["notAddress"],
    nameKk: textFault(draft.nameKk, 2, 200),
    nameRu: textFault(draft.nameRu, 2, 200),
    nameEn: textFault(draft.nameEn, 2, 200),
    operator: textFault(draft.operator, 2, 200),
    operatorId: !draft.operatorId.trim() || ID.test(draft.operatorId.trim()) ? undefined : ["notAddress"],
    bin: !draft.bin.trim() || /^\d{12}$/.test(draft.bin.trim()) ? undefined : ["notBin"],
    region: draft.region ? undefined : ["needed"],
    activity: draft.activity ? undefined : ["needed"],
    lat: number(draft.lat, true),
    lon: number(draft.lon, true),
    uncertaintyM: /^\d*$/.test(draft.uncertaintyM.trim()) ? undefined : ["notNumber"],
  });
}

/** What is sent: what was left empty is left out. */
export function facilityBody(draft: FacilityDraft): Record<string, unknown> {
  const some = (text: string) => text.trim() || undefined;
  return {
    names: { kk: draft.nameKk.trim(), ru: draft.nameRu.trim(), en: draft.nameEn.trim() },
    operator: some(draft.operator),
    operatorId: some(draft.operatorId),
    bin: some(draft.bin),
    region: draft.region,
    settlement: some(draft.settlement),
    activity: draft.activity,
    activities: draft.activities.length > 0 ? draft.activities : undefined,
    category: some(draft.category),
    product: some(draft.product),
    location: { lat: typedNumber(draft.lat), lon: typedNumber(draft.lon) },
    uncertaintyM: some(draft.uncertaintyM) === undefined ? undefined : Number(draft.uncertaintyM),
    locationSource: some(draft.locationSource),
  };
}

/** An id made of a name: small Latin letters, digits and hyphens. */
export const idFrom = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 64)
    .replace(/^-+|-+$/g, "");
