import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Acting } from "../../api/acting.ts";
import { type Complaint, getComplaint } from "../../api/complaint.ts";
import { Problem } from "../../api/problem.ts";
import type { Shown } from "../../complaints/loading.ts";
import { refusedToken } from "../queue.ts";

/** What to tell above a complaint: what was done, or that somebody else was quicker. */
export type News = { readonly kind: "done"; readonly text: string } | { readonly kind: "overtaken" };

/** One complaint that an authority works on. */
export interface CaseFile {
  readonly id: string;
  readonly token: string;
  readonly shown: Signal<Shown>;
  readonly news: Signal<News | null>;
  refresh(): Promise<void>;
  /** Shows what an act was answered with. */
  take(now: Complaint, said: string): void;
  /** Who acts, and the version that is shown. */
  acting(): Acting;
  /** Looks whether it has changed since it was shown; if so, shows and tells it. */
  overtaken(): Promise<boolean>;
}

/** A complaint by its number, as the signed-in authority sees it. */
export function useCaseFile(id: string, token: string): CaseFile {
  const shown = useSignal<Shown>({ phase: "loading" });
  const news = useSignal<News | null>(null);
  const file = useMemo<CaseFile>(() => {
    const version = () =>
      shown.value.phase === "there" ? shown.value.complaint.properties.version : undefined;
    const refresh = async () => {
      try {
        shown.value = { phase: "there", complaint: await getComplaint(id, { token }) };
      } catch (error) {
        if (refusedToken(error)) return;
        const missing = error instanceof Problem && (error.status === 404 || error.status === 400);
        // What is shown already, and typed beside it, outlives a moment without a connection.
        if (missing) shown.value = { phase: "missing" };
        else if (shown.value.phase !== "there") shown.value = { phase: "failed", error };
      }
    };
    return {
      id,
      token,
      shown,
      news,
      refresh,
      take(now, said) {
        shown.value = { phase: "there", complaint: now };
        news.value = { kind: "done", text: said };
      },
      acting: () => ({ token, version: version() }),
      async overtaken() {
        const before = version();
        await refresh();
        const changed = version() !== undefined && version() !== before;
        if (changed) news.value = { kind: "overtaken" };
        return changed;
      },
    };
  }, [id, token]);
  useEffect(() => void file.refresh(), [file]);
  return file;
}
