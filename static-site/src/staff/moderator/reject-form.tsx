import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Language } from "../../i18n/language.ts";
import { lengthFault, REASONS } from "./reasons.ts";
import { moderatorWords } from "./words.ts";

interface RejectFormProps {
  readonly id: string;
  readonly language: Language;
  readonly busy: boolean;
  reject(reason: string): void;
  cancel(): void;
}

/** Asks for the reason, with a few to start from in the citizen's language. */
export function RejectForm({ id, language, busy, reject, cancel }: RejectFormProps) {
  const w = moderatorWords();
  const reason = useSignal("");
  const fault = useSignal<ReturnType<typeof lengthFault>>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const name = `reason-${id}`;

  const write = (text: string) => {
    reason.value = text;
    if (fault.value) fault.value = lengthFault(text);
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    fault.value = lengthFault(reason.value);
    if (fault.value) field.current?.focus();
    else reject(reason.value.trim());
  };
  return (
    <form class="reject" onSubmit={send} noValidate>
      <div class="field">
        <label for={name}>{w.reason}</label>
        <p class="hint" id={`${name}-hint`}>
          {w.reasonHint}
        </p>
        {fault.value && (
          <p class="error" id={`${name}-error`} role="alert">
            {w[fault.value]}
          </p>
        )}
        <textarea
          id={name}
          ref={field}
          value={reason.value}
          onInput={(event) => write(event.currentTarget.value)}
          aria-invalid={fault.value ? true : undefined}
          aria-describedby={fault.value ? `${name}-error ${name}-hint` : `${name}-hint`}
        />
        <p class="soft">{w.count(reason.value.trim().length)}</p>
      </div>
      <p id={`${name}-start`}>{w.start}</p>
      <ul class="reasons" aria-labelledby={`${name}-start`}>
        {REASONS[language].map((each) => (
          <li key={each}>
            <button
              type="button"
              class="reason"
              lang={language}
              onClick={() => {
                write(each);
                field.current?.focus();
              }}
            >
              {each}
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="submit" class="button danger" aria-disabled={busy}>
          {w.confirmReject}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {w.cancel}
        </button>
      </div>
    </form>
  );
}
