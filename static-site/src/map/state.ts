import { batch, computed, effect, signal } from "@preact/signals";
import {
  type Filter,
  type MapState,
  queryOfFilter,
  readAddress,
  tileQuery,
  writeAddress,
} from "./address.ts";
import { type Box, boxOf, COUNTRY, holds, type View, viewOf } from "./mercator.ts";

/** What the visitor narrows by, the same for the map and the list. */
export const filter = signal<Filter>({});

/** What the map shows; null while it is the whole country, whatever the window's size. */
export const view = signal<View | null>(null);

/** Whether facilities are drawn. */
export const facilitiesShown = signal(true);

/** Whether density is drawn instead of marks. */
export const heat = signal(false);

/** The one place whose complaints are listed, because no zoom draws them apart; null: all that is seen. */
export const spot = signal<Box | null>(null);

/** Size of the map's part of the window in CSS pixels. */
export const size = signal({ width: 1024, height: 640 });

/** The view in numbers, also for the whole country. */
export const actualView = computed<View>(
  () => view.value ?? viewOf(COUNTRY, size.value.width, size.value.height),
);

/** The part of the country that is seen; null when all of it is, so that every visitor asks the same. */
export const seen = computed<Box | null>(() => {
  const box = boxOf(actualView.value, size.value.width, size.value.height);
  const tolerant: Box = [box[0] - 0.2, box[1] - 0.2, box[2] + 0.2, box[3] + 0.2];
  return holds(tolerant, COUNTRY) ? null : box;
});

/** What the API is asked with, the view apart. */
export const query = computed(() => queryOfFilter(filter.value, new Date()));

/** What the tiles are asked with; null where the map draws what the list holds. */
export const tiles = computed(() => tileQuery(filter.value));

/** How many filters are set. */
export const filterCount = computed(() => Object.values(filter.value).filter(Boolean).length);

/** Changes some of the filter; `undefined` takes one off. */
export function narrow(change: Filter): void {
  filter.value = { ...filter.value, ...change };
}

/** Shows another part of the country; whatever was opened there before is left. */
export function look(at: View | null): void {
  batch(() => {
    view.value = at;
    spot.value = null;
  });
}

export const clearFilter = (): void => {
  filter.value = {};
};

/** Takes the state from the address bar, and from then on keeps the address bar in step. */
export function followAddress(): () => void {
  const take = (state: MapState) => {
    filter.value = state.filter;
    view.value = state.view ?? null;
    facilitiesShown.value = state.facilities;
    heat.value = state.heat;
    spot.value = state.spot ?? null;
  };
  batch(() => take(readAddress(location.search)));
  return effect(() => {
    const search = writeAddress({
      view: view.value ?? undefined,
      filter: filter.value,
      facilities: facilitiesShown.value,
      heat: heat.value,
      spot: spot.value ?? undefined,
    });
    if (search !== location.search)
      history.replaceState(null, "", location.pathname + search + location.hash);
  });
}
