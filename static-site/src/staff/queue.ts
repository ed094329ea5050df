import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { type Complaint, listQueue } from "../api/complaints.ts";
import { Problem } from "../api/problem.ts";
import { nextCursor } from "../api/shapes.ts";
import { signOut } from "./session.ts";

const PAGE = 20;

/** What waits for the caller. */
export interface Waiting {
  readonly complaints: readonly Complaint[];
  /** Of the page that follows; null at the end. */
  readonly cursor: string | null;
}

export interface Queue {
  /** Null while it loads for the first time. */
  readonly waiting: Signal<Waiting | null>;
  readonly error: Signal<unknown>;
  /** Asks for the first page again. */
  refresh(): Promise<void>;
  more(): Promise<void>;
  /** Takes a complaint out that is decided on, and fills up when the last one has gone. */
  remove(id: string): Promise<void>;
}

/** A token that is refused ends the session; everything else is for the caller to tell. */
export function refusedToken(error: unknown): boolean {
  const refused = error instanceof Problem && error.status === 401;
  if (refused) signOut(true);
  return refused;
}

/** The caller's queue, page by page. */
export function useQueue(token: string): Queue {
  const waiting = useSignal<Waiting | null>(null);
  const error = useSignal<unknown>(null);
  const queue = useMemo<Queue>(() => {
    const load = async (cursor: string | null) => {
      error.value = null;
      try {
        const page = await listQueue(token, { limit: PAGE, cursor: cursor ?? undefined });
        const before = cursor ? (waiting.value?.complaints ?? []) : [];
        const known = new Set(before.map(({ id }) => id));
        waiting.value = {
          complaints: [...before, ...page.features.filter(({ id }) => !known.has(id))],
          cursor: nextCursor(page),
        };
      } catch (failure) {
        if (!refusedToken(failure)) error.value = failure;
      }
    };
    return {
      waiting,
      error,
      refresh: () => load(null),
      more: () => load(waiting.value?.cursor ?? null),
      async remove(id) {
        if (!waiting.value) return;
        const complaints = waiting.value.complaints.filter((complaint) => complaint.id !== id);
        waiting.value = { ...waiting.value, complaints };
        if (complaints.length === 0 && waiting.value.cursor) await load(waiting.value.cursor);
      },
    };
  }, [token]);
  useEffect(() => void queue.refresh(), [queue]);
  return queue;
}
