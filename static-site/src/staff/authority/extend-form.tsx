import { extend } from "../../api/authority.ts";
import { formatDate } from "../../i18n/dates.ts";
import { LineField, TextField } from "../forms/field.tsx";
import { FormView } from "../forms/form.tsx";
import { useForm } from "../forms/use-form.ts";
import type { ActFormProps } from "./answer-form.tsx";
import {
  type ExtensionDraft,
  extensionFaults,
  extensionOf,
  LONGEST,
  longestExtension,
  NO_EXTENSION,
} from "./drafts.ts";
import { deskWords } from "./words.ts";

/** More time, once, by at most two months, with a reason that everybody reads. */
export function ExtendForm({ file, complaint, close }: ActFormProps) {
  const w = deskWords();
  const { dueOn } = complaint.properties.clock;
  const most = longestExtension(dueOn);
  const form = useForm<ExtensionDraft>({
    name: `extension-${complaint.id}`,
    empty: NO_EXTENSION,
    check: (draft) => extensionFaults(draft, dueOn),
    send: (draft) => extend(complaint.id, extensionOf(draft), file.acting()),
    done(now) {
      file.take(now, w.extended(formatDate(now.properties.clock.dueOn)));
      close();
    },
    overtaken: () => file.overtaken(),
  });
  return (
    <FormView form={form} title={w.acts.extend} submit={w.sendExtension} next={w.extendNext} cancel={close}>
      <TextField
        form={form}
        field="reason"
        label={w.extendWhy}
        hint={w.extendWhyHint}
        most={LONGEST.reason}
      />
      <LineField
        form={form}
        field="until"
        type="date"
        label={w.until}
        hint={w.untilHint(formatDate(dueOn), formatDate(most))}
        min={dueOn}
        max={most}
      />
    </FormView>
  );
}
