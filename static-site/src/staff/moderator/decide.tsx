import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type Decision, decide } from "../../api/casework.ts";
import { type Complaint, getComplaint } from "../../api/complaint.ts";
import { explain } from "../../api/failure.ts";
import { Problem } from "../../api/problem.ts";
import { isLanguage } from "../../i18n/language.ts";
import { ForwardForm } from "../forward/forward-form.tsx";
import { refusedToken } from "../queue.ts";
import type { Outcome } from "./case.tsx";
import { Doubles } from "./doubles.tsx";
import { JoinForm } from "./join-form.tsx";
import { RejectForm } from "./reject-form.tsx";
import { moderatorWords } from "./words.ts";

interface DecideProps {
  readonly complaint: Complaint;
  readonly token: string;
  /** Ids of photos that the moderator saw and lets be shown. */
  readonly shown: readonly string[];
  /** Ids of photos that are not to be shown. */
  readonly withheld: readonly string[];
  over(outcome: Outcome): Promise<void>;
}

type Doing = "reject" | "forward" | "join";

const FORWARDED_FROM = ["received", "published", "in_work", "contested"];
const JOINED_FROM = ["received", "published", "in_work"];

/**
 * Publish, reject with a reason, send to another body, join to another complaint or part from it; of a public
 * one, decide on photos that came later. What was written stays when it does not work.
 */
export function Decide({ complaint, token, shown, withheld, over }: DecideProps) {
  const w = moderatorWords();
  const { id, properties: told } = complaint;
  const doing = useSignal<Doing | null>(null);
  const busy = useSignal(false);
  const error = useSignal("");
  const openers = useRef<HTMLDivElement>(null);
  const closed = useRef<Doing | null>(null);
  const first = told.status === "received";
  const photos = { show: shown, withhold: withheld };

  useEffect(() => {
    if (!doing.value && closed.current)
      openers.current?.querySelector<HTMLElement>(`[data-opens=${closed.current}]`)?.focus();
    closed.current = doing.value;
  }, [doing.value]);

  const close = () => {
    doing.value = null;
  };
  const overtaken = async () => {
    const now = await getComplaint(id, { token }).catch(() => null);
    const changed = now?.properties.version !== told.version;
    if (changed) await over("taken");
    return changed;
  };
  const send = async (decision: Decision, outcome: Outcome, on = id) => {
    if (busy.value) return;
    busy.value = true;
    error.value = "";
    try {
      await decide(on, decision, { token });
      await over(outcome);
    } catch (failure) {
      if (failure instanceof Problem && failure.status === 409) await over("taken");
      else if (!refusedToken(failure)) error.value = explain(failure);
    } finally {
      busy.value = false;
    }
  };
  const opener = (what: Doing, text: string, style = "button") => (
    <button
      type="button"
      class={style}
      data-opens={what}
      aria-disabled={busy.value}
      onClick={() => {
        if (!busy.value) doing.value = what;
      }}
    >
      {text}
    </button>
  );

  return (
    <div class="decide">
      {error.value && (
        <p class="notice wrong" role="alert">
          {error.value}
        </p>
      )}
      {doing.value === "reject" && (
        <RejectForm
          id={id}
          language={isLanguage(told.language) ? told.language : "ru"}
          busy={busy.value}
          reject={(reason) => void send({ decision: "reject", reason }, "rejected")}
          cancel={close}
        />
      )}
      {doing.value === "forward" && (
        <ForwardForm
          complaint={complaint}
          acting={() => ({ token, version: told.version })}
          judged={photos}
          done={() => void over("forwarded")}
          overtaken={overtaken}
          close={close}
        />
      )}
      {doing.value === "join" && (
        <JoinForm
          complaint={complaint}
          token={token}
          done={() => void over("joined")}
          overtaken={overtaken}
          close={close}
        />
      )}
      {!doing.value && (
        <>
          <div class="buttons" ref={openers}>
            {(first || shown.length + withheld.length > 0) && (
              <button
                type="button"
                class="button primary"
                aria-disabled={busy.value}
                onClick={() => void send({ decision: "publish", ...photos }, first ? "published" : "judged")}
              >
                {first ? (withheld.length > 0 ? w.publishWithout(withheld.length) : w.publish) : w.judge}
              </button>
            )}
            {FORWARDED_FROM.includes(told.status) && opener("forward", w.forward)}
            {JOINED_FROM.includes(told.status) && opener("join", w.join)}
            {first && opener("reject", w.reject, "button danger")}
          </div>
          <Doubles
            complaint={complaint}
            busy={busy.value}
            part={(each) => void send({ decision: "part" }, "parted", each)}
          />
        </>
      )}
    </div>
  );
}
