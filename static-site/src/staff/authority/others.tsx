import type { Complaint } from "../../api/complaint.ts";
import { categoryName } from "../../codes/names.ts";
import { formatNumber } from "../../i18n/numbers.ts";
import { markWords } from "../../marks/words.ts";
import { metres } from "../../places/metres.ts";
import { LineField } from "../forms/field.tsx";
import type { Form } from "../forms/use-form.ts";
import type { MeasureDraft } from "./drafts.ts";
import { deskWords } from "./words.ts";

/** How many are offered; others are named by their number. */
const OFFERED = 6;

interface OthersProps {
  readonly form: Form<MeasureDraft>;
  readonly complaint: Complaint;
  readonly others: readonly Complaint[];
}

const spotOf = ({ geometry: { coordinates } }: Complaint) => ({ lon: coordinates[0], lat: coordinates[1] });

/** Other complaints of the same authority that the measure serves too, the nearest first. */
export function OtherComplaints({ form, complaint, others }: OthersProps) {
  const w = deskWords();
  const { region, authority } = complaint.properties;
  const near = others
    .filter(
      ({ id, properties: told }) =>
        id !== complaint.id && told.region === region && told.authority === authority,
    )
    .map((other) => ({ other, far: metres(spotOf(complaint), spotOf(other)) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, OFFERED);
  const chosen = form.draft.value.others;
  const toggle = (id: string) =>
    form.change({ others: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id] });
  return (
    <>
      {near.length > 0 && (
        <fieldset class="field">
          <legend>{w.others}</legend>
          {near.map(({ other: { id, properties: told }, far }) => (
            <label key={id} class="choice">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>
                {categoryName(told.category, markWords().group[told.group])}
                {told.place && `, ${told.place}`}{" "}
                <span class="soft">({w.far(formatNumber(far / 1000, 1))})</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <LineField form={form} field="numbers" label={w.numbers} hint={w.numbersHint} optional />
    </>
  );
}
