import { computed, signal } from "@preact/signals";
import { explain } from "../api/failure.ts";
import type { Problem } from "../api/problem.ts";
import { isoDay } from "../i18n/dates.ts";
import { language } from "../i18n/language.ts";
import {
  bodyOf,
  type Draft,
  type Fault,
  type FieldName,
  faults,
  fieldOf,
  newReport,
  type Photo,
  type Report,
} from "./report.ts";

/** The database comes after the page: the form can be filled in meanwhile, and what was typed is kept then. */
export const store = () => import("./store.ts");

/** The report on this device, null until it has been read. */
export const report = signal<Report | null>(null);

/** Whether the last change is safe on this device; null when the browser does not let us keep anything. */
export const saved = signal<boolean | null>(true);

/** Whether faults are shown: only once the visitor has tried to send. */
export const checked = signal(false);

/** What the server found wrong, by field, until the field is changed; the rest, for the summary. */
export const refused = signal<{ fields: Partial<Record<FieldName, string>>; other: readonly string[] }>({
  fields: {},
  other: [],
});

/** The last write, or the first reading. */
let last: Promise<void> = Promise.resolve();

export const draft = computed(() => report.value?.draft ?? null);

const today = () => isoDay(new Date().toISOString());

export const currentFaults = computed<Partial<Record<FieldName, Fault>>>(() =>
  checked.value && draft.value ? faults(draft.value, today()) : {},
);

/**
 * Begins at once, then brings what was typed before. What the visitor typed in between, and the place and the
 * facility in the address, go before what was kept.
 */
export function open(search: string): Promise<void> {
  const from = new URLSearchParams(search);
  const [lat, lon] = [from.get("lat"), from.get("lon")];
  const place = lat && lon ? { lat, lon } : {};
  const begun = newReport();
  const facility = from.get("facility") ?? "";
  report.value = { ...begun, draft: { ...begun.draft, ...place, facility } };
  last = store()
    .then(({ keptReport }) => keptReport())
    .then(
      (kept) => {
        if (kept) report.value = kept.stage === "draft" ? merged(kept, report.value ?? begun) : kept;
      },
      () => {
        saved.value = null;
      },
    );
  return last;
}

/** The kept draft under what was typed since. */
function merged(kept: Report, typed: Report): Report {
  const since = Object.fromEntries(Object.entries(typed.draft).filter(([, value]) => value));
  return { ...kept, draft: { ...kept.draft, ...since }, photos: [...kept.photos, ...typed.photos] };
}

/** Which draft field an error beside which visible field belongs to. */
const FIELD_OF: Partial<Record<keyof Draft, FieldName>> = {
  lat: "location",
  lon: "location",
  group: "category",
};

/** Takes a change and keeps it on this device. */
export function change(part: Partial<Draft>): void {
  const now = report.value;
  if (!now) return;
  const fields = { ...refused.value.fields };
  for (const key of Object.keys(part) as (keyof Draft)[]) delete fields[FIELD_OF[key] ?? (key as FieldName)];
  refused.value = { ...refused.value, fields };
  put({ ...now, draft: { ...now.draft, ...part } });
}

export function changePhotos(photos: readonly Photo[]): void {
  if (report.value) put({ ...report.value, photos });
}

/** Shows a change at once and keeps it. */
function put(next: Report): Promise<void> {
  report.value = next;
  return keep();
}

/** Writes follow each other, and each writes what is then the newest. */
function keep(): Promise<void> {
  if (saved.value !== null) saved.value = false;
  last = last
    .then(async () => {
      const { isLasting, keepReport } = await store();
      const newest = report.value;
      if (newest) await keepReport(newest);
      if (report.value === newest) saved.value = (await isLasting()) ? true : null;
    })
    .catch(() => {
      saved.value = null;
    });
  return last;
}

/** Puts the report into the queue; false, with faults shown, when something is missing. */
export async function enqueue(): Promise<boolean> {
  await last;
  const now = report.value;
  if (!now) return false;
  checked.value = true;
  refused.value = { fields: {}, other: [] };
  if (Object.keys(faults(now.draft, today())).length > 0) return false;
  const queued: Report = { ...now, stage: "queued", body: bodyOf(now.draft, language()) };
  await (await store()).keepReport(queued);
  report.value = queued;
  return true;
}

/** The server said no: a draft again, with every error beside its field. Nothing was filed, so the key stays. */
export function takeBack(problem: Problem): Promise<void> {
  const fields: Partial<Record<FieldName, string>> = {};
  const other: string[] = [];
  for (const { pointer, detail } of problem.errors) {
    const field = fieldOf(pointer);
    if (field && !fields[field]) fields[field] = detail;
    else other.push(detail);
  }
  if (problem.errors.length === 0) other.push(explain(problem));
  refused.value = { fields, other };
  const now = report.value;
  return now ? put({ ...now, stage: "draft", body: null }) : Promise.resolve();
}

/** Forgets what is kept and begins anew. */
export async function startAnew(): Promise<void> {
  const old = report.value;
  if (old)
    await store().then(
      ({ dropReport }) => dropReport(old),
      () => undefined,
    );
  checked.value = false;
  refused.value = { fields: {}, other: [] };
  report.value = newReport();
}
