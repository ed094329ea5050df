import type { Reply } from "../../../api/facility-oversight.ts";
import { formatDate } from "../../../i18n/dates.ts";
import { LANGUAGES, OWN_NAMES } from "../../../i18n/language.ts";
import { LineField, RadioField, SelectField, TextField } from "../../forms/field.tsx";
import { FormView } from "../../forms/form.tsx";
import { NO_REPLY, replyBody, replyDraft, replyFaults, subjectsOf } from "./drafts.ts";
import { OvertakenNote } from "./overtaken.tsx";
import { type OfFacility, useKept } from "./use-kept.ts";
import { oversightWords } from "./words.ts";

/** What the operator says to what is told of its facility; published as it was given. */
export function ReplyForm({ reply, ...of }: OfFacility & { reply: Reply | undefined }) {
  const w = oversightWords();
  const { form, overtaken, close } = useKept({
    ...of,
    kind: "replies",
    item: reply?.id,
    empty: reply ? replyDraft(reply) : NO_REPLY,
    check: replyFaults,
    body: replyBody,
    wanted: ({ on }) => `reply-${on}`,
  });
  const { years, inspections } = subjectsOf(of.facility);
  return (
    <>
      <OvertakenNote shown={overtaken} />
      <FormView form={form} title={w.titles.reply} submit={w.save} next={w.replyNext} cancel={close}>
        <LineField form={form} field="on" type="date" label={w.repliedOn} />
        <SelectField
          form={form}
          field="about"
          label={w.replyAbout}
          none={w.aboutFacility}
          options={[
            ...years.map((year) => ({ value: `year/${year}`, text: w.aboutYear(year) })),
            ...inspections.map(({ id, on }) => ({
              value: `inspection/${id}`,
              text: w.aboutInspection(formatDate(on)),
            })),
          ]}
        />
        <RadioField
          form={form}
          field="language"
          label={w.language}
          options={LANGUAGES.map((value) => ({ value, text: OWN_NAMES[value] }))}
        />
        <TextField form={form} field="text" label={w.replyText} hint={w.replyHint} most={4000} rows={8} />
      </FormView>
    </>
  );
}
