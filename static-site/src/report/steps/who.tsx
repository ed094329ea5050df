import { allAuthorities, authorityName, categoryName, categoryOf } from "../../codes/names.ts";
import { say } from "../../i18n/language.ts";
import { lazy } from "../../shell/lazy.tsx";
import { idOf } from "../errors.ts";
import { FieldError, Step } from "../field.tsx";
import { change, draft } from "../form.ts";
import { reportWords } from "../words.ts";

/** Few complaints come from a facility's page. */
const About = lazy<{ id: string }>(async () => (await import("../enterprise/enterprise.tsx")).Enterprise);

/** Step 3: the authority that must answer, why it is that one, and a way to name another. */
export function Who() {
  const w = reportWords();
  const category = categoryOf(draft.value?.category ?? "");
  const competent = category?.authorities ?? [];
  const chosen = draft.value?.authority ?? competent[0];
  return (
    <Step at={3} title={w.who}>
      <div id={idOf("authority")} tabIndex={-1}>
        <FieldError field="authority" />
        {!category || !chosen ? (
          <p class="hint">{w.whoWaits}</p>
        ) : (
          <div class="card">
            <p>
              <strong>{authorityName(chosen, chosen)}</strong>
            </p>
            <p class="hint">
              {chosen === competent[0] ? w.why(categoryName(category.code, category.code)) : w.whyChanged}
            </p>
            <details>
              <summary>{w.change}</summary>
              <Choice competent={competent} chosen={chosen} />
            </details>
          </div>
        )}
      </div>
      {draft.value?.facility && <About id={draft.value.facility} />}
      <fieldset class="conduct">
        <legend class="label">{w.conduct}</legend>
        {(["omission", "action", null] as const).map((conduct) => (
          <label key={conduct} class="choice">
            <input
              type="radio"
              name="conduct"
              checked={draft.value?.conduct === conduct}
              onChange={() => change({ conduct })}
            />
            {w[conduct ?? "unknown"]}
          </label>
        ))}
      </fieldset>
    </Step>
  );
}

/** The competent bodies first, then all others. */
function Choice({ competent, chosen }: { competent: readonly string[]; chosen: string }) {
  const others = allAuthorities().filter(({ code }) => !competent.includes(code));
  const all = [
    ...competent.map((code) => ({ code, name: authorityName(code, code) })),
    ...others.map(({ code, names }) => ({ code, name: say(names) })),
  ];
  return (
    <fieldset>
      <legend class="unseen">{reportWords().change}</legend>
      {all.map(({ code, name }) => (
        <label key={code} class="choice">
          <input
            type="radio"
            name="authority"
            checked={chosen === code}
            onChange={() => change({ authority: code === competent[0] ? null : code })}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
