import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { FiledComplaint } from "../../api/complaints.ts";
import { authorityName, learnNames } from "../../codes/names.ts";
import { keepCode } from "../../complaints/tracking-code.ts";
import { formatDate } from "../../i18n/dates.ts";
import { Icon } from "../../marks/icons.tsx";
import { path } from "../../shell/routes.ts";
import { report, startAnew, takeBack } from "../form.ts";
import type { Photo } from "../report.ts";
import { afterWords } from "./after-words.ts";
import { send } from "./outbox.ts";

/** Between two attempts in seconds; the last one stays. */
const PAUSES = [1, 2, 4, 8, 15, 30];

/** What became of the complaint: sending, waiting for the network, or filed with its code and dates. */
export function After() {
  const w = afterWords();
  const offline = useSignal(false);
  const attempt = useRef(0);
  const timer = useRef(0);

  const go = async () => {
    clearTimeout(timer.current);
    const outcome = await send((next) => {
      report.value = next;
    });
    if (outcome.kind === "refused") return takeBack(outcome.problem);
    offline.value = outcome.kind === "waits" && outcome.offline;
    if (outcome.kind !== "waits") return;
    const pause = PAUSES[Math.min(attempt.current++, PAUSES.length - 1)] ?? 30;
    timer.current = window.setTimeout(() => void go(), pause * 1000);
  };
  useEffect(() => {
    const online = () => {
      attempt.current = 0;
      void go();
    };
    addEventListener("online", online);
    void learnNames();
    void go();
    return () => {
      removeEventListener("online", online);
      clearTimeout(timer.current);
    };
  }, []);

  const now = report.value;
  if (!now) return null;
  if (now.filed) return <Filed filed={now.filed} photos={now.photos} offline={offline.value} />;
  return (
    <section class="after" aria-live="polite">
      <h1>{offline.value ? w.queued : w.sending}</h1>
      {offline.value ? <p>{w.queuedHow}</p> : <progress aria-label={w.sending} />}
      <p class="buttons">
        {offline.value && (
          <button type="button" class="button" onClick={() => void go()}>
            {w.again}
          </button>
        )}
      </p>
    </section>
  );
}

function Filed({
  filed,
  photos,
  offline,
}: {
  filed: FiledComplaint;
  photos: readonly Photo[];
  offline: boolean;
}) {
  const w = afterWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => keepCode(filed.id, filed.trackingCode), [filed.id]);
  return (
    <section class="after">
      <h1 ref={title} tabIndex={-1}>
        {w.sent}
      </h1>
      <div class="notice done">
        <dl>
          <dt>{w.number}</dt>
          <dd class="number">{filed.id}</dd>
          <dt>{w.code}</dt>
          <dd class="code">{filed.trackingCode}</dd>
        </dl>
        <p>{w.codeHow}</p>
        <p class="buttons">
          <Copy text={filed.trackingCode} />
          <button type="button" class="button" onClick={() => print()}>
            <Icon name="print" />
            {w.print}
          </button>
        </p>
      </div>
      {photos.length > 0 && <Deliveries photos={photos} offline={offline} />}
      <h2>{w.next}</h2>
      <ul>
        <li>{w.nextDecide(formatDate(filed.decideBy))}</li>
        <li>{w.nextAnswer(authorityName(filed.authority, filed.authority), formatDate(filed.answerBy))}</li>
        <li>{w.nextSilence}</li>
      </ul>
      <p class="buttons">
        <a class="button primary" href={path("complaints", filed.id)}>
          {w.follow}
        </a>
        <button type="button" class="button plain" onClick={() => confirm(w.surely) && void startAnew()}>
          {w.another}
        </button>
      </p>
    </section>
  );
}

/** How far each photo has come, and in plain words why one was not taken. */
function Deliveries({ photos, offline }: { photos: readonly Photo[]; offline: boolean }) {
  const w = afterWords();
  const gone = photos.filter(({ delivery }) => delivery !== "waiting").length;
  const state = ({ delivery, reason }: Photo) => {
    if (delivery === "waiting") return w.waiting;
    if (delivery === "sent") return w.looking;
    if (delivery === "accepted") return w.accepted;
    return `${w.rejected}: ${w.reasons[reason ?? "refused"] ?? w.reasons.refused}`;
  };
  return (
    <section aria-live="polite">
      <h2>{w.photos}</h2>
      <p>{w.delivered(gone, photos.length)}</p>
      {gone < photos.length && <progress value={gone} max={photos.length} aria-label={w.photos} />}
      {offline && <p>{w.photosWait}</p>}
      <ol>
        {photos.map((photo, at) => (
          <li key={photo.id} class={photo.delivery === "rejected" ? "error" : undefined}>
            {w.photo(at + 1)}: {state(photo)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Copy({ text }: { text: string }) {
  const w = afterWords();
  const copied = useSignal(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    copied.value = true;
  };
  return (
    <button type="button" class="button" onClick={() => void copy().catch(() => undefined)}>
      <Icon name={copied.value ? "check" : "copy"} />
      {copied.value ? w.copied : w.copy}
    </button>
  );
}
