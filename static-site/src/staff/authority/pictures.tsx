import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Evidence } from "../../api/complaint.ts";
import { explain } from "../../api/failure.ts";
import { requestStaffUpload, type StaffPurpose, uploadTelling } from "../../api/uploading.ts";
import { inspection, waitsFor } from "../../complaints/tracking/inspection.ts";
import { trackingWords } from "../../complaints/tracking/words.ts";
import { formatPercent } from "../../i18n/numbers.ts";
import { Icon } from "../../marks/icons.tsx";
import { shrink } from "../../report/photos/shrink.ts";
import { FieldError } from "../forms/field.tsx";
import type { Form } from "../forms/use-form.ts";
import { asPictures } from "./as-pictures.ts";
import type { CaseFile } from "./case-file.ts";
import { MOST_PICTURES } from "./drafts.ts";
import { pictureWords } from "./picture-words.ts";

type ListName<T> = { [K in keyof T]: T[K] extends readonly string[] ? K : never }[keyof T] & string;

interface PicturesProps<T> {
  readonly form: Form<T>;
  readonly field: ListName<T>;
  readonly file: CaseFile;
  readonly purpose: StaffPurpose;
  readonly label: string;
  readonly hint: string;
}

const evidenceOf = (file: CaseFile): readonly Evidence[] =>
  file.shown.value.phase === "there" ? file.shown.value.complaint.properties.evidence : [];

/** Whether pictures of a draft are still being inspected. */
export const arePending = (file: CaseFile, ids: readonly string[]): boolean =>
  file.shown.value.phase === "there" && waitsFor(file.shown.value.complaint, ids);

/** Pictures that go up as soon as they are chosen, so that a draft needs to keep no more than their ids. */
export function Pictures<T>({ form, field, file, purpose, label, hint }: PicturesProps<T>) {
  const w = pictureWords();
  const progress = useSignal<{ text: string; share: number | null } | null>(null);
  const problems = useSignal<readonly string[]>([]);
  const left = useRef(new AbortController());
  const ids = () => form.draft.value[field] as unknown as readonly string[];
  const put = (now: readonly string[]) => form.change({ [field]: now } as unknown as Partial<T>);
  const known = new Map(evidenceOf(file).map((each) => [each.id, each]));

  const look = async () => {
    progress.value = { text: w.inspecting, share: null };
    await inspection(file, ids(), left.current.signal);
    const judged = new Map(evidenceOf(file).map((each) => [each.id, each]));
    const refused = ids()
      .flatMap((id) => judged.get(id) ?? [])
      .filter(({ status }) => status === "rejected");
    if (refused.length > 0) {
      problems.value = [...problems.value, ...refused.map(why)];
      put(ids().filter((id) => !refused.some((each) => each.id === id)));
    }
    progress.value = null;
  };
  useEffect(() => {
    if (arePending(file, ids())) void look();
    return () => left.current.abort();
  }, []);

  const add = async (files: readonly File[]) => {
    if (progress.value || files.length === 0) return;
    const room = Math.max(0, MOST_PICTURES - ids().length);
    progress.value = { text: w.reading, share: null };
    const { pictures: chosen, all, unreadable } = await asPictures(files, room);
    const faults = unreadable.map((name) => w.notRead(name));
    if (all > room) faults.push(w.full(MOST_PICTURES));
    const taken = chosen.slice(0, room);
    for (const [at, one] of taken.entries()) {
      const tell = (share: number | null) => {
        progress.value = { text: w.sending(at + 1, taken.length, share ? formatPercent(share) : ""), share };
      };
      tell(null);
      try {
        const { photo, bytes } = await shrink(one);
        const { size, sha256 } = photo;
        const wanted = { contentType: "image/jpeg", size, sha256 } as const;
        const ticket = await requestStaffUpload(file.id, file.token, purpose, wanted);
        await uploadTelling(ticket, bytes, tell);
        if (!ids().includes(ticket.evidenceId)) put([...ids(), ticket.evidenceId]);
      } catch (error) {
        const unreadable = error instanceof Error && error.name === "Unreadable";
        faults.push(unreadable ? trackingWords().notPicture(one.name) : `${one.name}: ${explain(error)}`);
      }
    }
    problems.value = faults;
    await file.refresh();
    if (arePending(file, ids())) await look();
    progress.value = null;
  };
  const earlier = (at: number) => {
    const list = [...ids()];
    const [one] = list.splice(at, 1);
    if (one) put([...list.slice(0, at - 1), one, ...list.slice(at - 1)]);
  };

  const id = `${form.name}-${field}`;
  return (
    <fieldset class="field" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FieldError form={form} field={field} />
      {problems.value.map((problem) => (
        <p key={problem} class="error" role="alert">
          {problem}
        </p>
      ))}
      <ul class="shots">
        {ids().map((each, at) => {
          const picture = known.get(each)?.picture;
          return (
            <li key={each}>
              {picture ? (
                <img src={picture.small} alt={w.picture(at + 1)} />
              ) : (
                <span class="blank">{w.waiting}</span>
              )}
              <div class="buttons">
                {at > 0 && (
                  <button type="button" class="button" onClick={() => earlier(at)}>
                    {w.earlier} <span class="unseen">({w.picture(at + 1)})</span>
                  </button>
                )}
                <button type="button" class="button" onClick={() => put(ids().filter((one) => one !== each))}>
                  {w.remove} <span class="unseen">({w.picture(at + 1)})</span>
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <label class="button picker" aria-disabled={progress.value !== null}>
        <Icon name="camera" />
        {w.add}
        <input
          type="file"
          class="unseen"
          accept="image/*,application/pdf"
          multiple
          disabled={progress.value !== null}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = "";
            void add(files);
          }}
        />
      </label>
      <p role="status" class="soft">
        {progress.value?.text}
      </p>
      {progress.value && <progress aria-label={w.add} value={progress.value.share ?? undefined} />}
    </fieldset>
  );
}

function why({ reason }: Evidence): string {
  const { reasons } = trackingWords();
  const known = Object.entries(reasons).find(([code]) => code === reason)?.[1];
  return pictureWords().refused(known ?? reasons.unknown);
}
