import { effect, signal, untracked } from "@preact/signals";
import { type ComplaintFilter, type ListedComplaint, listComplaints } from "../api/complaints.ts";
import { isAbort } from "../api/failure.ts";
import { nextCursor } from "../api/shapes.ts";
import type { Filter } from "./address.ts";
import { type Box, round } from "./mercator.ts";
import { filter, query, seen, spot } from "./state.ts";

/** The list beside the map: what is seen of it, and whether there is more. */
export interface Listing {
  readonly complaints: readonly ListedComplaint[];
  readonly next: string | null;
  readonly loading: boolean;
  readonly error: unknown;
  /** The filter and the part of the country that `complaints` fit; null before there are any. */
  readonly of: { readonly filter: Filter; readonly box: Box | null } | null;
}

export const listing = signal<Listing>({
  complaints: [],
  next: null,
  loading: true,
  error: null,
  of: null,
});

const PAGE = 30;

/** A page may be empty and yet have a next one; so many are asked for before the visitor is asked. */
const EMPTY_PAGES = 5;

/** Moves of the map within this time ask only once. */
const PAUSE_MS = 250;

let asking = new AbortController();

/** Keeps the list in step with filters and view until the returned function is called. */
export function keepListing(): () => void {
  let timer = 0;
  let first = true;
  const stop = effect(() => {
    const asked = question();
    clearTimeout(timer);
    timer = window.setTimeout(() => untracked(() => void load(asked, [])), first ? 0 : PAUSE_MS);
    first = false;
  });
  return () => {
    clearTimeout(timer);
    asking.abort();
    stop();
  };
}

/** The next page, below what is there. */
export const loadMore = (): Promise<void> =>
  load({ ...question(), cursor: listing.value.next ?? undefined }, listing.value.complaints);

/** The same question once more, after a failure. */
export const reload = (): Promise<void> => load(question(), []);

function question(): ComplaintFilter {
  const box = spot.value ?? seen.value;
  return {
    ...query.value,
    bbox: box ? box.map((degrees) => round(degrees, spot.value ? 6 : 4)).join(",") : undefined,
    limit: PAGE,
  };
}

async function load(asked: ComplaintFilter, before: readonly ListedComplaint[]): Promise<void> {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const of = { filter: filter.value, box: spot.value ?? seen.value };
  listing.value = { ...listing.value, loading: true, error: null };
  try {
    let complaints = before;
    let next: string | null = asked.cursor ?? null;
    for (let pages = 0; pages < EMPTY_PAGES; pages++) {
      const page = await listComplaints({ ...asked, cursor: next ?? undefined }, { signal });
      complaints = [...complaints, ...page.features];
      next = nextCursor(page);
      if (!next || complaints.length > before.length) break;
    }
    listing.value = { complaints, next, loading: false, error: null, of };
  } catch (error) {
    if (!isAbort(error)) listing.value = { ...listing.value, loading: false, error };
  }
}
