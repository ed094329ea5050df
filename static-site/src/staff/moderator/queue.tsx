import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type Complaint, getComplaint } from "../../api/complaint.ts";
import { explain } from "../../api/failure.ts";
import { shellWords } from "../../shell/words.ts";
import { ByNumber } from "../by-number.tsx";
import { refusedToken, useQueue } from "../queue.ts";
import { Case, type Outcome } from "./case.tsx";
import { moderatorWords } from "./words.ts";

/** New complaints, one card each; the next one takes the focus when one is decided on. */
export function ModeratorQueue({ token }: { token: string }) {
  const w = moderatorWords();
  const queue = useQueue(token);
  const said = useSignal("");
  const decided = useSignal<number | null>(null);
  const found = useSignal<Complaint | null>(null);
  const lost = useSignal("");
  const list = useRef<HTMLDivElement>(null);
  const waiting = queue.waiting.value;

  useEffect(() => {
    if (decided.value === null) return;
    const headings = list.current?.querySelectorAll<HTMLElement>("[data-next]");
    headings?.[Math.min(decided.value, headings.length - 1)]?.focus();
    decided.value = null;
  }, [decided.value, waiting]);

  const over = async (outcome: Outcome, id: string, what: string) => {
    const at = waiting?.complaints.findIndex((complaint) => complaint.id === id) ?? 0;
    said.value = outcome === "taken" ? w.taken : w[outcome](what);
    // What was only sent on may still have photos to decide on; what was parted is to be checked anew.
    if (outcome === "published" || outcome === "rejected") await queue.remove(id);
    else await queue.refresh();
    found.value = null;
    decided.value = Math.max(0, at);
  };

  const find = async (id: string) => {
    lost.value = "";
    try {
      found.value = await getComplaint(id, { token });
    } catch (failure) {
      if (!refusedToken(failure)) lost.value = explain(failure);
    }
  };

  return (
    <div ref={list}>
      <h1>{w.title}</h1>
      <p class={said.value ? "notice done" : "unseen"} role="status">
        {said.value}
      </p>
      {queue.error.value !== null && (
        <div class="notice wrong" role="alert">
          <p>{explain(queue.error.value)}</p>
          <button type="button" class="button" onClick={() => void queue.refresh()}>
            {shellWords().retry}
          </button>
        </div>
      )}
      {!waiting && queue.error.value === null && <p role="status">{shellWords().loading}</p>}
      {waiting?.complaints.length === 0 && (
        <section class="nothing">
          <h2 data-next tabIndex={-1}>
            {w.empty}
          </h2>
          <p>{w.emptyWhy}</p>
        </section>
      )}
      {waiting && waiting.complaints.length > 0 && (
        <>
          <p>{w.lead}</p>
          {waiting.complaints.map(
            (complaint) =>
              complaint.id !== found.value?.id && (
                <Case key={complaint.id} complaint={complaint} token={token} over={over} />
              ),
          )}
        </>
      )}
      {waiting && (
        <p class="buttons">
          {waiting.cursor && (
            <button type="button" class="button" onClick={() => void queue.more()}>
              {w.more}
            </button>
          )}
          <button type="button" class="button" onClick={() => void queue.refresh()}>
            {w.refresh}
          </button>
          <span class="soft">{w.left(waiting.complaints.length)}</span>
        </p>
      )}
      <ByNumber label={w.byNumber} hint={w.byNumberHint} submit={w.openIt} open={(id) => void find(id)} />
      {lost.value && (
        <p class="notice wrong" role="alert">
          {lost.value}
        </p>
      )}
      {found.value && <Case key={found.value.id} complaint={found.value} token={token} over={over} />}
    </div>
  );
}
