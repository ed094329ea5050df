import type { Inspection } from "../../../api/facility-oversight.ts";
import { allAuthorities } from "../../../codes/names.ts";
import { say } from "../../../i18n/language.ts";
import { LineField, RadioField, SelectField, TextField } from "../../forms/field.tsx";
import { FormView } from "../../forms/form.tsx";
import type { Form } from "../../forms/use-form.ts";
import {
  type InspectionDraft,
  inspectionBody,
  inspectionDraft,
  inspectionFaults,
  NO_INSPECTION,
  nextViolation,
} from "./drafts.ts";
import { OvertakenNote } from "./overtaken.tsx";
import { Choice, ListField, Text } from "./texts.tsx";
import { type OfFacility, useKept } from "./use-kept.ts";
import { oversightWords } from "./words.ts";

/** An inspection with what it found and what was done about it. */
export function InspectionForm({ inspection, ...of }: OfFacility & { inspection: Inspection | undefined }) {
  const w = oversightWords();
  const { form, overtaken, close } = useKept({
    ...of,
    kind: "inspections",
    item: inspection?.id,
    empty: inspection ? inspectionDraft(inspection) : NO_INSPECTION,
    check: inspectionFaults,
    body: inspectionBody,
    wanted: ({ on }) => on,
  });
  return (
    <>
      <OvertakenNote shown={overtaken} />
      <FormView form={form} title={w.titles.inspection} submit={w.save} next={w.next} cancel={close}>
        <LineField form={form} field="on" type="date" label={w.inspectedOn} />
        <SelectField
          form={form}
          field="authority"
          label={w.authority}
          none={w.choose}
          options={allAuthorities().map(({ code, names }) => ({ value: code, text: say(names) }))}
        />
        <RadioField
          form={form}
          field="planned"
          label={w.planned}
          options={[
            { value: "yes", text: w.plannedYes },
            { value: "no", text: w.plannedNo },
          ]}
        />
        <TextField form={form} field="result" label={w.result} most={1000} rows={3} optional />
        <Violations form={form} />
        {form.draft.value.violations.length > 0 && <Enforcement form={form} />}
        <LineField form={form} field="source" label={w.source} optional />
      </FormView>
    </>
  );
}

function Violations({ form }: { form: Form<InspectionDraft> }) {
  const w = oversightWords();
  const { violations } = form.draft.value;
  return (
    <ListField
      form={form}
      field="violations"
      label={w.violations}
      hint={w.violationsHint}
      lines={violations}
      add={w.addViolation}
      fresh={() => ({ id: nextViolation(violations), what: "", article: "", gravity: "minor" })}
      name={({ what }, at) => what || w.violation(at + 1)}
      remove={w.remove}
    >
      {(line, at, change) => {
        const said = (name: string) => form.saidAt(`/violations/${at}/${name}`);
        return (
          <>
            <Text label={w.what} value={line.what} error={said("what")} change={(what) => change({ what })} />
            <Text
              label={w.article}
              value={line.article}
              error={said("article")}
              change={(article) => change({ article })}
            />
            <Choice
              label={w.gravity}
              value={line.gravity}
              error={said("gravity")}
              options={Object.entries(w.gravities)}
              change={(gravity) => change({ gravity })}
            />
            <Text
              label={w.remedyBy}
              type="date"
              value={line.remedyBy}
              error={said("remedyBy")}
              change={(remedyBy) => change({ remedyBy })}
            />
            <Text
              label={w.remediedOn}
              type="date"
              value={line.remediedOn}
              error={said("remediedOn")}
              change={(remediedOn) => change({ remediedOn })}
            />
          </>
        );
      }}
    </ListField>
  );
}

function Enforcement({ form }: { form: Form<InspectionDraft> }) {
  const w = oversightWords();
  const { violations, enforcement } = form.draft.value;
  const of = violations.map(({ id = "", what }, at) => [id, what || w.violation(at + 1)] as const);
  return (
    <ListField
      form={form}
      field="enforcement"
      label={w.enforcement}
      lines={enforcement}
      add={w.addEnforcement}
      fresh={() => ({ violation: of[0]?.[0] ?? "", kind: "order", on: "", amountTenge: "", outcome: "" })}
      name={({ kind }, at) =>
        `${(w.enforcementKinds as Record<string, string>)[kind ?? ""] ?? kind}, ${at + 1}`
      }
      remove={w.remove}
    >
      {(line, at, change) => {
        const violation = violations.findIndex(({ id }) => id === line.violation);
        const place = enforcement.slice(0, at).filter((each) => each.violation === line.violation).length;
        const said = (name: string) => form.saidAt(`/violations/${violation}/enforcement/${place}/${name}`);
        return (
          <>
            <Choice
              label={w.about}
              value={line.violation}
              options={of}
              change={(next) => change({ violation: next })}
            />
            <Choice
              label={w.enforcementKind}
              value={line.kind}
              error={said("kind")}
              options={Object.entries(w.enforcementKinds)}
              change={(kind) => change({ kind })}
            />
            <Text
              label={w.day}
              type="date"
              value={line.on}
              error={said("on")}
              change={(on) => change({ on })}
            />
            <Text
              label={w.tenge}
              digits
              value={line.amountTenge}
              error={said("amountTenge")}
              change={(amountTenge) => change({ amountTenge })}
            />
            <Text
              label={w.outcome}
              value={line.outcome}
              error={said("outcome")}
              change={(outcome) => change({ outcome })}
            />
          </>
        );
      }}
    </ListField>
  );
}
