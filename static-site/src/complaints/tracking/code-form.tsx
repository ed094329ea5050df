import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { explain } from "../../api/failure.ts";
import type { Loading } from "../loading.ts";
import { bare, CODE_LENGTH } from "../tracking-code.ts";
import { trackingWords } from "./words.ts";

/** Asks for the tracking code; what was typed stays when it does not fit. */
export function CodeForm({ loading }: { loading: Loading }) {
  const w = trackingWords();
  const error = useSignal("");
  const busy = useSignal(false);
  const field = useRef<HTMLInputElement>(null);

  const say = (what: string) => {
    error.value = what;
    field.current?.focus();
  };
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy.value) return;
    const code = bare(field.current?.value ?? "");
    if (code.length !== CODE_LENGTH) return say(w.tooShort(code.length));
    busy.value = true;
    error.value = "";
    try {
      if (!(await loading.enter(code))) say(w.wrong);
    } catch (failure) {
      say(explain(failure));
    } finally {
      busy.value = false;
    }
  };

  return (
    <form onSubmit={send} noValidate>
      <p>{w.why}</p>
      <div class="field">
        <label for="code">{w.label}</label>
        <p class="hint" id="code-hint">
          {w.hint}
        </p>
        {error.value && (
          <p class="error" id="code-error" role="alert">
            {error.value}
          </p>
        )}
        <input
          id="code"
          ref={field}
          class="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={40}
          aria-invalid={error.value ? true : undefined}
          aria-describedby={error.value ? "code-error code-hint" : "code-hint"}
        />
      </div>
      <button type="submit" class="button" aria-disabled={busy.value}>
        {w.open}
      </button>
    </form>
  );
}
