import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Icon } from "../../marks/icons.tsx";
import { Step } from "../field.tsx";
import { changePhotos, report, store } from "../form.ts";
import { moved } from "../photos/fit.ts";
import { MOST_PHOTOS, type Photo } from "../report.ts";
import { reportWords } from "../words.ts";

/** Step 5: photos, shrunk here, kept here, in the order that the visitor likes. */
export function Photos() {
  const w = reportWords();
  const photos = report.value?.photos ?? [];
  const working = useSignal<{ now: number; all: number } | null>(null);
  const said = useSignal<readonly string[]>([]);

  const add = async (chosen: FileList | null) => {
    const files = [...(chosen ?? [])];
    const room = MOST_PHOTOS - (report.value?.photos.length ?? 0);
    const problems = files.length > room ? [w.tooMany] : [];
    const [{ shrink }, { keepPicture }] = await Promise.all([import("../photos/shrink.ts"), store()]);
    const taken = files.slice(0, Math.max(0, room));
    for (const [at, file] of taken.entries()) {
      working.value = { now: at + 1, all: taken.length };
      try {
        const { photo, bytes } = await shrink(file);
        await keepPicture(photo.id, bytes);
        changePhotos([...(report.value?.photos ?? []), photo]);
      } catch {
        problems.push(w.unreadable(file.name));
      }
    }
    working.value = null;
    said.value = problems;
  };
  const remove = (photo: Photo) => {
    changePhotos(photos.filter((each) => each !== photo));
    void store().then(({ dropPicture }) => dropPicture(photo.id));
  };

  return (
    <Step at={5} title={w.photos}>
      <p class="hint">{w.photosHint}</p>
      <ol class="photos">
        {photos.map((photo, at) => (
          <li key={photo.id}>
            <Thumbnail photo={photo} label={w.photo(at + 1)} />
            <span class="photo-tools">
              <Small
                label={`${w.earlier}: ${w.photo(at + 1)}`}
                icon="up"
                off={at === 0}
                act={() => changePhotos(moved(photos, at, -1))}
              />
              <Small
                label={`${w.later}: ${w.photo(at + 1)}`}
                icon="down"
                off={at === photos.length - 1}
                act={() => changePhotos(moved(photos, at, 1))}
              />
              <Small label={`${w.remove}: ${w.photo(at + 1)}`} icon="close" act={() => remove(photo)} />
            </span>
          </li>
        ))}
      </ol>
      <div class="buttons">
        <Picker
          label={w.add}
          off={photos.length >= MOST_PHOTOS || working.value !== null}
          take={add}
          multiple
        />
        <Picker
          label={w.take}
          off={photos.length >= MOST_PHOTOS || working.value !== null}
          take={add}
          camera
        />
      </div>
      <p role="status" class="small">
        {working.value && w.working(working.value.now, working.value.all)}
      </p>
      {working.value && (
        <progress value={working.value.now - 1} max={working.value.all} aria-label={w.photos} />
      )}
      {said.value.map((problem) => (
        <p key={problem} class="error" role="alert">
          {problem}
        </p>
      ))}
    </Step>
  );
}

/** A real file field under a label that looks like a button. */
function Picker(props: {
  label: string;
  off: boolean;
  multiple?: boolean;
  camera?: boolean;
  take(files: FileList | null): Promise<void>;
}) {
  return (
    <label class={props.camera ? "button picker camera" : "button picker"} aria-disabled={props.off}>
      <Icon name={props.camera ? "camera" : "plus"} />
      {props.label}
      <input
        type="file"
        class="unseen"
        accept="image/*"
        multiple={props.multiple}
        capture={props.camera ? "environment" : undefined}
        disabled={props.off}
        onChange={async (event) => {
          const field = event.currentTarget;
          await props.take(field.files);
          field.value = "";
        }}
      />
    </label>
  );
}

function Thumbnail({ photo, label }: { photo: Photo; label: string }) {
  const address = useSignal<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void store().then(async ({ keptPicture }) => {
      const bytes = await keptPicture(photo.id);
      if (!bytes || gone) return;
      made = URL.createObjectURL(bytes);
      address.value = made;
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [photo.id]);
  return <img src={address.value ?? undefined} alt={label} width={photo.width} height={photo.height} />;
}

function Small(props: { label: string; icon: "up" | "down" | "close"; off?: boolean; act(): void }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      title={props.label}
      disabled={props.off}
      onClick={props.act}
    >
      <Icon name={props.icon} />
    </button>
  );
}
