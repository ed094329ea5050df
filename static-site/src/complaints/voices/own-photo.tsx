import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { requestSupportUpload, upload } from "../../api/evidence.ts";
import { explain } from "../../api/failure.ts";
import { Icon } from "../../marks/icons.tsx";
import { shrink } from "../../report/photos/shrink.ts";
import "./own-photo.css";
import { supporter } from "./supporter.ts";
import { voicesWords } from "./words.ts";

type Shrunk = Awaited<ReturnType<typeof shrink>>;

/** A supporter's own photo of the same. What was chosen stays until it has arrived. */
export function OwnPhoto({ id, sent, keep }: { id: string; sent: boolean; keep(): void }) {
  const w = voicesWords();
  const busy = useSignal(false);
  const progress = useSignal("");
  const error = useSignal("");
  const chosen = useRef<Shrunk | null>(null);
  if (sent)
    return (
      <p class="hint" role="status">
        {w.photoSent}
      </p>
    );

  const attempt = async (make: () => Promise<Shrunk>, name = "") => {
    if (busy.value) return;
    busy.value = true;
    error.value = "";
    progress.value = w.preparing;
    try {
      chosen.current = await make();
      const { photo, bytes } = chosen.current;
      progress.value = w.sending;
      const { size, sha256 } = photo;
      await upload(
        await requestSupportUpload(id, supporter(), { contentType: "image/jpeg", size, sha256 }),
        bytes,
      );
      keep();
    } catch (failure) {
      const unreadable = failure instanceof Error && failure.name === "Unreadable";
      error.value = unreadable ? w.notPicture(name) : explain(failure);
    }
    progress.value = "";
    busy.value = false;
  };
  const again = () => {
    const { current } = chosen;
    if (current) void attempt(async () => current);
  };

  return (
    <div class="own-photo">
      {error.value && (
        <p class="error" role="alert">
          {error.value}
        </p>
      )}
      <div class="buttons">
        {error.value && chosen.current && (
          <button type="button" class="button primary" onClick={again}>
            {w.again}
          </button>
        )}
        <label class="button picker" aria-disabled={busy.value}>
          <Icon name="camera" />
          {w.addPhoto}
          <input
            type="file"
            class="unseen"
            accept="image/*"
            disabled={busy.value}
            aria-describedby="own-photo-hint"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = "";
              if (!file) return;
              chosen.current = null;
              void attempt(() => shrink(file), file.name);
            }}
          />
        </label>
      </div>
      <p class="hint" id="own-photo-hint">
        {w.photoHint}
      </p>
      <p role="status">{progress.value}</p>
    </div>
  );
}
