import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { explain, isAbort } from "../../../api/failure.ts";
import { getImport, type Import, publishImport, withdrawImport } from "../../../api/imports.ts";
import { Problem } from "../../../api/problem.ts";
import { formatTime } from "../../../i18n/dates.ts";
import { Failure } from "../../../loading/failure.tsx";
import { shellWords } from "../../../shell/words.ts";
import { refusedToken } from "../../queue.ts";
import { hashOf } from "../address.ts";
import { RowErrors } from "./errors.tsx";
import { follow, isMoving, pauseUntil, possible } from "./following.ts";
import { Held } from "./held.tsx";
import { Numbers, Progress } from "./progress.tsx";
import { kindName } from "./recent.tsx";
import { importWords } from "./words.ts";
import "./styles.css";

/** One import, from the file's arrival to what was published of it. */
export function ImportScreen({ id, token }: { id: string; token: string }) {
  const w = importWords();
  const now = useSignal<Import | null>(null);
  const error = useSignal<unknown>(null);
  const missing = useSignal(false);
  /** Raised by one to follow anew, after something was decided. */
  const round = useSignal(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const leaving = new AbortController();
    follow({
      ask: () => getImport(id, token, { signal: leaving.signal }),
      show: (next) => {
        now.value = next;
      },
      trouble: (failure) => {
        error.value = failure;
      },
      pause: pauseUntil(leaving.signal),
    }).catch((failure: unknown) => {
      if (isAbort(failure) || refusedToken(failure)) return;
      if (failure instanceof Problem && failure.status === 404) missing.value = true;
      else error.value = failure;
    });
    return () => leaving.abort();
  }, [round.value]);
  const again = () => {
    error.value = null;
    round.value++;
  };
  const shown = now.value;
  return (
    <article class="import" aria-labelledby="import-title" data-state={shown?.state}>
      <h1 id="import-title" ref={heading} tabIndex={-1}>
        {shown ? shown.fileName : w.one}
      </h1>
      {missing.value && <p class="notice wrong">{w.missing}</p>}
      {error.value !== null && <Failure error={error.value} again={again} />}
      {!shown && !missing.value && error.value === null && <p role="status">{shellWords().loading}</p>}
      {shown && (
        <>
          <p class="soft">
            {kindName(shown.kind)}, {formatTime(shown.startedAt)}
          </p>
          <p class={shown.state === "failed" ? "notice wrong" : "notice"} role="status">
            <strong>{w.states[shown.state]}.</strong> {hintOf(shown)}
          </p>
          {isMoving(shown) && <Progress now={shown} />}
          <Numbers now={shown} />
          <Acts now={shown} token={token} again={again} />
          {(shown.errors ?? 0) > 0 && <RowErrors now={shown} token={token} />}
          {(shown.held ?? 0) > 0 && !isMoving(shown) && <Held now={shown} token={token} decided={again} />}
          <p>
            <a href={hashOf({ at: "upload" })}>{w.another}</a>
          </p>
        </>
      )}
    </article>
  );
}

/** What to do now: decisions on a file that must come again would be lost. */
function hintOf({ state, failure, errors }: Import): string {
  const w = importWords();
  if (state === "failed" && failure) return failure.detail;
  return state === "checked" && (errors ?? 0) > 0 ? w.errorsNext : w.stateHints[state];
}

/** Publish what is clean, or take the import back; each asks once more. */
function Acts({ now, token, again }: { now: Import; token: string; again(): void }) {
  const w = importWords();
  const asked = useSignal<"publish" | "withdraw" | null>(null);
  const busy = useSignal(false);
  const failed = useSignal("");
  const can = possible(now);
  if (!can.publish && !can.withdraw) return null;
  const go = async () => {
    if (busy.value) return;
    busy.value = true;
    failed.value = "";
    try {
      await (asked.value === "publish" ? publishImport(now.id, token) : withdrawImport(now.id, token));
      asked.value = null;
      again();
    } catch (error) {
      if (!refusedToken(error)) failed.value = explain(error);
    }
    busy.value = false;
  };
  const button = (what: "publish" | "withdraw", looks: string) => (
    <button
      type="button"
      class={looks}
      data-act={what}
      aria-expanded={asked.value === what}
      onClick={() => {
        asked.value = what;
      }}
    >
      {w.acts[what]}
    </button>
  );
  return (
    <div class="import-acts">
      <div class="buttons">
        {can.publish && button("publish", "button primary")}
        {can.withdraw && button("withdraw", "button danger")}
      </div>
      {asked.value && (
        <div class="card sure">
          <p>{asked.value === "publish" ? w.publishSure(now.clean ?? 0, now.held ?? 0) : w.withdrawSure}</p>
          <div class="buttons">
            <button
              type="button"
              class={asked.value === "publish" ? "button primary" : "button danger"}
              data-sure={asked.value}
              aria-disabled={busy.value}
              onClick={() => void go()}
            >
              {asked.value === "publish" ? w.publishYes : w.withdrawYes}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                asked.value = null;
              }}
            >
              {shellWords().close}
            </button>
          </div>
        </div>
      )}
      {failed.value && (
        <p class="notice wrong" role="alert">
          {failed.value}
        </p>
      )}
    </div>
  );
}
