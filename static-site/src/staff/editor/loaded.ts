import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { isAbort } from "../../api/failure.ts";
import { Problem } from "../../api/problem.ts";
import { refusedToken } from "../queue.ts";

/** What a question to the API has come to; what was there stays while it is asked again. */
export type Answer<T> =
  | { readonly state: "asking" }
  | { readonly state: "there"; readonly value: T }
  | { readonly state: "missing" }
  | { readonly state: "failed"; readonly error: unknown };

export interface Asked<T> {
  readonly answer: Signal<Answer<T>>;
  again(): Promise<void>;
}

/** Asks when a part opens, and again on demand; a refused token ends the session. */
export function useAsked<T>(ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const answer = useSignal<Answer<T>>({ state: "asking" });
  const asked = useMemo(() => {
    const leaving = new AbortController();
    const again = async () => {
      try {
        answer.value = { state: "there", value: await ask(leaving.signal) };
      } catch (error) {
        if (isAbort(error) || refusedToken(error)) return;
        const missing = error instanceof Problem && error.status === 404;
        if (missing) answer.value = { state: "missing" };
        else if (answer.value.state !== "there") answer.value = { state: "failed", error };
      }
    };
    return { again, leaving };
  }, []);
  useEffect(() => {
    void asked.again();
    return () => asked.leaving.abort();
  }, [asked]);
  return { answer, again: asked.again };
}
