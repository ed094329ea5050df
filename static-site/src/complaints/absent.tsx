import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { path } from "../shell/routes.ts";
import { absentWords } from "./absent-words.ts";

/** No complaint to show: the number in the address leads to none, or there is no number. */
export function Absent({ id, children }: { id: string | null; children?: ComponentChildren }) {
  return id ? <Missing id={id}>{children}</Missing> : <Finder />;
}

/** The server does not tell "not public yet" from "never was", so the page says what to do in both cases. */
function Missing({ id, children }: { id: string; children?: ComponentChildren }) {
  const w = absentWords();
  return (
    <>
      <h1>{w.missing}</h1>
      <p>
        {w.number}: <span class="code">{id}</span>
      </p>
      <p>{w.missingWhy}</p>
      {children}
      <NumberForm />
      <ToMap />
    </>
  );
}

/** The page without a number in its address. */
function Finder() {
  const w = absentWords();
  return (
    <>
      <h1>{w.noNumber}</h1>
      <p>{w.noNumberWhy}</p>
      <NumberForm />
      <ToMap />
    </>
  );
}

function ToMap() {
  return (
    <p>
      <a href={path("map")}>{absentWords().toMap}</a>
    </p>
  );
}

const NUMBER = /^[0-9a-hjkmnp-tv-z]{12}$/;

function NumberForm() {
  const w = absentWords();
  const wrong = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wrong.value) field.current?.focus();
  }, [wrong.value]);
  const open = (event: SubmitEvent) => {
    event.preventDefault();
    const number = field.current?.value.trim().toLowerCase() ?? "";
    wrong.value = !NUMBER.test(number);
    if (!wrong.value) location.assign(path("complaints", number));
  };
  return (
    <form onSubmit={open} noValidate>
      <div class="field">
        <label for="number">{w.numberLabel}</label>
        {wrong.value && (
          <p class="error" id="number-wrong" role="alert">
            {w.numberWrong}
          </p>
        )}
        <input
          id="number"
          ref={field}
          class="code"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={20}
          aria-invalid={wrong.value || undefined}
          aria-describedby={wrong.value ? "number-wrong" : undefined}
        />
      </div>
      <button type="submit" class="button">
        {w.find}
      </button>
    </form>
  );
}
