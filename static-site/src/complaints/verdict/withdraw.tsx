import { useSignal } from "@preact/signals";
import type { Complaint } from "../../api/complaints.ts";
import { explain } from "../../api/failure.ts";
import { withdraw } from "../../api/verdict.ts";
import type { Loading } from "../loading.ts";
import { verdictWords } from "./words.ts";

/** Statuses in which it can be taken back. */
const OPEN: readonly string[] = ["received", "published", "in_work", "answered", "contested"];

interface WithdrawProps {
  readonly complaint: Complaint;
  readonly code: string;
  readonly loading: Loading;
}

/** Takes the complaint back, after saying what that means. */
export function Withdraw({ complaint: { id, properties: told }, code, loading }: WithdrawProps) {
  const w = verdictWords();
  const busy = useSignal(false);
  const error = useSignal("");
  if (!OPEN.includes(told.status)) return null;
  const go = async () => {
    if (busy.value) return;
    busy.value = true;
    error.value = "";
    try {
      loading.take(await withdraw(id, code));
      document.getElementById("content")?.focus();
    } catch (failure) {
      error.value = explain(failure);
    }
    busy.value = false;
  };
  return (
    <details class="withdraw">
      <summary>{w.withdraw}</summary>
      {told.support.doubles.length > 0 ? (
        <p>{w.others}</p>
      ) : (
        <>
          <p>{w.withdrawWhy}</p>
          {error.value && (
            <p class="error" role="alert">
              {error.value}
            </p>
          )}
          <button type="button" class="button danger" aria-disabled={busy.value} onClick={go}>
            {busy.value ? w.sending : w.surely}
          </button>
        </>
      )}
    </details>
  );
}
