import { useEffect, useRef, useState } from "preact/hooks";
import { type FacilityFilter, type ListedFacility, listFacilities } from "../../api/facilities.ts";
import { isAbort } from "../../api/failure.ts";
import { nextCursor } from "../../api/shapes.ts";

/** How many facilities a click on "more" brings. */
const PAGE = 40;

/** Typing is let to settle for this long, in ms, before the list is asked for. */
const SETTLE = 250;

/** A page may end before it is full, because a request reads a bounded number: asked on this often. */
const PATIENCE = 5;

export interface Found {
  /** The question that this answers. */
  readonly filter: FacilityFilter;
  readonly facilities: readonly ListedFacility[];
  /** Of the page that follows; null at the end. */
  readonly cursor: string | null;
}

/** One page more of what a filter asks for; asks on while nothing has come and there is something left. */
export async function onwards(
  filter: FacilityFilter,
  before: Found | null,
  signal: AbortSignal,
  ask: typeof listFacilities = listFacilities,
): Promise<Found> {
  let cursor = before?.cursor ?? null;
  const facilities = [...(before?.facilities ?? [])];
  for (let asked = 0; asked < PATIENCE; asked++) {
    const page = await ask({ ...filter, limit: PAGE, cursor: cursor ?? undefined }, { signal });
    facilities.push(...page.features);
    cursor = nextCursor(page);
    if (page.features.length || !cursor) break;
  }
  return { filter, facilities, cursor };
}

interface Asking {
  /** What was found last; stays while the next question is on its way. */
  readonly found: Found | null;
  readonly busy: boolean;
  readonly error: unknown;
  more(): void;
  again(): void;
}

/** Follows a filter: asks anew when it changes, a moment later while somebody types. */
export function useFound(filter: FacilityFilter): Asking {
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(true);
  const asking = useRef<AbortController>(undefined);
  const typed = useRef(filter.q);
  const key = JSON.stringify(filter);

  const ask = async (before: Found | null) => {
    asking.current?.abort();
    const now = new AbortController();
    asking.current = now;
    setError(null);
    setBusy(true);
    try {
      setFound(await onwards(filter, before, now.signal));
    } catch (failure) {
      if (isAbort(failure)) return;
      setError(failure);
    }
    setBusy(false);
  };

  // Asked when the question changes, not when the page is drawn anew.
  useEffect(() => {
    const pause = typed.current === filter.q ? 0 : SETTLE;
    typed.current = filter.q;
    setBusy(true);
    const settled = setTimeout(() => void ask(null), pause);
    return () => clearTimeout(settled);
  }, [key]);
  useEffect(() => () => asking.current?.abort(), []);

  return { found, busy, error, more: () => void ask(found), again: () => void ask(null) };
}
