import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { requestSupportUpload, upload } from "../../api/evidence.ts";
import { explain } from "../../api/failure.ts";
import { support } from "../../api/support.ts";
import { OwnPhoto } from "../../complaints/voices/own-photo.tsx";
import { keepSaid, saidOf, supporter } from "../../complaints/voices/supporter.ts";
import { path } from "../../shell/routes.ts";
import { report, startAnew, store } from "../form.ts";
import { Candidate } from "./candidate.tsx";
import type { Near } from "./nearby.ts";
import { doublesWords } from "./words.ts";

interface SupportedProps {
  readonly near: Near;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Back to the offer, or on with one's own complaint. */
  leave(to: "offer" | "another"): void;
}

/** "It is this one": support instead of a second complaint, with the first photo of the draft, which stays. */
export function Supported({ near, heading, leave }: SupportedProps) {
  const w = doublesWords();
  const { id } = near.complaint;
  const done = useSignal(saidOf(id).affectsMe);
  const sent = useSignal(saidOf(id).photo);
  const busy = useSignal("");
  const error = useSignal("");
  const [photo] = report.value?.photos ?? [];

  const sendPhoto = async () => {
    const bytes = photo && (await (await store()).keptPicture(photo.id));
    if (!photo || !bytes || sent.value) return;
    busy.value = w.sendingPhoto;
    const { size, sha256 } = photo;
    await upload(
      await requestSupportUpload(id, supporter(), { contentType: "image/jpeg", size, sha256 }),
      bytes,
    );
    sent.value = keepSaid(id, "photo").photo;
  };
  const go = async () => {
    if (busy.value) return;
    error.value = "";
    busy.value = w.sending;
    try {
      if (!done.value) {
        await support(id, supporter(), "affects_me");
        done.value = keepSaid(id, "affects_me").affectsMe;
      }
      await sendPhoto();
    } catch (failure) {
      error.value = done.value ? `${w.photoFailed} ${explain(failure)}` : explain(failure);
    }
    busy.value = "";
    requestAnimationFrame(() => heading.current?.focus());
  };

  return (
    <>
      <h3 id="doubles" ref={heading} tabIndex={-1}>
        {done.value ? w.done : w.confirm}
      </h3>
      <ul>
        <Candidate near={near} />
      </ul>
      {!done.value && <p>{photo ? w.withPhoto : w.withoutPhoto}</p>}
      {error.value && (
        <p class="error" role="alert">
          {error.value}
        </p>
      )}
      <p role="status">{busy.value || (photo && sent.value ? w.photoDone : "")}</p>
      {!done.value && (
        <p class="buttons">
          <button
            type="button"
            class="button primary"
            aria-disabled={busy.value !== ""}
            onClick={() => void go()}
          >
            {w.confirm}
          </button>
          <button type="button" class="button" onClick={() => leave("offer")}>
            {w.cancel}
          </button>
        </p>
      )}
      {done.value && photo && !sent.value && !busy.value && (
        <p>
          <button type="button" class="button" onClick={() => void go()}>
            {w.photoAgain}
          </button>
        </p>
      )}
      {done.value && !photo && (
        <OwnPhoto id={id} sent={sent.value} keep={() => (sent.value = keepSaid(id, "photo").photo)} />
      )}
      {done.value && (
        <>
          <p>{w.kept}</p>
          <p class="buttons">
            <a class="button primary" href={path("complaints", id)}>
              {w.follow}
            </a>
            <button type="button" class="button" onClick={() => void startAnew().then(() => leave("offer"))}>
              {w.erase}
            </button>
            <button type="button" class="button plain" onClick={() => leave("another")}>
              {w.keep}
            </button>
          </p>
        </>
      )}
    </>
  );
}
