import type { ComplaintDraft, FiledComplaint, Group } from "../api/complaints.ts";
import type { Language } from "../i18n/language.ts";

/** What the visitor typed, as typed: nothing is lost, not even what is wrong. */
export interface Draft {
  readonly lat: string;
  readonly lon: string;
  readonly place: string;
  readonly group: Group | null;
  readonly category: string | null;
  /** Null: the first authority of the category. */
  readonly authority: string | null;
  readonly conduct: "omission" | "action" | null;
  /** Id of the facility complained of; absent in drafts of older versions. */
  readonly facility?: string;
  readonly description: string;
  readonly occurredOn: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** How far a photo's way to the server has come. */
export type Delivery = "waiting" | "sent" | "accepted" | "rejected";

/** A photo that was already shrunk; its bytes are kept apart, under its id. */
export interface Photo {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly delivery: Delivery;
  readonly evidenceId: string | null;
  /** Why it was rejected: a reason of the API, or `refused`. */
  readonly reason: string | null;
}

/**
 * A complaint on this device: a draft, then queued with a body that no longer changes, then filed.
 * The key makes sending exact: the same key and body give the same complaint, however often they are sent.
 */
export interface Report {
  readonly key: string;
  readonly stage: "draft" | "queued" | "filed";
  readonly draft: Draft;
  readonly photos: readonly Photo[];
  readonly body: ComplaintDraft | null;
  readonly filed: FiledComplaint | null;
}

export const EMPTY: Draft = {
  lat: "",
  lon: "",
  place: "",
  group: null,
  category: null,
  authority: null,
  conduct: null,
  description: "",
  occurredOn: "",
  name: "",
  email: "",
  phone: "",
};

export const SHORTEST = 20;
export const LONGEST = 5000;
export const MOST_PHOTOS = 8;

export const newReport = (key: string = crypto.randomUUID()): Report => ({
  key,
  stage: "draft",
  draft: EMPTY,
  photos: [],
  body: null,
  filed: null,
});

/** Degrees as typed, with point or comma; NaN when it is no number. */
export const degrees = (typed: string): number =>
  /^\s*-?\d+([.,]\d+)?\s*$/.test(typed) ? Number.parseFloat(typed.trim().replace(",", ".")) : Number.NaN;

/** Degrees as the form shows them: five decimals are a metre, more only looks exact. */
export const shownDegrees = (value: number): string => String(Math.round(value * 1e5) / 1e5);

/** The chosen place, or null while there is none. */
export function spotOf({ lat, lon }: Draft): { lat: number; lon: number } | null {
  const spot = { lat: degrees(lat), lon: degrees(lon) };
  return Number.isNaN(spot.lat) || Number.isNaN(spot.lon) ? null : spot;
}

/** Length as the server counts it: Unicode characters without the space around. */
export const lengthOf = (text: string): number => [...text.trim()].length;

/** The fields that the visitor sees, in the order of the page. */
export const FIELDS = [
  "location",
  "place",
  "category",
  "authority",
  "description",
  "occurredOn",
  "name",
  "email",
  "phone",
] as const;
export type FieldName = (typeof FIELDS)[number];

/** What is missing or wrong, before the server is asked. */
export type Fault = "noPlace" | "notNumbers" | "noCategory" | "tooShort" | "tooLong" | "future" | "email";

/** Every fault at once. The server has the last word; this only spares a round trip. */
export function faults(draft: Draft, today: string): Partial<Record<FieldName, Fault>> {
  const found: Partial<Record<FieldName, Fault>> = {};
  if (!spotOf(draft)) found.location = draft.lat.trim() || draft.lon.trim() ? "notNumbers" : "noPlace";
  if (!draft.category) found.category = "noCategory";
  const length = lengthOf(draft.description);
  if (length < SHORTEST) found.description = "tooShort";
  if (length > LONGEST) found.description = "tooLong";
  if (draft.occurredOn > today) found.occurredOn = "future";
  if (draft.email.trim() && !/^\S+@\S+\.\S+$/.test(draft.email.trim())) found.email = "email";
  return found;
}

/** The body of the filing. Only for a draft without faults. */
export function bodyOf(draft: Draft, language: Language): ComplaintDraft {
  const spot = spotOf(draft);
  if (!spot || !draft.category) throw new Error("The draft has faults");
  const some = (text: string) => text.trim() || undefined;
  const contact = { name: some(draft.name), email: some(draft.email), phone: some(draft.phone) };
  return {
    category: draft.category,
    description: draft.description.trim(),
    location: spot,
    place: some(draft.place),
    authority: draft.authority ?? undefined,
    conduct: draft.conduct ?? undefined,
    facility: draft.facility || undefined,
    occurredOn: some(draft.occurredOn),
    language,
    contact: Object.values(contact).some(Boolean) ? contact : undefined,
  };
}

/** The field that a JSON pointer of the server's errors speaks of; null: shown in the summary only. */
export function fieldOf(pointer: string): FieldName | null {
  const [, first, second] = pointer.split("/");
  const name = first === "contact" ? second : first;
  return FIELDS.find((field) => field === name) ?? null;
}
