import type { ComponentChildren } from "preact";
import { formatNumber } from "../../i18n/numbers.ts";
import { shellWords } from "../../shell/words.ts";
import type { Form } from "./use-form.ts";
import { formWords } from "./words.ts";

type TextName<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T] & string;

interface FieldProps<T> {
  readonly form: Form<T>;
  readonly field: TextName<T>;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

const told = (id: string, parts: readonly (string | false | undefined)[]): string | undefined =>
  parts
    .filter(Boolean)
    .map((part) => `${id}-${part}`)
    .join(" ") || undefined;

function Labelled<T>({
  form,
  field,
  label,
  hint,
  optional,
  children,
}: FieldProps<T> & { children: ComponentChildren }) {
  const id = `${form.name}-${field}`;
  return (
    <div class="field">
      <label for={id}>
        {label} {optional && <small>({shellWords().optional})</small>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError form={form} field={field} />
      {children}
    </div>
  );
}

/** What is wrong, above the field. */
export function FieldError<T>({ form, field }: { form: Form<T>; field: string }) {
  const error = form.errorOf(field);
  return error ? (
    <p class="error" id={`${form.name}-${field}-error`}>
      {error}
    </p>
  ) : null;
}

/** One line: words, a day or a number. */
export function LineField<T>(
  props: FieldProps<T> & { type?: "text" | "date"; min?: string; max?: string; digits?: boolean },
) {
  const { form, field, hint, type = "text", min, max, digits } = props;
  const id = `${form.name}-${field}`;
  const error = form.errorOf(field);
  return (
    <Labelled {...props}>
      <input
        id={id}
        type={type as "text"}
        value={String(form.draft.value[field])}
        min={min}
        max={max}
        inputMode={digits ? "numeric" : undefined}
        autocomplete="off"
        aria-invalid={error ? "true" : undefined}
        aria-describedby={told(id, [hint && "hint", error && "error"])}
        onInput={(event) => form.change({ [field]: event.currentTarget.value } as unknown as Partial<T>)}
      />
    </Labelled>
  );
}

/** Several lines, with a count of characters. */
export function TextField<T>(props: FieldProps<T> & { most: number; rows?: number }) {
  const { form, field, hint, most, rows = 5 } = props;
  const id = `${form.name}-${field}`;
  const error = form.errorOf(field);
  const text = String(form.draft.value[field]);
  return (
    <Labelled {...props}>
      <textarea
        id={id}
        rows={rows}
        value={text}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={told(id, [hint && "hint", error && "error", "count"])}
        onInput={(event) => form.change({ [field]: event.currentTarget.value } as unknown as Partial<T>)}
      />
      <p class="soft" id={`${id}-count`}>
        {formWords().count(formatNumber([...text.trim()].length), formatNumber(most))}
      </p>
    </Labelled>
  );
}

interface Option {
  readonly value: string;
  readonly text: string;
}

/** One of many. An empty value is not chosen yet. */
export function SelectField<T>(props: FieldProps<T> & { options: readonly Option[]; none: string }) {
  const { form, field, hint, options, none } = props;
  const id = `${form.name}-${field}`;
  const error = form.errorOf(field);
  return (
    <Labelled {...props}>
      <select
        id={id}
        value={String(form.draft.value[field])}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={told(id, [hint && "hint", error && "error"])}
        onChange={(event) => form.change({ [field]: event.currentTarget.value } as unknown as Partial<T>)}
      >
        <option value="">{none}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** One of a few. */
export function RadioField<T>(props: FieldProps<T> & { options: readonly Option[] }) {
  const { form, field, label, options } = props;
  const id = `${form.name}-${field}`;
  return (
    <fieldset class="field" id={id}>
      <legend>{label}</legend>
      <FieldError form={form} field={field} />
      {options.map(({ value, text }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={id}
            value={value}
            checked={form.draft.value[field] === value}
            onChange={() => form.change({ [field]: value } as unknown as Partial<T>)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
