import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { explain } from "../../../api/failure.ts";
import { type HeldRow, type Import, listHeld } from "../../../api/imports.ts";
import { shellWords } from "../../../shell/words.ts";
import { refusedToken } from "../../queue.ts";
import { HeldCard } from "./held-card.tsx";
import { importWords } from "./words.ts";

const PAGE = 20;

/** Rows that are well formed and hard to believe, page by page; each waits for a decision. */
export function Held({ now, token, decided }: { now: Import; token: string; decided(): void }) {
  const w = importWords();
  const rows = useSignal<readonly HeldRow[] | null>(null);
  const cursor = useSignal<string | null>(null);
  const error = useSignal<unknown>(null);
  const load = async (from: string | null) => {
    error.value = null;
    try {
      const page = await listHeld(now.id, token, { limit: PAGE, cursor: from ?? undefined });
      rows.value = [...(from ? (rows.value ?? []) : []), ...page.rows];
      cursor.value = page.cursor;
    } catch (failure) {
      if (!refusedToken(failure)) error.value = failure;
    }
  };
  useEffect(() => void load(null), []);
  const left = rows.value?.filter(({ decision }) => !decision).length ?? 0;
  return (
    <section aria-labelledby="import-held">
      <h2 id="import-held">{w.heldTitle}</h2>
      <p>{w.heldLead}</p>
      {rows.value && (
        <p role="status" class="soft">
          {left === 0 && !cursor.value ? w.allDecided : w.toDecide(left)}
        </p>
      )}
      {error.value !== null && (
        <div class="notice wrong" role="alert">
          <p>{explain(error.value)}</p>
          <button type="button" class="button" onClick={() => void load(cursor.value)}>
            {shellWords().retry}
          </button>
        </div>
      )}
      {!rows.value && error.value === null && <p role="status">{shellWords().loading}</p>}
      <ul class="cards">
        {rows.value?.map((row) => (
          <HeldCard
            key={row.id}
            row={row}
            id={now.id}
            token={token}
            open={now.state === "checked" || now.state === "published"}
            done={(decision) => {
              rows.value = (rows.value ?? []).map((each) => (each === row ? { ...each, decision } : each));
              decided();
            }}
          />
        ))}
      </ul>
      {cursor.value && (
        <button type="button" class="button" onClick={() => void load(cursor.value)}>
          {w.more}
        </button>
      )}
    </section>
  );
}
