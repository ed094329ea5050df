import type { ComponentChildren } from "preact";
import { Icon } from "../../../marks/icons.tsx";
import { FieldError } from "../../forms/field.tsx";
import type { Form } from "../../forms/use-form.ts";
import type { Texts } from "./drafts.ts";

interface ListProps<T> {
  readonly form: Form<T>;
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  readonly lines: readonly Texts[];
  /** On the button; the line that it adds. */
  readonly add: string;
  readonly fresh: () => Texts;
  /** What a line is called. */
  name(line: Texts, at: number): string;
  remove(name: string): string;
  children(line: Texts, at: number, change: (part: Texts) => void): ComponentChildren;
}

/** A list in a form, a card a line, with what the server said of each. */
export function ListField<T>(props: ListProps<T>) {
  const { form, field, label, hint, lines, add, fresh, name, remove, children } = props;
  const id = `${form.name}-${field}`;
  const put = (next: readonly Texts[]) => form.change({ [field]: next } as unknown as Partial<T>);
  return (
    <fieldset class="field list-field" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      <FieldError form={form} field={field} />
      <ul class="cards">
        {lines.map((line, at) => (
          <li key={line.id ?? at} class="card">
            <div class="list-cells" role="group" aria-label={name(line, at)}>
              {children(line, at, (part) =>
                put(lines.map((each, place) => (place === at ? { ...each, ...part } : each))),
              )}
            </div>
            <button
              type="button"
              class="button plain"
              onClick={() => put(lines.filter((_, place) => place !== at))}
            >
              <Icon name="close" /> {remove(name(line, at))}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => put([...lines, fresh()])}>
        <Icon name="plus" /> {add}
      </button>
    </fieldset>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string | undefined;
  /** What the server said of it. */
  readonly error?: string | undefined;
  readonly type?: "text" | "date";
  readonly digits?: boolean;
  change(value: string): void;
}

/** One text of a line. */
export function Text({ label, value, error, type = "text", digits, change }: TextProps) {
  return (
    <label class="cell">
      <span class="cell-label">{label}</span>
      {error && <span class="error">{error}</span>}
      <input
        type={type as "text"}
        inputMode={digits ? "decimal" : undefined}
        autocomplete="off"
        value={value ?? ""}
        aria-invalid={error ? "true" : undefined}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}

interface ChoiceProps extends Omit<TextProps, "type" | "digits"> {
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** One of a few in a line. */
export function Choice({ label, value, error, options, change }: ChoiceProps) {
  return (
    <label class="cell">
      <span class="cell-label">{label}</span>
      {error && <span class="error">{error}</span>}
      <select
        value={value ?? ""}
        aria-invalid={error ? "true" : undefined}
        onChange={(event) => change(event.currentTarget.value)}
      >
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
