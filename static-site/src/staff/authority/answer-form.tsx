import { answer } from "../../api/authority.ts";
import type { Complaint } from "../../api/complaint.ts";
import { isoDay } from "../../i18n/dates.ts";
import { LineField, TextField } from "../forms/field.tsx";
import { FormView } from "../forms/form.tsx";
import { useForm } from "../forms/use-form.ts";
import type { CaseFile } from "./case-file.ts";
import { type AnswerDraft, answerFaults, answerOf, LONGEST, NO_ANSWER } from "./drafts.ts";
import { arePending, Pictures } from "./pictures.tsx";
import { deskWords } from "./words.ts";

export interface ActFormProps {
  readonly file: CaseFile;
  readonly complaint: Complaint;
  close(): void;
}

/** Today in Kazakhstan. */
export const today = (): string => isoDay(new Date().toISOString());

/** The formal answer: what was done and found, its number and date, and its pages as pictures. */
export function AnswerForm({ file, complaint, close }: ActFormProps) {
  const w = deskWords();
  const { startedOn } = complaint.properties.clock;
  const form = useForm<AnswerDraft>({
    name: `answer-${complaint.id}`,
    empty: NO_ANSWER,
    pointers: { documents: "pages" },
    check: (draft) =>
      answerFaults(draft, { today: today(), startedOn, pending: arePending(file, draft.pages) }),
    send: (draft) => answer(complaint.id, answerOf(draft), file.acting()),
    done(now) {
      file.take(now, w.answered);
      close();
    },
    overtaken: () => file.overtaken(),
  });
  return (
    <FormView form={form} title={w.acts.answer} submit={w.sendAnswer} next={w.answerNext} cancel={close}>
      <TextField
        form={form}
        field="text"
        label={w.answerText}
        hint={w.answerHint}
        most={LONGEST.answer}
        rows={8}
      />
      <LineField form={form} field="number" label={w.answerNumber} hint={w.answerNumberHint} optional />
      <LineField
        form={form}
        field="date"
        type="date"
        label={w.answerDate}
        hint={w.answerDateHint}
        min={startedOn}
        max={today()}
        optional
      />
      <Pictures form={form} field="pages" file={file} purpose="answer" label={w.pages} hint={w.pagesHint} />
    </FormView>
  );
}
