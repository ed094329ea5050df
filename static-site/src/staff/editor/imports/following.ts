import type { Import } from "../../../api/imports.ts";
import { Problem, Unreachable } from "../../../api/problem.ts";

/** States that change by themselves. */
const MOVING: ReadonlySet<Import["state"]> = new Set(["awaiting_upload", "checking", "publishing"]);

export const isMoving = ({ state }: Pick<Import, "state">): boolean => MOVING.has(state);

/** Milliseconds between two questions: soon after something moved, slower while nothing does. */
const FIRST = 500;
const LONGEST = 4000;
const SLOWER = 1.5;

export interface Following {
  ask(): Promise<Import>;
  show(now: Import): void;
  /** Told while there is no answer, and null when there is one again. */
  trouble(error: unknown): void;
  /** Waits; ends early, by throwing, when nobody looks any more. */
  pause(milliseconds: number): Promise<void>;
}

/** What decides whether something has moved. */
const stepOf = (now: Import): string =>
  [now.state, now.rows, now.rowsChecked, now.reportsPublished].join("/");

/**
 * Asks how an import stands until it stands still.
 *
 * @throws Problem the server said no for good
 */
export async function follow({ ask, show, trouble, pause }: Following): Promise<void> {
  let wait = FIRST;
  let before = "";
  for (;;) {
    const now = await ask().catch((error: unknown) => {
      const passes = error instanceof Unreachable || (error instanceof Problem && error.passing);
      if (!passes) throw error;
      trouble(error);
      return null;
    });
    if (now) {
      trouble(null);
      show(now);
      if (!isMoving(now)) return;
    }
    const step = now ? stepOf(now) : before;
    wait = step === before ? Math.min(LONGEST, wait * SLOWER) : FIRST;
    before = step;
    await pause(wait);
  }
}

/** A pause that a signal ends. */
export const pauseUntil =
  (signal: AbortSignal) =>
  (milliseconds: number): Promise<void> =>
    new Promise((done, fail) => {
      const left = () => {
        clearTimeout(timer);
        fail(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", left);
        done();
      }, milliseconds);
      signal.addEventListener("abort", left, { once: true });
    });

/** How far a moving import is, from 0 to 1; null while that is not known. */
export function shareOf({ state, rows, rowsChecked, reports, reportsPublished }: Import): number | null {
  const part = state === "publishing" ? reportsPublished : rowsChecked;
  const whole = state === "publishing" ? reports : rows;
  return whole && part !== null && part !== undefined ? Math.min(1, part / whole) : null;
}

/** What an editor can do with an import now. */
export function possible(now: Import): { readonly publish: boolean; readonly withdraw: boolean } {
  const checked = now.state === "checked";
  return {
    publish: checked && (now.errors ?? 0) === 0 && (now.clean ?? 0) + (now.held ?? 0) > 0,
    withdraw: checked || now.state === "awaiting_upload" || now.state === "checking",
  };
}
