import { isoDay } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { errorOf, idOf } from "../errors.ts";
import { FieldError, Step, TextField } from "../field.tsx";
import { change, draft } from "../form.ts";
import { LONGEST, lengthOf, SHORTEST } from "../report.ts";
import { reportWords } from "../words.ts";

/** Step 4: the text, with three hints of what helps and a counter. */
export function Tell() {
  const w = reportWords();
  const id = idOf("description");
  const text = draft.value?.description ?? "";
  const length = lengthOf(text);
  const error = errorOf("description");
  return (
    <Step at={4} title={w.tell}>
      <div class="field">
        <label for={id} class="unseen">
          {w.tell}
        </label>
        <ul class="hint" id={`${id}-hint`}>
          {w.hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
        <FieldError field="description" />
        <textarea
          id={id}
          rows={7}
          value={text}
          aria-invalid={error ? "true" : undefined}
          aria-describedby={`${id}-hint ${id}-count${error ? ` ${id}-error` : ""}`}
          onInput={(event) => change({ description: event.currentTarget.value })}
        />
        <p class={length > LONGEST ? "small error" : "small"} id={`${id}-count`}>
          {length < SHORTEST
            ? w.atLeast(formatNumber(SHORTEST - length))
            : w.count(formatNumber(length), formatNumber(LONGEST))}
        </p>
      </div>
      <TextField name="occurredOn" label={w.when} type="date" max={isoDay(new Date().toISOString())} />
    </Step>
  );
}
