import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Complaint } from "../../api/complaint.ts";
import { requestUpload, upload } from "../../api/evidence.ts";
import { explain } from "../../api/failure.ts";
import { Icon } from "../../marks/icons.tsx";
import { shrink } from "../../report/photos/shrink.ts";
import { MOST_PHOTOS } from "../../report/report.ts";
import type { Loading } from "../loading.ts";
import { inspection } from "./inspection.ts";
import { trackingWords } from "./words.ts";

interface AddPhotosProps {
  readonly complaint: Complaint;
  readonly loading: Loading;
}

/** Sends more photos, and looks until each was inspected. */
export function AddPhotos({ complaint, loading }: AddPhotosProps) {
  const w = trackingWords();
  const progress = useSignal("");
  const problems = useSignal<readonly string[]>([]);
  const busy = useSignal(false);
  const gone = useRef(new AbortController());
  useEffect(() => () => gone.current.abort(), []);
  const own = complaint.properties.evidence.filter(({ purpose }) => purpose === "complaint");
  const room = MOST_PHOTOS - own.length;
  if (room <= 0 && !busy.value) return null;

  const send = async (file: File, code: string): Promise<string> => {
    const { photo, bytes } = await shrink(file);
    const { size, sha256 } = photo;
    const ticket = await requestUpload(complaint.id, code, { contentType: "image/jpeg", size, sha256 });
    await upload(ticket, bytes);
    return ticket.evidenceId;
  };
  const add = async (files: readonly File[]) => {
    const { value } = loading.shown;
    if (busy.value || files.length === 0 || value.phase !== "there" || !value.code) return;
    busy.value = true;
    const faults = files.length > room ? [w.full] : [];
    const sent: string[] = [];
    const taken = files.slice(0, room);
    for (const [at, file] of taken.entries()) {
      progress.value = w.preparing(at + 1, taken.length);
      try {
        sent.push(await send(file, value.code));
      } catch (error) {
        faults.push(isUnreadable(error) ? w.notPicture(file.name) : `${file.name}: ${explain(error)}`);
      }
    }
    problems.value = faults;
    if (sent.length > 0) {
      progress.value = w.inspecting;
      await inspection(loading, sent, gone.current.signal);
    }
    progress.value = sent.length > 0 ? w.sent : "";
    busy.value = false;
  };

  return (
    <div class="add-photos">
      {problems.value.map((problem) => (
        <p key={problem} class="error" role="alert">
          {problem}
        </p>
      ))}
      <label class="button picker" aria-disabled={busy.value}>
        <Icon name="camera" />
        {w.add}
        <input
          type="file"
          class="unseen"
          accept="image/*"
          multiple
          disabled={busy.value}
          aria-describedby="add-hint"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = "";
            void add(files);
          }}
        />
      </label>
      <p class="hint" id="add-hint">
        {w.addHint}
      </p>
      <p role="status">{progress.value}</p>
    </div>
  );
}

const isUnreadable = (error: unknown) => error instanceof Error && error.name === "Unreadable";
