import { useSignal } from "@preact/signals";
import { faultText } from "./forms/words.ts";

/** Numbers of complaints: twelve of Crockford's digits and letters. */
export const isNumber = (id: string): boolean => /^[0-9a-hjkmnp-tv-z]{12}$/.test(id);

interface ByNumberProps {
  readonly label: string;
  readonly hint: string;
  /** On the button. */
  readonly submit: string;
  open(id: string): void;
}

/** Asks for the number of a complaint that does not wait in the list. */
export function ByNumber({ label, hint, submit, open }: ByNumberProps) {
  const typed = useSignal("");
  const wrong = useSignal(false);
  const go = (event: SubmitEvent) => {
    event.preventDefault();
    const id = typed.value.trim().toLowerCase();
    wrong.value = !isNumber(id);
    if (!wrong.value) open(id);
  };
  return (
    <form class="by-number" onSubmit={go} noValidate>
      <div class="field">
        <label for="by-number">{label}</label>
        <p class="hint" id="by-number-hint">
          {hint}
        </p>
        {wrong.value && (
          <p class="error" id="by-number-error" role="alert">
            {faultText(["notId"])}
          </p>
        )}
        <div class="line">
          <input
            id="by-number"
            class="code"
            autocomplete="off"
            value={typed.value}
            aria-invalid={wrong.value ? "true" : undefined}
            aria-describedby={wrong.value ? "by-number-error by-number-hint" : "by-number-hint"}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
          <button type="submit" class="button">
            {submit}
          </button>
        </div>
      </div>
    </form>
  );
}
