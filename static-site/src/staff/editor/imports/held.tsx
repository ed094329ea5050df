import { type Import, listHeld } from "../../../api/imports.ts";
import { Failure } from "../../../loading/failure.tsx";
import { shellWords } from "../../../shell/words.ts";
import { HeldCard } from "./held-card.tsx";
import { usePages } from "./pages.ts";
import { importWords } from "./words.ts";

const PAGE = 20;

/** Rows that are well formed and hard to believe, page by page; each waits for a decision. */
export function Held({ now, token, decided }: { now: Import; token: string; decided(): void }) {
  const w = importWords();
  const {
    list: rows,
    cursor,
    error,
    more,
  } = usePages((at) => listHeld(now.id, token, { limit: PAGE, cursor: at }));
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
      {error.value !== null && <Failure error={error.value} again={() => void more()} />}
      {!rows.value && error.value === null && <p role="status">{shellWords().loading}</p>}
      <ul class="cards">
        {rows.value?.map((row) => (
          <HeldCard
            key={row.id}
            row={now.kind === "workbook" ? row : { ...row, sheet: null }}
            id={now.id}
            token={token}
            open={(now.state === "checked" && (now.errors ?? 0) === 0) || now.state === "published"}
            done={(decision) => {
              rows.value = (rows.value ?? []).map((each) => (each === row ? { ...each, decision } : each));
              decided();
            }}
          />
        ))}
      </ul>
      {cursor.value && (
        <button type="button" class="button" onClick={() => void more()}>
          {w.more}
        </button>
      )}
    </section>
  );
}
