import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { type Complaint, getComplaint } from "../api/complaints.ts";
import { isAbort } from "../api/failure.ts";
import { Problem } from "../api/problem.ts";
import { codeOf, forgetCode, keepCode } from "./tracking-code.ts";

/** What the page shows. */
export type Shown =
  | { readonly phase: "loading" }
  | { readonly phase: "missing" }
  | { readonly phase: "failed"; readonly error: unknown }
  | { readonly phase: "there"; readonly complaint: Complaint; readonly code?: string };

export interface Loading {
  readonly shown: Signal<Shown>;
  /** Loads again with the code in use; what is shown stays until the answer. */
  refresh(): Promise<void>;
  /** After a failure: shows the skeleton and asks again. */
  retry(): void;
  /** Loads with this code. What is shown stays when it does not fit. @returns whether it fits */
  enter(code: string): Promise<boolean>;
  /** Shows what a change was answered with; the code in use stays. */
  take(complaint: Complaint): void;
  /** Loads as anyone sees it. */
  forget(): Promise<void>;
}

const isMissing = (error: unknown) =>
  error instanceof Problem && (error.status === 404 || error.status === 400);

/** Loads a complaint, with its tracking code when this tab knows one. The last request wins. */
export function useComplaint(id: string): Loading {
  const shown = useSignal<Shown>({ phase: "loading" });
  const running = useRef<AbortController | null>(null);
  const loading = useMemo<Loading>(() => {
    const ask = (code: string | undefined) => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      return getComplaint(id, { code, signal: mine.signal });
    };
    const load = async (code: string | undefined): Promise<void> => {
      try {
        shown.value = { phase: "there", complaint: await ask(code), code };
      } catch (error) {
        if (isAbort(error)) return;
        if (isMissing(error) && code) {
          forgetCode(id);
          return load(undefined);
        }
        shown.value = isMissing(error) ? { phase: "missing" } : { phase: "failed", error };
      }
    };
    return {
      shown,
      refresh: () => load(shown.value.phase === "there" ? shown.value.code : codeOf(id)),
      retry() {
        shown.value = { phase: "loading" };
        void load(codeOf(id));
      },
      async enter(code) {
        try {
          const complaint = await ask(code);
          keepCode(id, code);
          shown.value = { phase: "there", complaint, code };
          return true;
        } catch (error) {
          if (isMissing(error)) return false;
          throw error;
        }
      },
      take(complaint) {
        running.current?.abort();
        const { value } = shown;
        if (value.phase === "there") shown.value = { ...value, complaint };
      },
      async forget() {
        forgetCode(id);
        await load(undefined);
      },
    };
  }, [id]);
  useEffect(() => {
    void loading.refresh();
    return () => running.current?.abort();
  }, [loading]);
  return loading;
}
