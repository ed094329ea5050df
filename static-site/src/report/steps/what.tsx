import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type Categories, categories } from "../../api/codes.ts";
import { GROUPS } from "../../api/complaints.ts";
import { explain } from "../../api/failure.ts";
import { learnNames } from "../../codes/names.ts";
import { say } from "../../i18n/language.ts";
import { GroupMark } from "../../marks/icons.tsx";
import { markWords } from "../../marks/words.ts";
import { shellWords } from "../../shell/words.ts";
import { idOf } from "../errors.ts";
import { FieldError, Step } from "../field.tsx";
import { change, draft } from "../form.ts";
import { reportWords } from "../words.ts";

/** Step 2: a tile for each group, then its categories. */
export function What() {
  const w = reportWords();
  const lists = useSignal<Categories | null>(null);
  const error = useSignal<unknown>(null);
  const ask = () => {
    error.value = null;
    void learnNames();
    categories().then(
      (got) => {
        lists.value = got;
      },
      (failure: unknown) => {
        error.value = failure;
      },
    );
  };
  useEffect(ask, []);
  const group = draft.value?.group ?? null;
  const kinds = lists.value?.categories.filter((each) => each.group === group) ?? [];
  return (
    <Step at={2} title={w.what}>
      <FieldError field="category" />
      <fieldset id={idOf("category")} tabIndex={-1}>
        <legend class="unseen">{w.what}</legend>
        <div class="tiles">
          {GROUPS.map((each) => (
            <label key={each} class="tile">
              <input
                type="radio"
                name="group"
                class="unseen"
                checked={group === each}
                onChange={() => change({ group: each, category: null, authority: null })}
              />
              <GroupMark group={each} />
              {markWords().group[each]}
            </label>
          ))}
        </div>
      </fieldset>
      {error.value !== null && (
        <div class="notice wrong" role="alert">
          <p>{explain(error.value)}</p>
          <button type="button" class="button" onClick={ask}>
            {shellWords().retry}
          </button>
        </div>
      )}
      {group && kinds.length > 0 && (
        <fieldset>
          <legend class="label">{w.whichKind}</legend>
          {kinds.map(({ code, names }) => (
            <label key={code} class="choice">
              <input
                type="radio"
                name="category"
                checked={draft.value?.category === code}
                onChange={() => change({ category: code, authority: null })}
              />
              {say(names)}
            </label>
          ))}
        </fieldset>
      )}
      {group && !lists.value && error.value === null && <p role="status">{shellWords().loading}</p>}
    </Step>
  );
}
