import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { explain } from "../../../api/failure.ts";
import { KINDS, type Kind, TEMPLATES } from "../../../api/imports.ts";
import { formatPercent } from "../../../i18n/numbers.ts";
import { refusedToken } from "../../queue.ts";
import { goTo } from "../address.ts";
import { SaveButton } from "./save-button.tsx";
import { type FileFault, fileFault, type Step, sendFile } from "./sending.ts";
import { importWords } from "./words.ts";
import "./styles.css";

/** A file is chosen and sent; what becomes of it has an address of its own. */
export function UploadScreen({ token }: { token: string }) {
  const w = importWords();
  const kind = useSignal<Kind>("workbook");
  const file = useSignal<File | null>(null);
  const fault = useSignal<FileFault | null>(null);
  const step = useSignal<Step | null>(null);
  const failed = useSignal("");
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (step.value) return;
    failed.value = "";
    fault.value = fileFault(file.value, kind.value);
    if (fault.value || !file.value) return field.current?.focus();
    try {
      const id = await sendFile(file.value, kind.value, token, (now) => {
        step.value = now;
      });
      goTo({ at: "import", id });
    } catch (error) {
      if (!refusedToken(error)) failed.value = explain(error);
      step.value = null;
    }
  };
  const now = step.value;
  return (
    <form class="upload" noValidate onSubmit={(event) => void send(event)} aria-labelledby="upload-title">
      <h1 id="upload-title" ref={heading} tabIndex={-1}>
        {w.title}
      </h1>
      <p>{w.lead}</p>
      <div class="field">
        <label for="upload-kind">{w.kind}</label>
        <select
          id="upload-kind"
          value={kind.value}
          onChange={(event) => {
            kind.value = event.currentTarget.value as Kind;
            fault.value = null;
          }}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {w.kinds[each]}
            </option>
          ))}
        </select>
      </div>
      <section class="card" aria-labelledby="templates">
        <h2 id="templates">{w.templates}</h2>
        <p class="hint">{w.templatesHint}</p>
        <p class="buttons">
          <SaveButton address={TEMPLATES.xlsx()} name="ecomap.xlsx" token={token} text={w.xlsx} />
          {kind.value !== "workbook" && (
            <SaveButton
              address={TEMPLATES.csv(kind.value)}
              name={`${kind.value}.csv`}
              token={token}
              text={w.csv(w.kinds[kind.value])}
            />
          )}
        </p>
      </section>
      <div class="field">
        <label for="upload-file">{w.file}</label>
        <p class="hint" id="upload-file-hint">
          {w.fileHint}
        </p>
        {fault.value && (
          <p class="error" id="upload-file-error" role="alert">
            {w.faults[fault.value]}
          </p>
        )}
        <input
          id="upload-file"
          ref={field}
          type="file"
          accept=".csv,.xlsx"
          aria-invalid={fault.value ? "true" : undefined}
          aria-describedby={fault.value ? "upload-file-error upload-file-hint" : "upload-file-hint"}
          onChange={(event) => {
            file.value = event.currentTarget.files?.[0] ?? null;
            fault.value = null;
          }}
        />
      </div>
      {failed.value && (
        <p class="notice wrong" role="alert">
          {failed.value}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={now !== null}>
          {w.send}
        </button>
      </div>
      <p class="hint">{w.next}</p>
      {now && (
        <div class="moving">
          <p role="status">{now.phase === "hashing" ? w.hashing : w.sending(formatPercent(now.share))}</p>
          <progress aria-label={w.send} value={now.phase === "sending" ? now.share : undefined} />
        </div>
      )}
    </form>
  );
}
