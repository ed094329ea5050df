import type { ComponentChildren } from "preact";
import { shellWords } from "../shell/words.ts";
import { errorOf, idOf } from "./errors.ts";
import { change, draft } from "./form.ts";
import type { FieldName } from "./report.ts";

type TextName = "place" | "occurredOn" | "name" | "email" | "phone";

interface Props {
  readonly name: TextName;
  readonly label: string;
  readonly hint?: string;
  readonly type?: "text" | "date" | "email" | "tel";
  readonly autocomplete?: string;
  readonly longest?: number;
  readonly max?: string;
}

/** One optional line of text with its label, hint and error. */
export function TextField({ name, label, hint, type = "text", autocomplete, longest, max }: Props) {
  const id = idOf(name);
  const error = errorOf(name);
  return (
    <div class="field">
      <label for={id}>
        {label} <small>({shellWords().optional})</small>
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError field={name} />
      <input
        id={id}
        type={type as "text"}
        value={draft.value?.[name] ?? ""}
        maxLength={longest}
        max={max}
        autocomplete={autocomplete}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={
          [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined
        }
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </div>
  );
}

/** What is wrong, above the field. */
export function FieldError({ field }: { field: FieldName }) {
  const error = errorOf(field);
  return error ? (
    <p class="error" id={`${idOf(field)}-error`}>
      {error}
    </p>
  ) : null;
}

/** One of the seven parts of the page. */
export function Step({ at, title, children }: { at: number; title: string; children: ComponentChildren }) {
  return (
    <section id={`step-${at}`} class="step" aria-labelledby={`step-${at}-title`}>
      <h2 id={`step-${at}-title`} tabIndex={-1}>
        <span class="step-number" aria-hidden="true">
          {at}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
