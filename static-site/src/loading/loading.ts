import { useCallback, useEffect, useState } from "preact/hooks";
import { isAbort } from "../api/failure.ts";

/** What a question to the API has come to. */
export type Loaded<T> =
  | { readonly state: "asking" }
  | { readonly state: "there"; readonly value: T }
  | { readonly state: "failed"; readonly error: unknown };

/**
 * Asks when the page opens, gives up when it closes, and can ask again.
 *
 * @param question what `ask` closes over, in a few letters; asked anew when it changes
 */
export function useLoaded<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  question = "",
): [Loaded<T>, again: () => void] {
  const [loaded, become] = useState<Loaded<T>>({ state: "asking" });
  const [attempt, setAttempt] = useState(0);
  // Asked once an attempt and a question, not once a rendering.
  useEffect(() => {
    const leaving = new AbortController();
    become({ state: "asking" });
    ask(leaving.signal).then(
      (value) => !leaving.signal.aborted && become({ state: "there", value }),
      (error: unknown) => !isAbort(error) && become({ state: "failed", error }),
    );
    return () => leaving.abort();
  }, [attempt, question]);
  return [loaded, useCallback(() => setAttempt((count) => count + 1), [])];
}
