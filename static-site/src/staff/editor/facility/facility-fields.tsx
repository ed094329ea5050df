import { useEffect } from "preact/hooks";
import type { Activity } from "../../../api/codes.ts";
import { allRegions } from "../../../codes/names.ts";
import { say } from "../../../i18n/language.ts";
import { Icon } from "../../../marks/icons.tsx";
import { FieldError, LineField, SelectField } from "../../forms/field.tsx";
import type { Form } from "../../forms/use-form.ts";
import { type FacilityDraft, idFrom } from "./fields.ts";
import { PlaceFields } from "./place-fields.tsx";
import { facilityDeskWords } from "./words.ts";

const CATEGORIES = ["I", "II", "III", "IV"].map((value) => ({ value, text: value }));

interface FacilityFieldsProps {
  readonly form: Form<FacilityDraft>;
  readonly activities: readonly Activity[];
  /** A new one: its address is chosen too. */
  readonly fresh: boolean;
}

/** Every field of a facility. */
export function FacilityFields({ form, activities, fresh }: FacilityFieldsProps) {
  const w = facilityDeskWords();
  const f = w.fields;
  const kinds = activities.map(({ code, names }) => ({ value: code, text: `${code} – ${say(names)}` }));
  const { nameEn, id } = form.draft.value;
  // The address follows the English name until somebody types another.
  useEffect(() => {
    if (!fresh || !nameEn) return;
    const before = idFrom(nameEn.slice(0, -1));
    if (!id || id === before || idFrom(nameEn).startsWith(id)) form.change({ id: idFrom(nameEn) });
  }, [nameEn]);
  return (
    <>
      <LineField form={form} field="nameKk" label={f.nameKk} />
      <LineField form={form} field="nameRu" label={f.nameRu} />
      <LineField form={form} field="nameEn" label={f.nameEn} />
      {fresh && <LineField form={form} field="id" label={f.id} hint={w.hints.id} />}
      <LineField form={form} field="operator" label={f.operator} />
      <LineField form={form} field="operatorId" label={f.operatorId} hint={w.hints.operatorId} optional />
      <LineField form={form} field="bin" label={f.bin} hint={w.hints.bin} digits optional />
      <SelectField
        form={form}
        field="region"
        label={f.region}
        none={w.choose}
        options={allRegions().map(({ code, names }) => ({ value: code, text: say(names) }))}
      />
      <LineField form={form} field="settlement" label={f.settlement} optional />
      <SelectField
        form={form}
        field="activity"
        label={f.activity}
        hint={w.hints.activity}
        none={w.choose}
        options={kinds}
      />
      <Activities form={form} kinds={kinds} />
      <SelectField
        form={form}
        field="category"
        label={f.category}
        none={w.choose}
        options={CATEGORIES}
        optional
      />
      <LineField form={form} field="product" label={f.product} optional />
      <PlaceFields form={form} />
      <LineField
        form={form}
        field="uncertaintyM"
        label={f.uncertaintyM}
        hint={w.hints.uncertaintyM}
        digits
        optional
      />
      <LineField form={form} field="locationSource" label={f.locationSource} optional />
    </>
  );
}

interface ActivitiesProps {
  readonly form: Form<FacilityDraft>;
  readonly kinds: readonly { readonly value: string; readonly text: string }[];
}

/** Further activities beside the main one. */
function Activities({ form, kinds }: ActivitiesProps) {
  const w = facilityDeskWords();
  const { activities, activity } = form.draft.value;
  const id = `${form.name}-activities`;
  const left = kinds.filter(({ value }) => value !== activity && !activities.includes(value));
  return (
    <fieldset class="field" id={id} tabIndex={-1}>
      <legend>{w.fields.activities}</legend>
      <FieldError form={form} field="activities" />
      <ul class="plain-list">
        {activities.map((code) => {
          const name = kinds.find(({ value }) => value === code)?.text ?? code;
          return (
            <li key={code}>
              {name}{" "}
              <button
                type="button"
                class="button plain"
                onClick={() => form.change({ activities: activities.filter((each) => each !== code) })}
              >
                <Icon name="close" />
                <span class="unseen">{w.removeActivity(name)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <select
        aria-label={w.addActivity}
        value=""
        onChange={(event) => {
          const code = event.currentTarget.value;
          if (code) form.change({ activities: [...activities, code] });
          event.currentTarget.value = "";
        }}
      >
        <option value="">{w.addActivity}</option>
        {left.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
