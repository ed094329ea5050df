import type { Pollutant } from "../../../api/codes.ts";
import type { Permit } from "../../../api/facility-oversight.ts";
import { pollutantName } from "../../../charts/names.ts";
import { chartWords } from "../../../charts/words.ts";
import { allAuthorities } from "../../../codes/names.ts";
import { say } from "../../../i18n/language.ts";
import { LineField, RadioField, SelectField } from "../../forms/field.tsx";
import { FormView } from "../../forms/form.tsx";
import { NO_PERMIT, permitBody, permitDraft, permitFaults } from "./drafts.ts";
import { OvertakenNote } from "./overtaken.tsx";
import { Choice, ListField, Text } from "./texts.tsx";
import { type OfFacility, useKept } from "./use-kept.ts";
import { oversightWords } from "./words.ts";

interface PermitFormProps extends OfFacility {
  readonly permit: Permit | undefined;
  readonly pollutants: readonly Pollutant[];
}

/** A permit with its limits. */
export function PermitForm({ permit, pollutants, ...of }: PermitFormProps) {
  const w = oversightWords();
  const { form, overtaken, close } = useKept({
    ...of,
    kind: "permits",
    item: permit?.id,
    empty: permit ? permitDraft(permit) : NO_PERMIT,
    check: permitFaults,
    body: permitBody,
    wanted: ({ number, issuedOn }) => number || issuedOn,
  });
  const named = pollutants.map(({ no, names }) => [String(no), say(names)] as const);
  return (
    <>
      <OvertakenNote shown={overtaken} />
      <FormView form={form} title={w.titles.permit} submit={w.save} next={w.next} cancel={close}>
        <LineField form={form} field="number" label={w.number} />
        <RadioField
          form={form}
          field="kind"
          label={w.permitKind}
          options={Object.entries(w.permitKinds).map(([value, text]) => ({ value, text }))}
        />
        <SelectField
          form={form}
          field="issuedBy"
          label={w.issuedBy}
          none={w.unknown}
          options={allAuthorities().map(({ code, names }) => ({ value: code, text: say(names) }))}
          optional
        />
        <LineField form={form} field="issuedOn" type="date" label={w.issuedOn} />
        <LineField
          form={form}
          field="validUntil"
          type="date"
          label={w.validUntil}
          hint={w.validHint}
          optional
        />
        <ListField
          form={form}
          field="limits"
          label={w.limits}
          hint={w.limitsHint}
          lines={form.draft.value.limits}
          add={w.addLimit}
          fresh={() => ({ pollutant: "", medium: "air", kg: "" })}
          name={({ pollutant }, at) =>
            pollutant ? pollutantName(Number(pollutant), pollutants) : w.limit(at + 1)
          }
          remove={w.remove}
        >
          {(line, at, change) => (
            <>
              <Choice
                label={w.pollutant}
                value={line.pollutant}
                error={form.saidAt(`/limits/${at}/pollutant`)}
                options={[["", w.choose], ...named]}
                change={(pollutant) => change({ pollutant })}
              />
              <Choice
                label={w.medium}
                value={line.medium}
                error={form.saidAt(`/limits/${at}/medium`)}
                options={Object.entries(chartWords().medium)}
                change={(medium) => change({ medium })}
              />
              <Text
                label={w.kg}
                value={line.kg}
                digits
                error={form.saidAt(`/limits/${at}/kg`)}
                change={(kg) => change({ kg })}
              />
            </>
          )}
        </ListField>
        <LineField form={form} field="source" label={w.source} optional />
      </FormView>
    </>
  );
}
