import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { publishDraft } from "../../../api/drafts.ts";
import { explain } from "../../../api/failure.ts";
import { Problem } from "../../../api/problem.ts";
import { formWords } from "../../forms/words.ts";
import { refusedToken } from "../../queue.ts";
import type { SheetState } from "./use-sheet.ts";
import { editWords } from "./words.ts";

interface PublishProps {
  readonly sheet: SheetState;
  readonly facility: string;
  readonly year: number;
  readonly token: string;
  /** The revision that everyone sees now; 0: none. */
  readonly published: number;
  again(): Promise<void>;
  close(): void;
  done(revision: number): void;
}

/** Asks why, and for a look at the difference; then publishes the draft as the next revision. */
export function Publish({ sheet, facility, year, token, published, again, close, done }: PublishProps) {
  const w = editWords();
  const reason = useSignal("");
  const looked = useSignal(false);
  const wrong = useSignal<{ reason?: string; looked?: string; other?: string; stale?: boolean }>({});
  const busy = useSignal(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const findings = sheet.marks.value.filter(({ kind }) => kind === "finding").length;
  const needed = findings > 0 || published > 0;

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy.value) return;
    const why = reason.value.trim();
    wrong.value = {
      ...(needed && !why ? { reason: formWords().faults.needed() } : {}),
      ...(looked.value ? {} : { looked: w.lookFirst }),
    };
    if (wrong.value.reason) return document.getElementById("publish-reason")?.focus();
    if (wrong.value.looked) return document.getElementById("publish-looked")?.focus();
    busy.value = true;
    try {
      await sheet.keeping.save();
      const { standing, version } = sheet.keeping;
      if (standing.value.phase !== "saved") wrong.value = { other: w.notSaved };
      else if (version === null) wrong.value = { other: w.nothingToPublish };
      else {
        const now = await publishDraft(facility, year, why || undefined, token, version);
        const report = now.properties.reports.find((each) => each.year === year);
        done(report?.revision ?? published + 1);
      }
    } catch (error) {
      if (!refusedToken(error)) wrong.value = refusalOf(error);
    } finally {
      busy.value = false;
    }
  };
  return (
    <form
      class="card publish"
      noValidate
      aria-labelledby="publish-title"
      onSubmit={(event) => void send(event)}
    >
      <h2 id="publish-title" ref={title} tabIndex={-1}>
        {w.publishTitle(published + 1)}
      </h2>
      {findings > 0 && <p class="notice findings">{w.findingsStay(findings)}</p>}
      {wrong.value.other && (
        <div class="notice wrong" role="alert">
          <p>{wrong.value.other}</p>
          {wrong.value.stale && (
            <button type="button" class="button" onClick={() => void again()}>
              {w.seeNew}
            </button>
          )}
        </div>
      )}
      <div class="field">
        <label for="publish-reason">{w.reason}</label>
        <p class="hint" id="publish-reason-hint">
          {w.reasonHint}
        </p>
        {wrong.value.reason && (
          <p class="error" id="publish-reason-error" role="alert">
            {wrong.value.reason}
          </p>
        )}
        <textarea
          id="publish-reason"
          rows={3}
          value={reason.value}
          aria-invalid={wrong.value.reason ? "true" : undefined}
          aria-describedby={
            wrong.value.reason ? "publish-reason-error publish-reason-hint" : "publish-reason-hint"
          }
          onInput={(event) => {
            reason.value = event.currentTarget.value;
          }}
        />
      </div>
      {wrong.value.looked && (
        <p class="error" id="publish-looked-error" role="alert">
          {wrong.value.looked}
        </p>
      )}
      <label class="choice">
        <input
          id="publish-looked"
          type="checkbox"
          checked={looked.value}
          aria-describedby={wrong.value.looked ? "publish-looked-error" : undefined}
          onChange={(event) => {
            looked.value = event.currentTarget.checked;
          }}
        />
        {w.looked}
      </label>
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy.value}>
          {busy.value ? formWords().sending : w.publishNow(published + 1)}
        </button>
        <button type="button" class="button" onClick={close}>
          {formWords().close}
        </button>
      </div>
      {busy.value && <progress aria-label={formWords().sending} />}
    </form>
  );
}

/** The server's no, beside the reason or above all. */
function refusalOf(error: unknown): { reason?: string; other?: string; stale?: boolean } {
  const w = editWords();
  if (!(error instanceof Problem)) return { other: explain(error) };
  if (error.status === 412 || error.status === 409) return { other: w.moved, stale: true };
  const reason = error.at("/reason");
  if (reason) return { reason };
  return { other: error.errors.length > 0 ? w.correctFirst : explain(error) };
}
