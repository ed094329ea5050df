import { saveMeasure } from "../../api/authority.ts";
import type { Complaint, Measure } from "../../api/complaint.ts";
import { measureWords } from "../../complaints/life/measure-words.ts";
import { LineField, RadioField, TextField } from "../forms/field.tsx";
import { FormView } from "../forms/form.tsx";
import { useForm } from "../forms/use-form.ts";
import { type ActFormProps, today } from "./answer-form.tsx";
import {
  LONGEST,
  MEASURE_STATES,
  type MeasureDraft,
  measureFaults,
  measureOf,
  NO_MEASURE,
} from "./drafts.ts";
import { OtherComplaints } from "./others.tsx";
import { arePending, Pictures } from "./pictures.tsx";
import { deskWords } from "./words.ts";

interface MeasureFormProps extends ActFormProps {
  /** The one that goes on; null: a new one. */
  readonly measure: Measure | null;
  /** The authority's other complaints. */
  readonly others: readonly Complaint[];
}

/** What is promised, begun or done, with days, cost and photos; what is done needs a photo from afterwards. */
export function MeasureForm({ file, complaint, measure, others, close }: MeasureFormProps) {
  const w = deskWords();
  const names = measureWords();
  const { evidence } = complaint.properties;
  const form = useForm<MeasureDraft>({
    name: `measure-${measure?.id ?? complaint.id}`,
    empty: measure ? draftOf(measure, evidence) : NO_MEASURE,
    pointers: { costTenge: "cost", complaints: "numbers", photos: "after" },
    check: (draft) =>
      measureFaults(draft, {
        today: today(),
        pending: arePending(file, [...draft.before, ...draft.after]),
      }),
    send: (draft) => saveMeasure(complaint.id, measure?.id ?? null, measureOf(draft), file.acting()),
    done(now) {
      file.take(now, w.measureSaved);
      close();
    },
    overtaken: () => file.overtaken(),
  });
  const { state } = form.draft.value;
  const reached = measure ? MEASURE_STATES.indexOf(measure.state) : 0;
  const pictures = { form, file } as const;
  return (
    <FormView
      form={form}
      title={measure ? w.goOnWith(measure.text) : w.acts.measure}
      submit={w.sendMeasure}
      next={w.measureNext}
      cancel={close}
    >
      <RadioField
        form={form}
        field="state"
        label={w.measureState}
        options={MEASURE_STATES.slice(reached).map((value) => ({ value, text: w.states[value] }))}
      />
      <TextField
        form={form}
        field="text"
        label={w.measureText}
        hint={w.measureHint}
        most={LONGEST.measure}
        rows={3}
      />
      <LineField
        form={form}
        field="plannedFor"
        type="date"
        label={names.plannedFor}
        optional={state !== "planned"}
      />
      {state !== "planned" && (
        <LineField form={form} field="startedOn" type="date" label={names.startedOn} max={today()} />
      )}
      {state === "done" && (
        <LineField form={form} field="doneOn" type="date" label={names.doneOn} max={today()} />
      )}
      <LineField form={form} field="cost" label={w.cost} hint={w.costHint} digits optional />
      <Pictures {...pictures} field="before" purpose="before" label={w.before} hint={w.beforeHint} />
      {state !== "planned" && (
        <Pictures {...pictures} field="after" purpose="after" label={w.after} hint={w.afterHint} />
      )}
      <OtherComplaints form={form} complaint={complaint} others={others} />
    </FormView>
  );
}

/** A measure as its form shows it; complaints that it serves already stay served. */
function draftOf(measure: Measure, evidence: Complaint["properties"]["evidence"]): MeasureDraft {
  const photos = (purpose: "before" | "after") =>
    evidence
      .filter((each) => each.purpose === purpose && measure.photos?.includes(each.id))
      .map(({ id }) => id);
  return {
    ...NO_MEASURE,
    state: measure.state,
    text: measure.text,
    plannedFor: measure.plannedFor ?? "",
    startedOn: measure.startedOn ?? "",
    doneOn: measure.doneOn ?? "",
    cost: measure.costTenge === null ? "" : String(measure.costTenge),
    before: photos("before"),
    after: photos("after"),
  };
}
