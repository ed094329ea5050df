import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import "./styles.css";
import type { Form } from "./use-form.ts";
import { formWords } from "./words.ts";

interface FormViewProps<T> {
  readonly form: Form<T>;
  readonly title: string;
  /** On the button. */
  readonly submit: string;
  /** What happens when it is sent. */
  readonly next?: string;
  cancel(): void;
  readonly children: ComponentChildren;
}

/** A form with its errors summed up on top; says that what is typed is kept. */
export function FormView<T>({ form, title, submit, next, cancel, children }: FormViewProps<T>) {
  const w = formWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const errors = form.errors();
  const busy = form.busy.value;
  return (
    <form
      class="card staff-form"
      noValidate
      aria-labelledby={`${form.name}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <h2 id={`${form.name}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {errors.length > 0 && (
        <div class="notice wrong summary" ref={form.summary} role="alert" tabIndex={-1}>
          <p>
            <strong>{w.wrong}</strong> {w.keptAll}
          </p>
          <ul>
            {errors.map(({ field, text }) => (
              <li key={field ?? text}>
                {field ? (
                  <a href={`#${form.name}-${field}`} onClick={lead}>
                    {text}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
      {next && <p class="hint">{next}</p>}
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={busy}>
          {busy ? w.sending : submit}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {w.close}
        </button>
        <span class="soft">{w.kept}</span>
      </div>
      {busy && <progress aria-label={w.sending} />}
    </form>
  );
}

/** To the field itself: the address keeps saying which complaint is open. */
function lead(event: MouseEvent & { currentTarget: HTMLAnchorElement }): void {
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  const inside = target.matches("input, select, textarea") ? target : target.querySelector("input, select");
  (inside instanceof HTMLElement ? inside : target).focus();
}
