import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { refusedToken } from "../../queue.ts";

/** A list that comes page by page. */
export interface Pages<T> {
  /** Null while it loads for the first time. */
  readonly list: Signal<readonly T[] | null>;
  /** Of the page that follows; null at the end. */
  readonly cursor: Signal<string | null>;
  readonly error: Signal<unknown>;
  /** The next page; after a failure the same again. */
  more(): Promise<void>;
}

interface Page<T> {
  readonly list: readonly T[];
  readonly cursor: string | null;
}

/** Loads the first page at once. */
export function usePages<T>(ask: (cursor: string | undefined) => Promise<Page<T>>): Pages<T> {
  const list = useSignal<readonly T[] | null>(null);
  const cursor = useSignal<string | null>(null);
  const error = useSignal<unknown>(null);
  const more = async () => {
    error.value = null;
    try {
      const page = await ask(cursor.value ?? undefined);
      list.value = [...(list.value ?? []), ...page.list];
      cursor.value = page.cursor;
    } catch (failure) {
      if (!refusedToken(failure)) error.value = failure;
    }
  };
  useEffect(() => void more(), []);
  return { list, cursor, error, more };
}
