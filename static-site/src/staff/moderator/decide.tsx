import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type Decision, decide } from "../../api/complaints.ts";
import { explain } from "../../api/failure.ts";
import { Problem } from "../../api/problem.ts";
import type { Language } from "../../i18n/language.ts";
import { refusedToken } from "../queue.ts";
import type { Outcome } from "./case.tsx";
import { RejectForm } from "./reject-form.tsx";
import { moderatorWords } from "./words.ts";

interface DecideProps {
  readonly id: string;
  readonly token: string;
  /** The one in which the citizen wrote. */
  readonly language: Language;
  /** Ids of photos that the moderator saw and lets be shown. */
  readonly shown: readonly string[];
  /** Ids of photos that are not to be shown. */
  readonly withheld: readonly string[];
  over(outcome: Outcome): Promise<void>;
}

/** Publish, or reject with a reason. What was written stays when it does not work. */
export function Decide({ id, token, language, shown, withheld, over }: DecideProps) {
  const w = moderatorWords();
  const rejecting = useSignal(false);
  const busy = useSignal(false);
  const error = useSignal("");
  const opener = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);

  useEffect(() => {
    if (!rejecting.value && closed.current) opener.current?.focus();
    closed.current = rejecting.value;
  }, [rejecting.value]);

  const send = async (decision: Decision) => {
    if (busy.value) return;
    busy.value = true;
    error.value = "";
    try {
      await decide(id, decision, { token });
      await over(decision.decision === "publish" ? "published" : "rejected");
    } catch (failure) {
      if (failure instanceof Problem && failure.status === 409) await over("taken");
      else if (!refusedToken(failure)) error.value = explain(failure);
    } finally {
      busy.value = false;
    }
  };

  return (
    <div class="decide">
      {error.value && (
        <p class="notice wrong" role="alert">
          {error.value}
        </p>
      )}
      {rejecting.value ? (
        <RejectForm
          id={id}
          language={language}
          busy={busy.value}
          reject={(reason) => void send({ decision: "reject", reason })}
          cancel={() => {
            rejecting.value = false;
          }}
        />
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="button primary"
            aria-disabled={busy.value}
            onClick={() => void send({ decision: "publish", show: shown, withhold: withheld })}
          >
            {withheld.length > 0 ? w.publishWithout(withheld.length) : w.publish}
          </button>
          <button
            type="button"
            ref={opener}
            class="button danger"
            aria-disabled={busy.value}
            onClick={() => {
              if (!busy.value) rejecting.value = true;
            }}
          >
            {w.reject}
          </button>
        </div>
      )}
    </div>
  );
}
