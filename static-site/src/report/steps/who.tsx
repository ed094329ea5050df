import { lazy } from "../../shell/lazy.tsx";
import { idOf } from "../errors.ts";
import { FieldError, Step } from "../field.tsx";
import { change, draft } from "../form.ts";
import { useLater } from "../later.ts";
import { reportWords } from "../words.ts";

/** Few complaints come from a facility's page. */
const About = lazy<{ id: string }>(async () => (await import("../enterprise/enterprise.tsx")).Enterprise);

/** Step 3: the authority that must answer, why it is that one, and a way to name another. */
export function Who() {
  const w = reportWords();
  const Answerable = useLater(async () => (await import("../answerable/answerable.tsx")).Answerable);
  return (
    <Step at={3} title={w.who}>
      <div id={idOf("authority")} tabIndex={-1}>
        <FieldError field="authority" />
        {draft.value?.category && Answerable ? <Answerable /> : <p class="hint">{w.whoWaits}</p>}
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
