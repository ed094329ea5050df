import { useSignal } from "@preact/signals";
import type { FacilityDocument } from "../../../api/facility-oversight.ts";
import { formatNumber } from "../../../i18n/numbers.ts";
import { sha256 } from "../../../report/photos/fit.ts";
import { FieldError, LineField } from "../../forms/field.tsx";
import { FormView } from "../../forms/form.tsx";
import { documentBody, documentDraft, documentFaults, NO_DOCUMENT } from "./drafts.ts";
import { OvertakenNote } from "./overtaken.tsx";
import { type OfFacility, useKept } from "./use-kept.ts";
import { oversightWords } from "./words.ts";

/** Any file has a type that the API takes. */
const typeOf = ({ type }: File): string =>
  /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(type) ? type : "application/octet-stream";

/** A document by its hash: the file stays here, and anyone who has it can see that it is the one. */
export function DocumentForm({ document, ...of }: OfFacility & { document: FacilityDocument | undefined }) {
  const w = oversightWords();
  const busy = useSignal(false);
  const { form, overtaken, close } = useKept({
    ...of,
    kind: "documents",
    item: document?.id,
    empty: document ? documentDraft(document) : NO_DOCUMENT,
    check: documentFaults,
    body: documentBody,
    wanted: ({ on }) => `document-${on}`,
  });
  const take = async (file: File | undefined) => {
    if (!file) return;
    busy.value = true;
    try {
      const hash = await sha256(await file.arrayBuffer());
      const title = form.draft.value.title || file.name.replace(/\.[^.]+$/, "");
      form.change({ sha256: hash, size: String(file.size), contentType: typeOf(file), title });
    } finally {
      busy.value = false;
    }
  };
  const id = `${form.name}-sha256`;
  const { sha256: hash, size, contentType } = form.draft.value;
  return (
    <>
      <OvertakenNote shown={overtaken} />
      <FormView form={form} title={w.titles.document} submit={w.save} next={w.next} cancel={close}>
        <div class="field">
          <label for={id}>{w.file}</label>
          <p class="hint" id={`${id}-hint`}>
            {w.fileHint}
          </p>
          <FieldError form={form} field="sha256" />
          <input
            id={id}
            type="file"
            aria-describedby={form.errorOf("sha256") ? `${id}-error ${id}-hint` : `${id}-hint`}
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
          <p role="status" class="soft hash">
            {busy.value
              ? w.hashing
              : hash && (
                  <>
                    {w.hashed(formatNumber(Number(size)), contentType)} <span class="code">{hash}</span>
                  </>
                )}
          </p>
        </div>
        <LineField form={form} field="title" label={w.documentTitle} />
        <LineField form={form} field="on" type="date" label={w.documentOn} />
        <LineField form={form} field="url" label={w.url} hint={w.urlHint} optional />
      </FormView>
    </>
  );
}
